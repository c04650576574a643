/** The tabs of the app by API name, and the pages that one screen opens on another. A pure module. */
import type { PageState } from 'c/urlState';

export const APP_TABS = {
    explorer: 'Error_Code_Explorer',
    health: 'Agent_Connect_Health',
    simulator: 'Outbound_Error_Simulator'
} as const;

/** A reference to a tab of the app, as NavigationMixin takes it. */
export interface TabPage {
    readonly type: 'standard__navItemPage';
    readonly attributes: { readonly apiName: string };
    readonly state: PageState;
}

/** The API name of a tab of the package. @param prefix see `namespacePrefix` */
function tabPage(tab: string, prefix: string, state: PageState): TabPage {
    const apiName = prefix === 'c__' ? tab : `${prefix}${tab}`;
    return { type: 'standard__navItemPage', attributes: { apiName }, state };
}

/** The explorer with an entry open. @param id as in `sip:486` @param prefix see `namespacePrefix` */
export function explorerPage(id: string, prefix: string): TabPage {
    return tabPage(APP_TABS.explorer, prefix, { [`${prefix}entry`]: id });
}

/** The simulator with an error chosen. @param id as in `sip:486` @param prefix see `namespacePrefix` */
export function simulatorPage(id: string, prefix: string): TabPage {
    return tabPage(APP_TABS.simulator, prefix, { [`${prefix}failure`]: id });
}

/**
 * The full health checklist.
 * @param check the check to open; undefined for none
 * @param prefix see `namespacePrefix`
 */
export function healthPage(check: string | undefined, prefix: string): TabPage {
    return tabPage(
        APP_TABS.health,
        prefix,
        check === undefined ? {} : { [`${prefix}check`]: check }
    );
}
