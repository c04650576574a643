/** The published package has no types. */
declare module '@salesforce/eslint-config-lwc' {
    import type { Linter } from 'eslint';
    const plugin: {
        readonly configs: { readonly recommended: Linter.Config[]; readonly i18n: Linter.Config[] };
    };
    export default plugin;
}
