import { CHECK_IDS, JOB_ROLES, MAPPING_STATUSES } from 'c/agentConnectChecks';
import { CRON_TRIGGER_STATES } from 'c/jobEvidence';
import type { ErrorCount, Facts, ScheduledJob } from 'c/agentConnectChecks';
import { ERROR_CATEGORIES } from 'c/salesforceErrors';
import type { ErrorCategory } from 'c/salesforceErrors';
import type { StoredValue } from './reading';

/** Only facts that a person brought are stored: live readings are read again. */
export type StoredFacts = Extract<
    Facts,
    {
        readonly about:
            | 'mapping'
            | 'scheduled-jobs'
            | 'apex-jobs'
            | 'classified-error'
            | 'status-page'
            | 'endpoint'
            | 'attestation';
    }
>;

const STORED_TOPICS = [
    'mapping',
    'scheduled-jobs',
    'apex-jobs',
    'classified-error',
    'status-page',
    'endpoint',
    'attestation'
] as const;

/** More rows than any org has Agent Connect jobs; more errors than there are categories. */
const MOST_ROWS = 500;
const MOST_COUNT = 1_000_000_000;
const ERROR_SEVERITIES = ['high', 'medium', 'low', 'info', 'none'] as const;

function isComplete<T extends object>(
    fields: T
): fields is T & { [Name in keyof T]: Exclude<T[Name], undefined> } {
    return Object.values(fields).every((value) => value !== undefined);
}

function complete<T extends object>(
    fields: T
): { [Name in keyof T]: Exclude<T[Name], undefined> } | undefined {
    return isComplete(fields) ? fields : undefined;
}

function count(value: StoredValue): number | undefined {
    return value.wholeNumber(0, MOST_COUNT);
}

/**
 * Category names are codes: nothing that could hold a pasted sentence. One that another version of the app wrote is an error
 * that this version does not know.
 */
function category(value: StoredValue): ErrorCategory | undefined {
    const text = value.text(60);
    if (text === undefined || !/^[A-Z][A-Z0-9_]*$/.test(text)) {
        return text === undefined ? undefined : value.refuse('the name of a category');
    }
    return ERROR_CATEGORIES.find((known) => known === text) ?? 'UNKNOWN';
}

function apiName(value: StoredValue): string | undefined {
    const text = value.text(80);
    return text === undefined || /^[A-Za-z][A-Za-z0-9_]*$/.test(text)
        ? text
        : value.refuse('an API name');
}

function errorCount(value: StoredValue): ErrorCount | undefined {
    return complete({
        category: category(value.field('category')),
        count: count(value.field('count'))
    });
}

function scheduledJob(value: StoredValue): ScheduledJob | undefined {
    const next = value.field('nextFireAt');
    const job = complete({
        role: value.field('role').oneOf(JOB_ROLES),
        state: value.field('state').orNull((item) => item.oneOf(CRON_TRIGGER_STATES)),
        ownerActive: value.field('ownerActive').orNull((item) => item.flag())
    });
    const nextFireAt = next.value === undefined ? undefined : next.orNull((item) => item.instant());
    return job && { ...job, nextFireAt };
}

function readApexJobs(value: StoredValue): StoredFacts | undefined {
    return complete({
        about: 'apex-jobs' as const,
        examined: count(value.field('examined')),
        failed: count(value.field('failed')),
        errors: value.field('errors').each(MOST_ROWS, errorCount),
        firstFailureAt: value.field('firstFailureAt').orNull((item) => item.instant()),
        overlapping: count(value.field('overlapping'))
    });
}

function readMapping(value: StoredValue): StoredFacts | undefined {
    return complete({
        about: 'mapping' as const,
        objects: value.field('objects').each(MOST_ROWS, (item) =>
            complete({
                object: apiName(item.field('object')),
                status: item.field('status').oneOf(MAPPING_STATUSES)
            })
        )
    });
}

function readError(value: StoredValue): StoredFacts | undefined {
    return complete({
        about: 'classified-error' as const,
        category: category(value.field('category')),
        severity: value.field('severity').oneOf(ERROR_SEVERITIES),
        steps: value.field('steps').each(10, (item) => item.wholeNumber(1, 10)),
        disablesIntegration: value.field('disablesIntegration').flag()
    });
}

/** Reads stored facts, strictly. */
export function readFacts(value: StoredValue): StoredFacts | undefined {
    const about = value.field('about').oneOf(STORED_TOPICS);
    switch (about) {
        case 'mapping':
            return readMapping(value);
        case 'scheduled-jobs':
            return complete({ about, jobs: value.field('jobs').each(MOST_ROWS, scheduledJob) });
        case 'apex-jobs':
            return readApexJobs(value);
        case 'classified-error':
            return readError(value);
        case 'status-page':
            return complete({
                about,
                invalid: count(value.field('invalid')),
                errors: value.field('errors').each(MOST_ROWS, errorCount)
            });
        case 'endpoint':
            return complete({
                about,
                accepted: count(value.field('accepted')),
                noted: count(value.field('noted')),
                retired: count(value.field('retired')),
                refused: count(value.field('refused'))
            });
        case 'attestation':
            return complete({
                about,
                check: value.field('check').oneOf(CHECK_IDS),
                answer: value.field('answer').oneOf(['in-order', 'problem'] as const)
            });
        case undefined:
            return undefined;
    }
}
