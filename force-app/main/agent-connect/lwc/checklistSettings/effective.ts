import { DEFAULT_HEARTBEAT_MINUTES, JOB_ROLES } from 'c/agentConnectChecks';
import type { JobRole } from 'c/agentConnectChecks';
import type { ReadingSettings } from 'c/agentConnectReading';
import { STANDARD_VALUES } from './sources';
import { listOf } from './values';
import type { SettingValues } from './values';

const WINDOW_DAYS = 7;

function named<Name extends string>(
    name: Name,
    value: string | undefined
): { [Key in Name]?: string } | object {
    return value === undefined ? {} : { [name]: value };
}

/** The settings that hold: those of the panel before those of the page. */
export function settingsInEffect(panel: SettingValues, page: SettingValues): SettingValues {
    return { ...page, ...panel };
}

/** The object that surveys are sent for. */
export function baseObjectOf({ baseObject }: SettingValues): string {
    return baseObject ?? STANDARD_VALUES.baseObject ?? '';
}

/** The settings of a reading. */
export function toReadingSettings(values: SettingValues): ReadingSettings {
    return {
        baseObject: baseObjectOf(values),
        overrides: {
            objects: {
                ...named('requests', values.requestsObject),
                ...named('responses', values.responsesObject)
            },
            fields: named('send-at', values.sendAtField)
        },
        packageVersion: values.packageVersion ?? '',
        thresholdMinutes: Number(values.thresholdMinutes ?? DEFAULT_HEARTBEAT_MINUTES),
        windowDays: WINDOW_DAYS
    };
}

/** The jobs in a list; undefined where it names none, so that only the Request Sender is demanded. */
export function jobsOf(text: string | undefined): readonly JobRole[] | undefined {
    const names = listOf(text);
    const jobs = JOB_ROLES.filter((role) => names.includes(role));
    return jobs.length > 0 ? jobs : undefined;
}
