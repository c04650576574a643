import type { ObjectInfo } from './orgReaders';

/** What an API name may look like. Nothing else ever becomes part of a document. */
const API_NAME = /^[A-Za-z][A-Za-z0-9_]{0,79}$/;

/** What a connection may ask for without `upperBound` (Salesforce GraphQL guide). */
const MOST_RECORDS = 200;
/** Subqueries in one request (Salesforce GraphQL guide). */
const MOST_CONNECTIONS = 10;

/** Types whose value is not one scalar, so that `{ value }` does not fit. */
const COMPOUND_TYPES = ['Address', 'Location', 'ComplexValue', 'Base64'];

/** Never exported, so that nothing outside this file can make a field that counts as confirmed. */
const CONFIRMED = Symbol('confirmed by the org');

/** A field that the org has confirmed. Only ConfirmedObject makes one. */
export interface ConfirmedField {
    readonly [CONFIRMED]: true;
    readonly object: string;
    readonly apiName: string;
    readonly dataType: string;
}

/** An object whose names the org has confirmed: the only source of names for a document. */
export class ConfirmedObject {
    readonly apiName: string;
    private readonly info: ObjectInfo;

    private constructor(info: ObjectInfo) {
        this.apiName = info.apiName;
        this.info = info;
    }

    /**
     * Confirms an object.
     * @param info as getObjectInfos gave it
     * @returns undefined where it cannot be queried or its name is no API name
     */
    static of(info: ObjectInfo): ConfirmedObject | undefined {
        return info.queryable && API_NAME.test(info.apiName)
            ? new ConfirmedObject(info)
            : undefined;
    }

    /**
     * Confirms a field of it.
     * @returns undefined where the org knows no such field, its name is no API name, or its value is compound
     */
    field(name: string): ConfirmedField | undefined {
        const field = API_NAME.test(name) ? this.info.fields.get(name) : undefined;
        return field?.apiName === name && !COMPOUND_TYPES.includes(field.dataType)
            ? { [CONFIRMED]: true, object: this.apiName, apiName: name, dataType: field.dataType }
            : undefined;
    }
}

/** A value of a document's variables, with its GraphQL type. */
export type QueryVariable =
    | { readonly type: 'DateTime!'; readonly value: string }
    | { readonly type: '[ID!]!'; readonly value: readonly string[] };

/** A condition on one field: compared with a variable, or with a literal that needs none. */
export interface Condition {
    readonly field: ConfirmedField;
    readonly operator: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in';
    readonly value: { readonly variable: string } | null | boolean;
}

/** One list of records of the document's object. */
export interface Connection {
    readonly alias: string;
    /** All of them have to hold. */
    readonly where: readonly Condition[];
    readonly newestBy?: ConfirmedField | undefined;
    readonly oldestBy?: ConfirmedField | undefined;
    readonly first: number;
    readonly fields: readonly ConfirmedField[];
}

/** A document on one object, and the variables to run it with: what `lightning/graphql` takes. */
export interface QueryDocument {
    readonly object: string;
    readonly text: string;
    readonly variables: Readonly<Record<string, string | readonly string[]>>;
}

function printValue({ field, value }: Condition): string {
    if (value === null || typeof value === 'boolean') {
        return String(value);
    }
    const variable = `$${value.variable}`;
    // Dates are compared through an input object, everything else directly (Salesforce GraphQL guide, Field Operators).
    return field.dataType === 'DateTime' || field.dataType === 'Date'
        ? `{ value: ${variable} }`
        : variable;
}

function printCondition(condition: Condition): string {
    return `{ ${condition.field.apiName}: { ${condition.operator}: ${printValue(condition)} } }`;
}

function printArguments({ where, newestBy, oldestBy, first }: Connection): string {
    const order = newestBy ?? oldestBy;
    return [
        `first: ${first}`,
        ...(where.length > 0 ? [`where: { and: [${where.map(printCondition).join(', ')}] }`] : []),
        ...(order ? [`orderBy: { ${order.apiName}: { order: ${newestBy ? 'DESC' : 'ASC'} } }`] : [])
    ].join(', ');
}

function printField({ apiName }: ConfirmedField): string {
    return apiName === 'Id' ? '' : `${apiName} @optional { value }`;
}

function printConnection(object: ConfirmedObject, connection: Connection): string {
    const fields = ['Id', ...connection.fields.map(printField)].filter((text) => text !== '');
    return `${connection.alias}: ${object.apiName}(${printArguments(connection)}) { totalCount edges { node { ${fields.join(' ')} } } }`;
}

function fieldsOf({ where, newestBy, oldestBy, fields }: Connection): readonly ConfirmedField[] {
    return [...where.map(({ field }) => field), newestBy, oldestBy, ...fields].filter(
        (field) => field !== undefined
    );
}

function requireSound(
    object: ConfirmedObject,
    connections: readonly Connection[],
    variables: Readonly<Record<string, QueryVariable>>
): void {
    if (connections.length === 0 || connections.length > MOST_CONNECTIONS) {
        throw new RangeError(`A document holds 1 to ${MOST_CONNECTIONS} connections`);
    }
    for (const name of [...connections.map(({ alias }) => alias), ...Object.keys(variables)]) {
        if (!API_NAME.test(name)) {
            throw new RangeError('An alias and a variable need a plain name');
        }
    }
    if (connections.flatMap(fieldsOf).some((field) => field.object !== object.apiName)) {
        throw new RangeError('A document holds fields of its own object only');
    }
    for (const { first, where } of connections) {
        const used = where.flatMap(({ value }) =>
            value !== null && typeof value === 'object' ? [value.variable] : []
        );
        if (!Number.isInteger(first) || first < 1 || first > MOST_RECORDS) {
            throw new RangeError(`A connection gives 1 to ${MOST_RECORDS} records`);
        }
        if (used.some((name) => !Object.hasOwn(variables, name))) {
            throw new RangeError('A condition names a variable that is not given');
        }
    }
}

/**
 * Prints a document on one object: a name that is not there fails a whole document, so that one object must not take
 * another with it. Every field is optional, so that one that is hidden leaves the others readable.
 * @throws RangeError where the caller breaks a limit of the GraphQL API, or a name that it chose is not plain
 */
export function buildDocument(
    object: ConfirmedObject,
    connections: readonly Connection[],
    variables: Readonly<Record<string, QueryVariable>>
): QueryDocument {
    requireSound(object, connections, variables);
    const declared = Object.entries(variables).map(([name, { type }]) => `$${name}: ${type}`);
    const head =
        declared.length > 0 ? `query agentConnect(${declared.join(', ')})` : 'query agentConnect';
    const lists = connections.map((connection) => printConnection(object, connection));
    return {
        object: object.apiName,
        text: `${head} { uiapi { query { ${lists.join(' ')} } } }`,
        variables: Object.fromEntries(
            Object.entries(variables).map(([name, { value }]) => [name, value])
        )
    };
}
