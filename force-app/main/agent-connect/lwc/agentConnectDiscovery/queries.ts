import { buildDocument } from './graphqlDocument';
import type {
    Condition,
    ConfirmedField,
    ConfirmedObject,
    QueryDocument,
    QueryVariable
} from './graphqlDocument';

/** How many records are looked at one by one: what one connection gives. */
export const SAMPLE_SIZE = 200;
/** How many of the newest responses are looked at for empty fields. */
export const RESPONSE_SAMPLE = 50;
/** How many failed requests are fetched with their error. */
export const FAILED_SAMPLE = 50;

function dateTime(at: number): QueryVariable {
    return { type: 'DateTime!', value: new Date(at).toISOString() };
}

function compare(
    field: ConfirmedField,
    operator: Condition['operator'],
    variable: string
): Condition {
    return { field, operator, value: { variable } };
}

function defined<T>(items: readonly (T | undefined)[]): readonly T[] {
    return items.filter((item) => item !== undefined);
}

/**
 * Counts for step 1: records closed since a moment (`closed`), those with the time to send (`stamped`), and the newest
 * time to send that has come (`newest`).
 * @param moments in milliseconds
 */
export function timestampQuery(
    object: ConfirmedObject,
    fields: { readonly closedAt: ConfirmedField; readonly sendAt: ConfirmedField },
    moments: { readonly since: number; readonly now: number }
): QueryDocument {
    const { closedAt, sendAt } = fields;
    const closed = compare(closedAt, 'gte', 'since');
    const set: Condition = { field: sendAt, operator: 'ne', value: null };
    return buildDocument(
        object,
        [
            { alias: 'closed', where: [closed], first: 1, fields: [] },
            { alias: 'stamped', where: [closed, set], first: 1, fields: [] },
            {
                alias: 'newest',
                where: [compare(sendAt, 'lte', 'now')],
                newestBy: sendAt,
                first: 1,
                fields: [sendAt]
            }
        ],
        { since: dateTime(moments.since), now: dateTime(moments.now) }
    );
}

/**
 * Demand for the heartbeat: records that were due within the window (`due`), and those whose time to send came after the
 * newest request (`waiting`, oldest first). A time to send in the future is not due yet.
 * @param moments in milliseconds: start of the window; the latest time to send that had to be served by now; creation of
 *     the newest request, null where there is none
 */
export function demandQuery(
    object: ConfirmedObject,
    sendAt: ConfirmedField,
    moments: {
        readonly since: number;
        readonly dueBy: number;
        readonly newestRequestAt: number | null;
    }
): QueryDocument {
    const due = compare(sendAt, 'lte', 'dueBy');
    const after = Math.max(moments.newestRequestAt ?? moments.since, moments.since);
    return buildDocument(
        object,
        [
            {
                alias: 'due',
                where: [compare(sendAt, 'gte', 'since'), due],
                first: 1,
                fields: []
            },
            {
                alias: 'waiting',
                where: [compare(sendAt, 'gt', 'after'), due],
                oldestBy: sendAt,
                first: 1,
                fields: [sendAt]
            }
        ],
        {
            since: dateTime(moments.since),
            dueBy: dateTime(moments.dueBy),
            after: dateTime(after)
        }
    );
}

/**
 * The sample for step 5 (`sample`): records with a time to send since a moment, newest first, with what a request needs.
 * @param emails every field that may hold the customer's e-mail
 */
export function riskQuery(
    object: ConfirmedObject,
    fields: { readonly sendAt: ConfirmedField; readonly emails: readonly ConfirmedField[] },
    since: number
): QueryDocument {
    const { sendAt, emails } = fields;
    const others = defined([object.field('OwnerId'), object.field('LastModifiedDate')]);
    return buildDocument(
        object,
        [
            {
                alias: 'sample',
                where: [compare(sendAt, 'gte', 'since')],
                newestBy: sendAt,
                first: SAMPLE_SIZE,
                fields: [sendAt, ...others, ...emails]
            }
        ],
        { since: dateTime(since) }
    );
}

/**
 * Counts for step 4: requests of a day and of a week and those that failed (`total24`, `failed24`, `total168`,
 * `failed168`), the newest one (`newest`), and the newest failed ones with their error (`failures`).
 * @param fields the creation date; whether it succeeded; the error, where it is known; the lookup to the base object,
 *     where requests of other objects are to be left out
 */
export function requestQuery(
    object: ConfirmedObject,
    fields: {
        readonly createdAt: ConfirmedField;
        readonly successful: ConfirmedField;
        readonly error?: ConfirmedField | undefined;
        readonly record?: ConfirmedField | undefined;
    },
    now: number
): QueryDocument {
    const { createdAt, successful, error, record } = fields;
    const own: readonly Condition[] = record
        ? [{ field: record, operator: 'ne', value: null }]
        : [];
    const failed: Condition = { field: successful, operator: 'eq', value: false };
    const day = [...own, compare(createdAt, 'gte', 'day')];
    const week = [...own, compare(createdAt, 'gte', 'week')];
    const hour = 3_600_000;
    return buildDocument(
        object,
        [
            { alias: 'total24', where: day, first: 1, fields: [] },
            { alias: 'failed24', where: [...day, failed], first: 1, fields: [] },
            { alias: 'total168', where: week, first: 1, fields: [] },
            { alias: 'failed168', where: [...week, failed], first: 1, fields: [] },
            {
                alias: 'newest',
                where: own,
                newestBy: createdAt,
                first: 1,
                fields: [createdAt]
            },
            {
                alias: 'failures',
                where: [...week, failed],
                newestBy: createdAt,
                first: FAILED_SAMPLE,
                fields: defined([createdAt, error, record])
            }
        ],
        { day: dateTime(now - 24 * hour), week: dateTime(now - 168 * hour) }
    );
}

/** Which of some records have a request (`requests`). */
export function requestsOfQuery(
    object: ConfirmedObject,
    record: ConfirmedField,
    ids: readonly string[]
): QueryDocument {
    return buildDocument(
        object,
        [
            {
                alias: 'requests',
                where: [compare(record, 'in', 'ids')],
                first: SAMPLE_SIZE,
                fields: [record]
            }
        ],
        { ids: { type: '[ID!]!', value: ids } }
    );
}

/** The newest responses (`newest`) with the fields whose emptiness is looked at. */
export function responseQuery(
    object: ConfirmedObject,
    createdAt: ConfirmedField,
    fields: readonly ConfirmedField[]
): QueryDocument {
    return buildDocument(
        object,
        [
            {
                alias: 'newest',
                where: [],
                newestBy: createdAt,
                first: RESPONSE_SAMPLE,
                fields: [createdAt, ...fields]
            }
        ],
        {}
    );
}
