import { DEFAULT_HEARTBEAT_MINUTES, JOB_ROLES } from 'c/agentConnectChecks';
import type { JobRole } from 'c/agentConnectChecks';
import type { ReadingSettings } from 'c/agentConnectReading';
import { readOverrideValues } from 'c/healthRunStore';
import type { Overrides } from 'c/healthRunStore';

/** The design properties, as a page sets them. */
export interface Properties {
    readonly baseObject: string;
    readonly sendAtField: string;
    readonly requestsObject: string;
    readonly responsesObject: string;
    readonly packageVersion: string;
    readonly thresholdMinutes: number;
}

const WINDOW_DAYS = 7;

function named<Name extends string>(
    name: Name,
    value: string
): { [Key in Name]?: string } | object {
    return value.trim() === '' ? {} : { [name]: value.trim() };
}

/** The names that a page sets, without those that it leaves blank. */
export function namesOf(properties: Properties): Overrides {
    const { baseObject, sendAtField, requestsObject, responsesObject, packageVersion } = properties;
    return readOverrideValues({
        baseObject,
        sendAtField,
        requestsObject,
        responsesObject,
        packageVersion
    });
}

const BLANK = {
    baseObject: '',
    sendAtField: '',
    requestsObject: '',
    responsesObject: '',
    packageVersion: ''
} as const;

/**
 * The settings of a reading. A property that makes no sense is as if it were not set.
 * @param overrides names that hold instead of those that the page sets
 */
export function toSettings(page: Properties, overrides: Overrides = {}): ReadingSettings {
    const { thresholdMinutes } = page;
    const properties: Properties = { ...BLANK, thresholdMinutes, ...namesOf(page), ...overrides };
    const minutes = properties.thresholdMinutes;
    return {
        baseObject: properties.baseObject.trim() || 'Case',
        overrides: {
            objects: {
                ...named('requests', properties.requestsObject),
                ...named('responses', properties.responsesObject)
            },
            fields: named('send-at', properties.sendAtField)
        },
        packageVersion: properties.packageVersion,
        thresholdMinutes: minutes >= 5 ? minutes : DEFAULT_HEARTBEAT_MINUTES,
        windowDays: WINDOW_DAYS
    };
}

/** The names in a list that a person typed. */
export function listOf(text: string): readonly string[] {
    return text.split(/[\s,;]+/).filter((name) => name !== '');
}

/** The jobs in a list that a person typed; undefined where it names none, so that only the Request Sender is demanded. */
export function jobsOf(text: string): readonly JobRole[] | undefined {
    const names = listOf(text.toLowerCase());
    const jobs = JOB_ROLES.filter((role) => names.includes(role));
    return jobs.length > 0 ? jobs : undefined;
}
