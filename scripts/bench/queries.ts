import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../project/bundles';
import { shuffled } from './random';

/** The kinds of queries: what a person types. */
export const QUERY_KINDS = {
    code: 'bare code',
    vcode: 'code with protocol',
    sym: 'symbolic name',
    frag: 'part of a name',
    msg: 'message text',
    nl: 'symptom',
    typo: 'typo'
} as const;
export type QueryKind = keyof typeof QUERY_KINDS;

/**
 * Where queries come from. `development` was there while the search was built. `written-apart` was blind once, and its misses
 * were then read and taught from: neither is a blind measure any more.
 */
export const QUERY_SETS = ['sample', 'development', 'written-apart'] as const;
export type QuerySet = (typeof QUERY_SETS)[number];

/** Something that a person types, and the entries that are a right first answer. */
export interface SearchQuery {
    readonly set: QuerySet;
    readonly kind: QueryKind;
    readonly query: string;
    readonly accept: readonly string[];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null;
}

function isKind(value: unknown): value is QueryKind {
    return typeof value === 'string' && value in QUERY_KINDS;
}

function readQuery(value: unknown): SearchQuery {
    if (isRecord(value)) {
        const { kind, query, accept, set = 'sample' } = value;
        const known = QUERY_SETS.find((name) => name === set);
        if (known && isKind(kind) && typeof query === 'string' && Array.isArray(accept)) {
            return { set: known, kind, query, accept: accept.map(String) };
        }
    }
    throw new Error(`No query: ${JSON.stringify(value)}`);
}

function readQueries(file: string): SearchQuery[] {
    const content: unknown = JSON.parse(
        readFileSync(path.join(ROOT, 'test/catalog', file), 'utf8')
    );
    if (!isRecord(content) || !Array.isArray(content['queries'])) {
        throw new Error(`${file} holds no queries`);
    }
    return content['queries'].map(readQuery);
}

/** The queries of all sets. */
export function allQueries(): readonly SearchQuery[] {
    return [...readQueries('searchQueries.json'), ...readQueries('furtherQueries.json')];
}

/** What the search box holds after each key while a text is typed. */
export function keystrokesOf(text: string): string[] {
    return Array.from(text, (_, index) => text.slice(0, index + 1));
}

const ORDER_SEED = 850;

/** Every keystroke of every query, in an order in which any beginning is a fair sample. */
export function allKeystrokes(): readonly string[] {
    return shuffled(
        allQueries().flatMap(({ query }) => keystrokesOf(query)),
        ORDER_SEED
    );
}
