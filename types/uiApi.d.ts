/** Modules of UI API that @salesforce/lightning-types 0.8.0 does not describe. */
declare module '@salesforce/schema/*' {
    /** A reference that the platform keeps right, whatever namespace the object gets. */
    const reference: { readonly objectApiName: string; readonly fieldApiName: string };
    export default reference;
}
declare module '@salesforce/userPermission/*' {
    const has: boolean | undefined;
    export default has;
}
declare module '@salesforce/i18n/*' {
    const value: string;
    export default value;
}
declare module 'lightning/uiAppsApi' {
    import type { WireAdapterConstructor } from 'lwc';
    export const getNavItems: WireAdapterConstructor;
}
declare module 'lightning/uiObjectInfoApi' {
    import type { WireAdapterConstructor } from 'lwc';
    export const getObjectInfos: WireAdapterConstructor;
}
declare module 'lightning/uiRecordApi' {
    import type { WireAdapterConstructor } from 'lwc';
    export type RecordFields = Readonly<Record<string, string | number | boolean | null>>;
    export const getRecord: WireAdapterConstructor;
    export function createRecord(input: {
        apiName: string;
        fields: RecordFields;
    }): Promise<{ readonly id: string }>;
    export function updateRecord(
        input: { fields: RecordFields },
        options?: { readonly ifUnmodifiedSince?: string }
    ): Promise<{ readonly id: string }>;
}
