import { isRecord } from './orgReaders';

/** A field's value, as GraphQL of UI API gives it. */
export type FieldValue = string | number | boolean | null;

/** A record of an answer. A field that this user may not see is not in it, an empty one is null. */
export interface AnswerRecord {
    readonly id: string;
    readonly fields: ReadonlyMap<string, FieldValue>;
}

/** One list of an answer. */
export interface AnswerList {
    /** Null where the org does not tell. */
    readonly totalCount: number | null;
    readonly records: readonly AnswerRecord[];
}

/** What came of a document. HTTP 200 never means success: errors have to be looked at. */
export type GraphqlAnswer =
    | { readonly status: 'answered'; readonly lists: ReadonlyMap<string, AnswerList> }
    | { readonly status: 'failed'; readonly messages: readonly string[] };

function property(value: unknown, name: string): unknown {
    return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function isFieldValue(value: unknown): value is FieldValue {
    return (
        value === null ||
        typeof value === 'string' ||
        typeof value === 'number' ||
        typeof value === 'boolean'
    );
}

function readRecord(edge: unknown): AnswerRecord | undefined {
    const node = property(edge, 'node');
    const id = property(node, 'Id');
    if (!isRecord(node) || typeof id !== 'string') {
        return undefined;
    }
    const fields = new Map<string, FieldValue>();
    for (const [name, wrapped] of Object.entries(node)) {
        const value = property(wrapped, 'value');
        if (isRecord(wrapped) && isFieldValue(value)) {
            fields.set(name, value);
        }
    }
    return { id, fields };
}

function readList(value: unknown): AnswerList | undefined {
    const edges = property(value, 'edges');
    const total = property(value, 'totalCount');
    if (!Array.isArray(edges)) {
        return undefined;
    }
    return {
        totalCount:
            typeof total === 'number' && Number.isInteger(total) && total >= 0 ? total : null,
        records: edges.map(readRecord).filter((record) => record !== undefined)
    };
}

function readMessages(errors: unknown): readonly string[] {
    const list: readonly unknown[] = Array.isArray(errors) ? errors : [];
    return list.map((error) => {
        const message = property(error, 'message');
        return typeof message === 'string' ? message : 'no message';
    });
}

/**
 * Reads what the GraphQL wire gave for a document of `buildDocument`.
 * @param data and `errors` of the wire
 */
export function readGraphqlAnswer(data: unknown, errors: unknown): GraphqlAnswer {
    const messages = readMessages(errors);
    const query = property(property(data, 'uiapi'), 'query');
    if (messages.length > 0 || !isRecord(query)) {
        return {
            status: 'failed',
            messages: messages.length > 0 ? messages : ['the answer holds no data']
        };
    }
    const lists = new Map<string, AnswerList>();
    for (const [alias, value] of Object.entries(query)) {
        const list = readList(value);
        if (list) {
            lists.set(alias, list);
        }
    }
    return { status: 'answered', lists };
}

/** How many there are; undefined where the answer does not tell. */
export function countIn(answer: GraphqlAnswer, alias: string): number | undefined {
    const list = answer.status === 'answered' ? answer.lists.get(alias) : undefined;
    return list?.totalCount ?? undefined;
}

/** The records of a list; none where it is not there. */
export function recordsIn(answer: GraphqlAnswer, alias: string): readonly AnswerRecord[] {
    return (answer.status === 'answered' ? answer.lists.get(alias)?.records : undefined) ?? [];
}

/** A date field of a record as a moment; null where it is empty, hidden or no date. */
export function momentIn(record: AnswerRecord | undefined, field: string): number | null {
    const value = record?.fields.get(field);
    // Older Safari refuses an offset without a colon, which the org may send.
    const at =
        typeof value === 'string'
            ? Date.parse(value.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'))
            : Number.NaN;
    return Number.isFinite(at) ? at : null;
}
