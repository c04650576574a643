import { JOB_ROLES, statusPageUrl } from 'c/agentConnectChecks';
import { readVersion } from 'c/agentConnectDiscovery';
import { readDataCenter } from 'c/endpointAudit';

/** What can be set, in the order of the panel. */
export const SETTING_NAMES = [
    'baseObject',
    'sendAtField',
    'mappedObjects',
    'thresholdMinutes',
    'enabledJobs',
    'requestsObject',
    'responsesObject',
    'packageVersion',
    'hostedIn',
    'subdomain'
] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

/** What a setting is: a list is one text with commas. */
export type SettingKind =
    'object' | 'field' | 'objects' | 'jobs' | 'minutes' | 'version' | 'center' | 'label';

/** Values as people write them. What is not set is not there. */
export type SettingValues = Readonly<Partial<Record<SettingName, string>>>;

export const SETTING_KINDS: Readonly<Record<SettingName, SettingKind>> = {
    baseObject: 'object',
    sendAtField: 'field',
    mappedObjects: 'objects',
    thresholdMinutes: 'minutes',
    enabledJobs: 'jobs',
    requestsObject: 'object',
    responsesObject: 'object',
    packageVersion: 'version',
    hostedIn: 'center',
    subdomain: 'label'
};

/** The sender of 1.x runs every five minutes: less would call every pause a stop. */
export const LEAST_MINUTES = 5;

/**
 * With more than a day, a stop would not count as a failure within the week that is looked at: that takes four times the
 * threshold.
 */
export const MOST_MINUTES = 1440;

const MOST_ITEMS = 50;
const API_NAME = /^[A-Za-z]\w{0,119}$/;

function isMinutes(text: string): boolean {
    return /^\d{1,4}$/.test(text) && Number(text) >= LEAST_MINUTES && Number(text) <= MOST_MINUTES;
}

const IS_SOUND: Readonly<Record<SettingKind, (item: string) => boolean>> = {
    object: (item) => API_NAME.test(item),
    field: (item) => API_NAME.test(item),
    objects: (item) => API_NAME.test(item),
    jobs: (item) => JOB_ROLES.some((role) => role === item),
    minutes: isMinutes,
    center: (item) => readDataCenter(item) !== undefined,
    version: (item) => readVersion(item) !== undefined,
    label: (item) => statusPageUrl(item) !== undefined
};

/** The names in a list that a person typed. */
export function listOf(text = ''): readonly string[] {
    return text.split(/[\s,;]+/).filter((name) => name !== '');
}

function itemsOf(kind: SettingKind, text: string): readonly string[] {
    if (kind === 'jobs' || kind === 'center') {
        return listOf(text.toLowerCase());
    }
    const single = text.trim();
    return kind === 'objects' ? listOf(text) : single === '' ? [] : [single];
}

/**
 * Whether what a person typed makes no sense for a setting. Nothing typed is no fault: it sets nothing.
 * @returns the kind that was expected; undefined where all is well
 */
export function faultOf(name: SettingName, text: string): SettingKind | undefined {
    const kind = SETTING_KINDS[name];
    const items = itemsOf(kind, text);
    return items.length <= MOST_ITEMS && items.every(IS_SOUND[kind]) ? undefined : kind;
}

function readValue(name: SettingName, value: unknown): string {
    const kind = SETTING_KINDS[name];
    const text = typeof value === 'number' ? String(value) : value;
    const items = typeof text === 'string' ? itemsOf(kind, text).filter(IS_SOUND[kind]) : [];
    return [...new Set(items)].slice(0, MOST_ITEMS).join(', ');
}

/**
 * Reads settings of unknown shape: what a browser kept, or the properties of a page. What is blank, unknown, no text or
 * makes no sense is left out, in a list item by item.
 */
export function readSettingValues(value: unknown): SettingValues {
    if (typeof value !== 'object' || value === null) {
        return {};
    }
    return SETTING_NAMES.reduce<SettingValues>((values, name) => {
        const text = readValue(name, Reflect.get(value, name));
        return text === '' ? values : { ...values, [name]: text };
    }, {});
}
