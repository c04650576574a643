import { DEFAULT_HEARTBEAT_MINUTES } from 'c/agentConnectChecks';
import type { SettingName, SettingValues } from './values';

/** Where a value comes from, first the one that counts most. */
export const SETTING_SOURCES = ['panel', 'page', 'found', 'standard'] as const;
export type SettingSource = (typeof SETTING_SOURCES)[number];

/** What each place says. */
export interface SettingLayers {
    /** What was set in the panel, and is kept. */
    readonly panel: SettingValues;
    /** The properties of the page. */
    readonly page: SettingValues;
    /** What discovery makes out in the org. */
    readonly found: SettingValues;
}

/** What holds where nobody said anything. */
export const STANDARD_VALUES: SettingValues = {
    baseObject: 'Case',
    thresholdMinutes: String(DEFAULT_HEARTBEAT_MINUTES),
    enabledJobs: 'request-sender'
};

/** A value with where it comes from. */
export interface SettledValue {
    readonly value: string;
    readonly source: SettingSource;
}

/** The value of a setting: of the panel before the page, before what was found. @returns undefined where there is none */
export function settle(name: SettingName, layers: SettingLayers): SettledValue | undefined {
    const all = { ...layers, standard: STANDARD_VALUES };
    const source = SETTING_SOURCES.find((place) => all[place][name] !== undefined);
    const value = source && all[source][name];
    return source === undefined || value === undefined ? undefined : { value, source };
}
