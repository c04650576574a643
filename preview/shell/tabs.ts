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
    /** Where in Lightning Experience it stands; on a page of its own where nothing is said. */
    readonly frame?: 'utility';
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
        properties: { layout: 'compact' }
    },
    {
        apiName: 'Utility_Bar',
        label: 'Utility Bar',
        tag: 'c-agent-connect-health-checklist',
        component: AgentConnectHealthChecklist,
        properties: { layout: 'compact' },
        frame: 'utility'
    }
];

/** The panel that Lightning Experience opens above the utility bar: 340 by 480 pixels, unless an admin says otherwise. */
function framed(element: HTMLElement, label: string): HTMLElement {
    const panel = document.createElement('section');
    panel.className = 'shell-utility';
    panel.setAttribute('aria-label', label);
    panel.append(element);
    return panel;
}

/** The component of a tab, as the page's only one. */
export function createPage(tab: Tab): HTMLElement {
    const element = Object.assign(createElement(tab.tag, { is: tab.component }), tab.properties);
    return tab.frame === 'utility' ? framed(element, tab.label) : element;
}
