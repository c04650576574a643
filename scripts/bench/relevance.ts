import type { SearchEngine } from './engines/engine';
import { QUERY_SETS } from './queries';
import type { QueryKind, QuerySet, SearchQuery } from './queries';

/** How many queries of one kind have a right answer first, and among the first five. */
export interface RelevanceRow {
    readonly set: QuerySet;
    readonly kind: QueryKind;
    readonly queries: number;
    readonly first: number;
    readonly firstFive: number;
}

/** What a query should find and does not. */
export interface Miss {
    readonly set: QuerySet;
    readonly query: string;
    readonly accept: readonly string[];
    readonly found: readonly string[];
}

export interface Relevance {
    readonly rows: readonly RelevanceRow[];
    /** Queries without a right answer in the first place. */
    readonly misses: readonly Miss[];
}

const SHOWN = 5;

/** Puts all queries to an engine. */
export function measureRelevance(engine: SearchEngine, queries: readonly SearchQuery[]): Relevance {
    const answers = queries.map((query) => {
        const found = engine.best(query.query, SHOWN);
        return { ...query, found, rank: found.findIndex((id) => query.accept.includes(id)) };
    });
    const rows = QUERY_SETS.flatMap((set) => {
        const ofSet = answers.filter((answer) => answer.set === set);
        return [...new Set(ofSet.map(({ kind }) => kind))].map((kind): RelevanceRow => {
            const ofKind = ofSet.filter((answer) => answer.kind === kind);
            return {
                set,
                kind,
                queries: ofKind.length,
                first: ofKind.filter(({ rank }) => rank === 0).length,
                firstFive: ofKind.filter(({ rank }) => rank >= 0).length
            };
        });
    });
    const misses = answers
        .filter(({ rank }) => rank !== 0)
        .map(({ set, query, accept, found }) => ({ set, query, accept, found }));
    return { rows, misses };
}
