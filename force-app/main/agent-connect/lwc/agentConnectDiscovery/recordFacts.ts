import type {
    ErrorCount,
    HeartbeatFacts,
    RequestFacts,
    TimestampFacts
} from 'c/agentConnectChecks';
import type { ErrorCategory } from 'c/salesforceErrors';
import { countIn, momentIn, recordsIn } from './graphqlAnswer';
import type { AnswerRecord, GraphqlAnswer } from './graphqlAnswer';

/** Facts on step 1 from the answer to `timestampQuery`; undefined where the answer does not tell. */
export function timestampFacts(
    answer: GraphqlAnswer,
    about: { readonly object: string; readonly sendAt: string; readonly windowDays: number }
): TimestampFacts | undefined {
    const closed = countIn(answer, 'closed');
    const stamped = countIn(answer, 'stamped');
    return closed === undefined || stamped === undefined
        ? undefined
        : {
              about: 'timestamp',
              object: about.object,
              field: 'present',
              windowDays: about.windowDays,
              closed,
              stamped,
              newestStampAt: momentIn(recordsIn(answer, 'newest')[0], about.sendAt)
          };
}

/** Facts on the heartbeat from the answer to `demandQuery`; undefined where the answer does not tell. */
export function heartbeatFacts(
    answer: GraphqlAnswer,
    about: {
        readonly object: string;
        readonly sendAt: string;
        readonly newestRequestAt: number | null;
        readonly thresholdMinutes: number;
    }
): HeartbeatFacts | undefined {
    const waiting = countIn(answer, 'waiting');
    const stamped = countIn(answer, 'due');
    return waiting === undefined || stamped === undefined
        ? undefined
        : {
              about: 'heartbeat',
              object: about.object,
              waiting,
              oldestWaitingAt: momentIn(recordsIn(answer, 'waiting')[0], about.sendAt),
              newestRequestAt: about.newestRequestAt,
              stamped,
              thresholdMinutes: about.thresholdMinutes
          };
}

/** A request that failed, for the list of the newest ones. The text stays with the caller and is never stored. */
export interface FailedRequest {
    readonly id: string;
    readonly createdAt: number | null;
    readonly errorText: string;
    readonly recordId: string | null;
}

/** The newest failed requests from the answer to `requestQuery`. */
export function failedRequests(
    answer: GraphqlAnswer,
    fields: {
        readonly createdAt: string;
        readonly error?: string | undefined;
        readonly record?: string | undefined;
    }
): readonly FailedRequest[] {
    const textIn = (record: AnswerRecord, name: string | undefined): string | null => {
        const value = name === undefined ? null : record.fields.get(name);
        return typeof value === 'string' ? value : null;
    };
    return recordsIn(answer, 'failures').map((record) => ({
        id: record.id,
        createdAt: momentIn(record, fields.createdAt),
        errorText: textIn(record, fields.error) ?? '',
        recordId: textIn(record, fields.record)
    }));
}

function countErrors(
    failures: readonly FailedRequest[],
    classify: (errorText: string) => ErrorCategory,
    since: number
): readonly ErrorCount[] {
    const counts = new Map<ErrorCategory, number>();
    for (const { createdAt, errorText } of failures) {
        if (createdAt !== null && createdAt >= since && errorText.trim() !== '') {
            const category = classify(errorText);
            counts.set(category, (counts.get(category) ?? 0) + 1);
        }
    }
    return [...counts].map(([category, count]) => ({ category, count }));
}

/**
 * Facts on step 4 from the answer to `requestQuery`; undefined where the answer does not tell.
 * @param classify gives the category of an error text
 */
export function requestFacts(
    answer: GraphqlAnswer,
    about: { readonly object: string; readonly createdAt: string; readonly now: number },
    failures: readonly FailedRequest[],
    classify: (errorText: string) => ErrorCategory
): RequestFacts | undefined {
    const windows = [24, 168].map((hours) => {
        const total = countIn(answer, `total${hours}`);
        const failed = countIn(answer, `failed${hours}`);
        const errors = countErrors(failures, classify, about.now - hours * 3_600_000);
        return total === undefined || failed === undefined
            ? undefined
            : { hours, total, failed: Math.min(failed, total), errors };
    });
    const known = windows.filter((window) => window !== undefined);
    return known.length < windows.length
        ? undefined
        : {
              about: 'requests',
              object: about.object,
              windows: known,
              newestAt: momentIn(recordsIn(answer, 'newest')[0], about.createdAt)
          };
}
