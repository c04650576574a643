import { createElement } from 'lwc';
import type { LightningElement } from 'lwc';
import AgentConnectHealthChecklist from 'c/agentConnectHealthChecklist';
import ErrorCodeExplorer from 'c/errorCodeExplorer';
import OutboundErrorSimulator from 'c/outboundErrorSimulator';

interface Tab {
    readonly apiName: string;
    readonly label: string;
    readonly tag: string;
    readonly component: typeof LightningElement;
    /** Properties as the page's FlexiPage sets them. */
    readonly properties?: Readonly<Record<string, string>>;
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
    },
    {
        apiName: 'Agent_Connect_Health',
        label: 'Agent Connect Health',
        tag: 'c-agent-connect-health-checklist',
        component: AgentConnectHealthChecklist,
        properties: { layout: 'full' }
    },
    {
        apiName: 'Home',
        label: 'Home',
        tag: 'c-agent-connect-health-checklist',
        component: AgentConnectHealthChecklist,
        properties: { layout: 'compact', packageVersion: '1.67' }
    }
];

/** The component of a tab, as the page's only one. */
export function createPage(tab: Tab): HTMLElement {
    const element = createElement(tab.tag, { is: tab.component });
    return Object.assign(element, tab.properties);
}
