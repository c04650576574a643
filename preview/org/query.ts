import type { FieldValue, LocalOrg, OrgObject, OrgRecord } from './model';

/** What the GraphQL API of UI API answers. */
export interface GraphqlResult {
    readonly data?: unknown;
    readonly errors?: readonly { readonly message: string }[];
}

const CONNECTION =
    /(\w+): (\w+)\(first: (\d+)(?:, where: \{ and: \[(.*?)\] \})?(?:, orderBy: \{ (\w+): \{ order: (ASC|DESC) \} \})?\) \{ totalCount edges \{ node \{ Id ?(.*?) ?\} \} \}/g;
const CONDITION = /\{ (\w+): \{ (\w+): (?:\{ value: )?(\$?\w+)(?: \})? \} \}/g;

type Operator = (value: FieldValue | undefined, wanted: unknown) => boolean;

function sortable(value: unknown): string | number {
    const moment = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return Number.isNaN(moment) ? String(value) : moment;
}

const OPERATORS: Readonly<Record<string, Operator>> = {
    eq: (value, wanted) => value === wanted,
    ne: (value, wanted) => value !== wanted,
    gt: (value, wanted) => value !== null && sortable(value) > sortable(wanted),
    gte: (value, wanted) => value !== null && sortable(value) >= sortable(wanted),
    lt: (value, wanted) => value !== null && sortable(value) < sortable(wanted),
    lte: (value, wanted) => value !== null && sortable(value) <= sortable(wanted),
    in: (value, wanted) => Array.isArray(wanted) && wanted.includes(value)
};

const LITERALS: Readonly<Record<string, FieldValue>> = { true: true, false: false, null: null };

function matches(
    record: OrgRecord,
    where: string,
    variables: Readonly<Record<string, unknown>>
): boolean {
    return [...where.matchAll(CONDITION)].every(([, field = '', operator = '', value = '']) => {
        const wanted = value.startsWith('$') ? variables[value.slice(1)] : LITERALS[value];
        return OPERATORS[operator]?.(record[field] ?? null, wanted) === true;
    });
}

function toNode(record: OrgRecord, names: readonly string[]): Record<string, unknown> {
    return {
        Id: record['Id'],
        ...Object.fromEntries(names.map((name) => [name, { value: record[name] ?? null }]))
    };
}

function unknownField({ fields }: OrgObject, names: readonly string[]): string | undefined {
    return names.find((name) => name !== 'Id' && !(name in fields));
}

/** Runs a document of the app's own builder; a name that the org does not know fails it whole, as in an org. */
export function runQuery(
    org: LocalOrg,
    text: string,
    variables: Readonly<Record<string, unknown>>
): GraphqlResult {
    const query: Record<string, unknown> = {};
    for (const match of text.matchAll(CONNECTION)) {
        const [, alias = '', object = '', first = '0', where = '', order, direction, list = ''] =
            match;
        const known = org.objects[object];
        const names = [...list.matchAll(/(\w+) @optional/g)].map(([, name = '']) => name);
        const wrong = known && unknownField(known, names);
        if (!known || wrong !== undefined) {
            const message = `Validation error: Cannot query field '${wrong ?? object}'`;
            return { errors: [{ message }] };
        }
        const found = known.records.filter((record) => matches(record, where, variables));
        const sign = direction === 'DESC' ? -1 : 1;
        const sorted =
            order === undefined
                ? found
                : found.toSorted(
                      (a, b) => sign * (sortable(a[order]) < sortable(b[order]) ? -1 : 1)
                  );
        query[alias] = {
            totalCount: found.length,
            edges: sorted.slice(0, Number(first)).map((record) => ({ node: toNode(record, names) }))
        };
    }
    return { data: { uiapi: { query } } };
}
