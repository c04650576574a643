import { DEFAULT_HEARTBEAT_MINUTES, JOB_ROLES } from 'c/agentConnectChecks';
import type { JobRole } from 'c/agentConnectChecks';
import type { ReadingSettings } from 'c/agentConnectReading';

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

/** The settings of a reading. A property that makes no sense is as if it were not set. */
export function toSettings(properties: Properties): ReadingSettings {
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
