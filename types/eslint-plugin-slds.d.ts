/** Stands in for the published types, which name no default export. */
import type { Linter } from 'eslint';

declare const plugin: {
    readonly configs: Readonly<
        Record<'flat/recommended-css' | 'flat/recommended-html', Linter.Config[]>
    >;
};
export default plugin;
