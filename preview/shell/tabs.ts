import { createElement } from 'lwc';
import type { LightningElement } from 'lwc';
import ErrorCodeExplorer from 'c/errorCodeExplorer';
import OutboundErrorSimulator from 'c/outboundErrorSimulator';

interface Tab {
    readonly apiName: string;
    readonly label: string;
    readonly tag: string;
    readonly component: typeof LightningElement;
}

/** The tabs of the app, as their FlexiPages make them up in an org. */
export const TABS: readonly Tab[] = [
    {
        apiName: 'Error_Code_Explorer',
        label: 'Error Code Explorer',
        tag: 'c-error-code-explorer',
        component: ErrorCodeExplorer
    },
    {
        apiName: 'Outbound_Error_Simulator',
        label: 'Outbound Error Simulator',
        tag: 'c-outbound-error-simulator',
        component: OutboundErrorSimulator
    }
];

/** The component of a tab, as the page's only one. */
export function createPage(tab: Tab): HTMLElement {
    return createElement(tab.tag, { is: tab.component });
}
