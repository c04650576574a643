declare module 'bench/datatablePeer' {
    import type { LightningElement } from 'lwc';
    const DatatablePeer: typeof LightningElement;
    export default DatatablePeer;
}
