/**
 * Search over the catalog: reads the query as people write it (a code, a code with its protocol, a name or part of one,
 * a message, a symptom, with slips of the pen), and ranks what it may mean. A pure module.
 */
import type { ErrorCatalog, ErrorEntry, PackId } from 'c/errorCatalog';
import { isSymbol } from './entryNames';
import { byScore, NameDirectory } from './nameDirectory';
import type { Scored } from './nameDirectory';
import { MOST_QUERY_LETTERS, numberQuery, readQuery, SpellingTable } from './queryReader';
import type { ReadQuery } from './queryReader';
import { expandWords } from './queryWords';
import type { QueryWord } from './queryWords';
import { WordRanking } from './wordRanking';

export { highlight } from './highlight';
export type { TextPart } from './highlight';
export { MOST_QUERY_LETTERS, readQuery, SpellingTable } from './queryReader';
export type { ReadQuery } from './queryReader';

/** Something that the query may mean; scores are comparable within one search only. */
export type SearchHit = Scored;

export interface SearchResult {
    /** Best first. */
    readonly hits: readonly SearchHit[];
    /** Words and beginnings to mark in the texts of the hits, as the index writes them. */
    readonly marks: readonly string[];
    readonly query: ReadQuery;
}

/** A number as codes are written, without zeros before it. */
const PLAIN_NUMBER = /^(?:0|-?[1-9]\d{0,6})$/;

/**
 * The search over one catalog. Build it whole with `buildErrorSearch`, or in slices with `addEntries` so that a page
 * stays responsive; it answers at any time for what has been added.
 */
export class ErrorSearch {
    private readonly catalog: ErrorCatalog;
    private readonly spellings: SpellingTable;
    private readonly names: NameDirectory;
    private readonly ranking = new WordRanking();

    constructor(catalog: ErrorCatalog) {
        this.catalog = catalog;
        this.spellings = new SpellingTable(catalog);
        this.names = new NameDirectory(catalog);
    }

    /** How many entries are searched; all once it equals the length of the catalog's entries. */
    get size(): number {
        return this.ranking.index.size;
    }

    get isComplete(): boolean {
        return this.size === this.catalog.entries.length;
    }

    /** Adds the next entries of the catalog, at most so many. */
    addEntries(most: number): void {
        for (const entry of this.catalog.entries.slice(this.size, this.size + most)) {
            const pack = this.catalog.pack(entry.pack);
            this.ranking.add(entry, `${pack?.vendor ?? ''} ${pack?.title ?? ''}`);
            this.names.add(entry);
        }
        if (this.isComplete) {
            this.ranking.index.prepare();
        }
    }

    /** What the query may mean, best first. An empty query means nothing. */
    search(input: string): SearchResult {
        const numbered = PLAIN_NUMBER.test(input) ? this.names.withNumber(input) : [];
        if (numbered.length > 0) {
            return { hits: numbered, marks: [input], query: numberQuery(input) };
        }
        const query = readQuery(input, this.spellings);
        const scores = this.names.understand(query, input.slice(0, MOST_QUERY_LETTERS).trim());
        // A code is its number: the words around it would only bring in what mentions the number too.
        const useWords = !(query.codeOnly && scores.size > 0);
        const words = useWords ? expandWords(query, this.ranking.index) : [];
        for (const [document, score] of this.ranking.rank(words, new Set(query.packs))) {
            const entry = this.catalog.entries[document];
            if (entry) {
                const known = scores.get(entry.id)?.score ?? 0;
                scores.set(entry.id, { entry, score: known + score });
            }
        }
        const hits = [...scores.values()].sort(byScore);
        return { hits, marks: this.marksOf(query, words), query };
    }

    private marksOf(query: ReadQuery, words: readonly QueryWord[]): string[] {
        const terms = words.flatMap(({ expansions }) =>
            expansions.map(({ term }) => this.ranking.index.wordOf(term))
        );
        return [
            ...new Set([
                ...terms,
                ...query.codes.filter(isSymbol).map((code) => code.toLowerCase())
            ])
        ];
    }

    /**
     * What may have been meant where nothing was found: codes next to the number, names like the word. Best first.
     * @param most how many at the most
     */
    nearMisses(input: string, most: number): readonly ErrorEntry[] {
        const query = readQuery(input, this.spellings);
        const named = new Set<PackId>(query.packs);
        const numbers = query.codes.filter((code) => /^-?\d+$/.test(code)).map(Number);
        const near = this.catalog.entries
            .filter(({ pack }) => named.size === 0 || named.has(pack))
            .map((entry) => ({
                entry,
                distance: Math.min(...numbers.map((number) => codeDistance(entry.code, number)))
            }))
            .filter(({ distance }) => distance <= 10)
            .sort((a, b) => a.distance - b.distance)
            .map(({ entry }) => entry);
        const similar = [...query.words, query.key].flatMap((word) =>
            this.ranking.index
                .similarTo(word.slice(0, 60))
                .flatMap(({ term }) => this.ranking.index.documentsOf(term, most))
                .map((document) => this.catalog.entries[document])
                .filter((entry) => entry !== undefined)
        );
        return [...new Set([...near, ...similar])].slice(0, most);
    }
}

/** How far a code's number is from a number; without end where the code is no number. */
function codeDistance(code: string, number: number): number {
    const own = Number(code);
    if (!Number.isInteger(own) || code.trim() === '') {
        return Number.POSITIVE_INFINITY;
    }
    const [shorter, longer] = [String(own), String(number)].sort((a, b) => a.length - b.length);
    // A digit too many or too few is as near as a neighbour.
    const missesOne =
        shorter !== undefined &&
        longer?.length === shorter.length + 1 &&
        longer.startsWith(shorter);
    return missesOne ? Math.min(Math.abs(own - number), 5) : Math.abs(own - number);
}

/** The search over a catalog, built in one go. */
export function buildErrorSearch(catalog: ErrorCatalog): ErrorSearch {
    const search = new ErrorSearch(catalog);
    search.addEntries(catalog.entries.length);
    return search;
}
