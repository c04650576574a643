import { normalizeCode } from 'c/errorCatalog';
import type { ErrorCatalog, ErrorEntry } from 'c/errorCatalog';
import { buildErrorSearch, readQuery, SpellingTable } from 'c/errorSearch';
import type { SearchResult } from 'c/errorSearch';
import { shuffled } from './random';
import { summarize, timed } from './statistics';
import type { Times } from './statistics';

/** What an exact code costs, beside the least that it can. In milliseconds. */
export interface ExactCodeTimes {
    readonly search: Times;
    /** A look-up in a Map, and a result of the same form. */
    readonly mapLookup: Times;
    /** The part of the search that reads the query. */
    readonly reading: Times;
    /** Codes for which the search does not put what the Map holds first. */
    readonly wrong: number;
}

const MOST_CODES = 2000;
const ROUNDS = 5;
const ORDER_SEED = 34;

function mapOfCodes(catalog: ErrorCatalog): ReadonlyMap<string, readonly ErrorEntry[]> {
    const entries = new Map<string, ErrorEntry[]>();
    for (const entry of catalog.entries) {
        const code = normalizeCode(entry.code);
        const same = entries.get(code) ?? [];
        same.push(entry);
        entries.set(code, same);
    }
    return entries;
}

function lookUp(
    map: ReadonlyMap<string, readonly ErrorEntry[]>,
    input: string
): Pick<SearchResult, 'hits' | 'marks'> & { readonly query: Partial<SearchResult['query']> } {
    const code = normalizeCode(input);
    const hits = (map.get(code) ?? []).map((entry) => ({ entry, score: 1 }));
    const query = { words: [], packs: [], codes: [code], codeOnly: true, key: code, typing: true };
    return { hits, marks: [code], query };
}

/** The best of some rounds for each code, as for keystrokes. */
function timeEach(codes: readonly string[], act: (code: string) => unknown): Times {
    // The first round only warms up.
    const rounds = Array.from({ length: ROUNDS + 1 }, () =>
        codes.map((code) => timed(() => act(code)))
    ).slice(1);
    return summarize(codes.map((_, at) => Math.min(...rounds.map((round) => round[at] ?? 0))));
}

/** Times the search for the numbers of the catalog as they stand. */
export function measureExactCodes(catalog: ErrorCatalog): ExactCodeTimes {
    const search = buildErrorSearch(catalog);
    const spellings = new SpellingTable(catalog);
    const map = mapOfCodes(catalog);
    const numbers = [...map.keys()].filter((code) => /^\d+$/.test(code));
    const codes = shuffled(numbers, ORDER_SEED).slice(0, MOST_CODES);
    const wrong = codes.filter((code) => {
        const wanted = (map.get(code) ?? []).map(({ id }) => id);
        const first = search.search(code).hits[0]?.entry.id;
        return first === undefined || !wanted.includes(first);
    });
    return {
        search: timeEach(codes, (code) => search.search(code)),
        mapLookup: timeEach(codes, (code) => lookUp(map, code)),
        reading: timeEach(codes, (code) => readQuery(code, spellings)),
        wrong: wrong.length
    };
}
