/** Platform modules that @salesforce/lightning-types 0.8.0 does not describe. */
declare module '@salesforce/label/*' {
    const text: string;
    export default text;
}
declare module '@salesforce/i18n/locale' {
    const locale: string;
    export default locale;
}
declare module '@salesforce/resourceUrl/*' {
    const url: string;
    export default url;
}
/** Of lightning-base-components, for the preview only. */
declare module 'lightning/features' {
    export function setFeatureForTest(name: string, value: boolean): void;
}
declare module 'lightning/platformShowToastEvent' {
    export interface ToastConfig {
        title: string;
        message?: string;
        variant?: 'info' | 'success' | 'warning' | 'error';
        mode?: 'dismissible' | 'pester' | 'sticky';
        messageData?: readonly (string | { url: string; label: string })[];
    }
    export class ShowToastEvent extends CustomEvent<ToastConfig> {
        constructor(config: ToastConfig);
    }
}
declare module 'lightning/navigation' {
    import type { LightningElement, WireAdapterConstructor } from 'lwc';
    export interface PageReference {
        type: string;
        attributes?: Record<string, unknown>;
        state?: Readonly<Record<string, string | undefined>>;
    }
    interface Navigable {
        [NavigationMixin.Navigate](page: PageReference, replace?: boolean): void;
        [NavigationMixin.GenerateUrl](page: PageReference): Promise<string>;
    }
    interface NavigationMixinType {
        <Base extends new (...args: any[]) => LightningElement>(
            base: Base
        ): Base & (new (...args: any[]) => Navigable);
        readonly Navigate: unique symbol;
        readonly GenerateUrl: unique symbol;
    }
    export const NavigationMixin: NavigationMixinType;
    export const CurrentPageReference: WireAdapterConstructor;
}
declare module 'lightning/graphql' {
    import type { WireAdapterConstructor } from 'lwc';
    export interface GraphQLDocument {
        readonly brand: 'gql';
    }
    export interface GraphQLResult<Data> {
        data?: Data;
        errors?: readonly { message: string }[];
        refresh?: () => Promise<void>;
    }
    export function gql(
        literals: TemplateStringsArray,
        ...substitutions: readonly unknown[]
    ): GraphQLDocument;
    export const graphql: WireAdapterConstructor<
        { query?: GraphQLDocument; variables?: Record<string, unknown> },
        GraphQLResult<any>
    >;
}
