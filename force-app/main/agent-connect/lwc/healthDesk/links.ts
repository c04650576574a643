import { MAY_VIEW_SETUP } from 'c/agentConnectOrg';
import type { PackageTabs } from 'c/agentConnectReading';
import { baseObjectOf } from 'c/checklistSettings';
import type { Desk } from './desk';

/** What links of checks depend on. */
export interface LinkContext {
    readonly baseObject: string;
    /** Of the Agent Connect account; empty where nobody said. */
    readonly subdomain: string;
    readonly tabs: PackageTabs | undefined;
    /** Whether this user may open Setup. */
    readonly mayViewSetup: boolean;
}

/** What links depend on, as it is on the desk. */
export function linksOn({ settings, reading }: Desk): LinkContext {
    return {
        baseObject: baseObjectOf(settings),
        subdomain: settings.subdomain ?? '',
        tabs: reading?.org.tabs,
        mayViewSetup: MAY_VIEW_SETUP
    };
}
