import type { ResponseFacts, RiskCounts, WouldFailFacts } from 'c/agentConnectChecks';
import { momentIn, recordsIn } from './graphqlAnswer';
import type { AnswerRecord, FieldValue, GraphqlAnswer } from './graphqlAnswer';

/** A workflow that sets the time to send saves the record in the same moment; a later change is a change by somebody. */
const SAME_SAVE = 60_000;

/** Ids of queues begin with the key prefix of Group. */
const QUEUE_PREFIX = '00G';

function isBlank(value: FieldValue | undefined): boolean {
    return value === null || (typeof value === 'string' && value.trim() === '');
}

/** Why a request for a record would fail or may surprise. */
export type Risk = 'queue-owner' | 'blank-email' | 'changed-after';

/** A record on the list of those that would fail. */
export interface RiskyRecord {
    readonly id: string;
    readonly sendAt: number;
    readonly sent: boolean;
    readonly risks: readonly Risk[];
}

/** How to read the sample of `riskQuery`. */
export interface RiskReading {
    readonly object: string;
    readonly sendAt: string;
    readonly emails: readonly string[];
    /** Whether the record has its request already. */
    readonly isSent: (id: string, sendAt: number) => boolean;
}

function risksOf(record: AnswerRecord, sendAt: number, emails: readonly string[]): readonly Risk[] {
    const owner = record.fields.get('OwnerId');
    const seen = emails.filter((name) => record.fields.has(name));
    const changedAt = momentIn(record, 'LastModifiedDate');
    return [
        ...(typeof owner === 'string' && owner.startsWith(QUEUE_PREFIX)
            ? (['queue-owner'] as const)
            : []),
        // A field that this user may not see tells nothing; one of several is enough for a request.
        ...(seen.length > 0 && seen.every((name) => isBlank(record.fields.get(name)))
            ? (['blank-email'] as const)
            : []),
        ...(changedAt !== null && changedAt > sendAt + SAME_SAVE
            ? (['changed-after'] as const)
            : [])
    ];
}

function countRisks(records: readonly RiskyRecord[]): RiskCounts {
    const count = (risk: Risk): number =>
        records.filter(({ risks }) => risks.includes(risk)).length;
    return {
        queueOwner: count('queue-owner'),
        blankEmail: count('blank-email'),
        changedAfter: count('changed-after')
    };
}

/** The records that would fail, and the facts on step 5, from the answer to `riskQuery`. */
export function wouldFail(
    answer: GraphqlAnswer,
    reading: RiskReading
): { readonly facts: WouldFailFacts; readonly records: readonly RiskyRecord[] } | undefined {
    if (answer.status !== 'answered' || !answer.lists.has('sample')) {
        return undefined;
    }
    const sample = recordsIn(answer, 'sample');
    const records = sample.flatMap((record) => {
        const sendAt = momentIn(record, reading.sendAt);
        const risks = sendAt === null ? [] : risksOf(record, sendAt, reading.emails);
        return sendAt === null || risks.length === 0
            ? []
            : [{ id: record.id, sendAt, sent: reading.isSent(record.id, sendAt), risks }];
    });
    return {
        records,
        facts: {
            about: 'would-fail',
            object: reading.object,
            sampled: sample.length,
            unsent: countRisks(records.filter(({ sent }) => !sent)),
            sent: countRisks(records.filter(({ sent }) => sent))
        }
    };
}

/** How empty a field is: records in which it is null or blank, of those in which it can be seen. */
export interface NullRate {
    readonly field: string;
    readonly empty: number;
    readonly seen: number;
}

/** The emptiness of each field over records. A field that this user may not see has `seen` 0 and tells nothing. */
export function nullRates(
    records: readonly AnswerRecord[],
    fields: readonly string[]
): readonly NullRate[] {
    return fields.map((field) => {
        const seen = records.filter((record) => record.fields.has(field));
        const empty = seen.filter((record) => isBlank(record.fields.get(field))).length;
        return { field, empty, seen: seen.length };
    });
}

/** Facts on step 10 from the answer to `responseQuery`; undefined where the answer does not tell. */
export function responseFacts(
    answer: GraphqlAnswer,
    about: {
        readonly object: string;
        readonly createdAt: string;
        readonly fields: readonly string[];
    }
): ResponseFacts | undefined {
    if (answer.status !== 'answered' || !answer.lists.has('newest')) {
        return undefined;
    }
    const records = recordsIn(answer, 'newest');
    const rates = nullRates(records, about.fields).filter(({ seen }) => seen > 0);
    return {
        about: 'responses',
        object: about.object,
        sampled: records.length,
        newestAt: momentIn(records[0], about.createdAt),
        alwaysEmpty: rates.filter(({ empty, seen }) => empty === seen).map(({ field }) => field),
        fields: rates.length
    };
}
