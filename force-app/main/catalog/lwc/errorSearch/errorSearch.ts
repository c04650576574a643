/**
 * Search over the catalog: reads the query as people write it (a code, a code with its protocol, a name or part of one,
 * a message, a symptom, with slips of the pen), and ranks what it may mean. A pure module.
 */
import { normalizeCode } from 'c/errorCatalog';
import type { ErrorCatalog, ErrorEntry, PackId } from 'c/errorCatalog';
import { PACK_IDS } from 'c/errorCatalog';
import { readQuery, SpellingTable } from './queryReader';
import type { ReadQuery } from './queryReader';
import { synonymsOf } from './synonyms';
import { nameKey, searchWords } from './words';
import { WordIndex } from './wordIndex';
import type { Expansion } from './wordIndex';

export { highlight } from './highlight';
export type { TextPart } from './highlight';
export { MOST_QUERY_LETTERS, readQuery, SpellingTable } from './queryReader';
export type { ReadQuery } from './queryReader';

/** Something that the query may mean. */
export interface SearchHit {
    readonly entry: ErrorEntry;
    /** Higher is better; comparable within one search only. */
    readonly score: number;
}

export interface SearchResult {
    /** Best first. */
    readonly hits: readonly SearchHit[];
    /** Words and beginnings to mark in the texts of the hits, as the index writes them. */
    readonly marks: readonly string[];
    readonly query: ReadQuery;
}

/** What a word counts in each text of an entry. */
const BOOST = {
    name: 9,
    symbol: 9,
    alsoKnownAs: 6,
    wire: 6,
    meaning: 3,
    family: 0.8,
    vendor: 1.2,
    cause: 1.2,
    note: 0.4,
    fix: 0.4
} as const;

/** Scores of what is understood rather than found: far above any score of words, in this order. */
const SCORE = {
    id: 4000,
    codeOfNamedPack: 3000,
    partOfCodeOfNamedPack: 2600,
    familyOfNamedPack: 2500,
    wholeName: 2000,
    bareCode: 1500,
    symbolInQuery: 900,
    partOfCode: 800,
    codeOfOtherPack: 600,
    family: 500,
    codeAmongWords: 6
} as const;

const SYNONYM_QUALITY = 0.6;
/** How much a phrase that fits whole adds to the score of its words. */
const PHRASE_SHARE = 1.4;
const NAMED_PACK_SHARE = 1.2;
/** What is this far behind the best hit by words is no answer. */
const LEAST_SHARE_OF_BEST = 0.3;
const LEAST_COVERAGE = 0.45;
/** Enough to filter and count; more would be noise. */
const MOST_WORD_HITS = 400;
const RERANKED = 80;
const POSTING_STEPS = 256;

/** How likely an entry is meant where nothing else tells: packs in the order of PACK_IDS, failures before successes. */
function prior(entry: ErrorEntry): number {
    const pack = 1 - PACK_IDS.indexOf(entry.pack) * 0.008;
    const finality = entry.finality === 'not-a-failure' ? 0.85 : 1;
    const outbound = entry.outbound.type === null ? 0.97 : 1;
    return pack * finality * outbound;
}

/** What an entry is called: its name and code, and the texts that its payloads hold. */
function namesOf({ name, code, wire }: ErrorEntry): readonly string[] {
    return [name, code, wire?.errorMessage, wire?.errorType].filter((text) => text !== undefined);
}

/** Whether a piece of a query is written as a symbol is, and not as a word: CF_RESOURCE_BUSY, AccessDenied, E.164. */
function isSymbol(piece: string): boolean {
    return /[a-z][A-Z]|[_.\d]/.test(piece);
}

/** Whether a query is a name but for capitals and punctuation: with words where the name has words. */
function isWrittenLike(name: string, query: string): boolean {
    return /\s/.test(name) === /\s/.test(query) || isSymbol(query);
}

/** Adds to a list in a map. */
function put<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
    const items = map.get(key);
    if (items) {
        items.push(item);
    } else {
        map.set(key, [item]);
    }
}

/** The words of the query with all that stands for them in the index. */
interface QueryWord {
    readonly rarity: number;
    readonly expansions: readonly Expansion[];
}

/**
 * The search over one catalog. Build it whole with `buildErrorSearch`, or in slices with `addEntries` so that a page
 * stays responsive; it answers at any time for what has been added.
 */
export class ErrorSearch {
    private readonly catalog: ErrorCatalog;
    private readonly spellings: SpellingTable;
    private readonly index = new WordIndex();
    /** Per entry: the terms of each phrase. */
    private readonly phrases: (readonly Int32Array[])[] = [];
    private readonly priors: number[] = [];
    private readonly byName = new Map<string, ErrorEntry[]>();
    private readonly byCodePart = new Map<string, ErrorEntry[]>();
    private readonly documentOf = new Map<string, number>();
    private scores = new Float32Array(0);
    private bests = new Float32Array(0);
    private coverages = new Float32Array(0);
    private lastWords = new Int16Array(0);

    constructor(catalog: ErrorCatalog) {
        this.catalog = catalog;
        this.spellings = new SpellingTable(catalog);
    }

    /** How many entries are searched; all once it equals the length of the catalog's entries. */
    get size(): number {
        return this.index.size;
    }

    get isComplete(): boolean {
        return this.size === this.catalog.entries.length;
    }

    /** Adds the next entries of the catalog, at most so many. */
    addEntries(most: number): void {
        const end = Math.min(this.size + most, this.catalog.entries.length);
        for (let document = this.size; document < end; document++) {
            const entry = this.catalog.entries[document];
            if (entry) {
                this.addEntry(entry, document);
            }
        }
        if (this.isComplete) {
            this.scores = new Float32Array(this.size);
            this.bests = new Float32Array(this.size);
            this.coverages = new Float32Array(this.size);
            this.lastWords = new Int16Array(this.size);
            this.index.prepare();
        }
    }

    private addEntry(entry: ErrorEntry, document: number): void {
        const { code, name, family, wire, alsoKnownAs } = entry;
        const pack = this.catalog.pack(entry.pack);
        const symbol = /[\s]/.test(name) || !/[A-Za-z]/.test(name) ? [] : [nameKey(name)];
        const names = namesOf(entry);
        const phrases = [...names, ...alsoKnownAs];
        const wireWords = [wire?.errorType, wire?.errorMessage, wire?.api, wire?.deployment];
        this.index.add([
            { words: searchWords(name), boost: BOOST.name },
            { words: [...symbol, ...searchWords(code)], boost: BOOST.symbol },
            { words: alsoKnownAs.flatMap(searchWords), boost: BOOST.alsoKnownAs },
            { words: wireWords.flatMap((text) => searchWords(text ?? '')), boost: BOOST.wire },
            { words: searchWords(entry.meaning), boost: BOOST.meaning },
            { words: searchWords(family.name), boost: BOOST.family },
            {
                words: searchWords(`${pack?.vendor ?? ''} ${pack?.title ?? ''}`),
                boost: BOOST.vendor
            },
            { words: searchWords(entry.cause), boost: BOOST.cause },
            { words: searchWords(entry.note ?? ''), boost: BOOST.note },
            { words: searchWords(entry.fix.join(' ')), boost: BOOST.fix }
        ]);
        this.phrases.push(
            phrases.map((phrase) =>
                Int32Array.from(new Set(searchWords(phrase)), (word) => this.index.find(word) ?? -1)
            )
        );
        this.priors.push(prior(entry));
        this.documentOf.set(entry.id, document);
        for (const key of new Set([...names, entry.id].map(nameKey))) {
            put(this.byName, key, entry);
        }
        const parts = [...code.split(/[/.:\s]+/), String(wire?.httpStatus ?? '')];
        for (const part of new Set(parts.map(normalizeCode))) {
            if (part !== '' && part !== normalizeCode(code)) {
                put(this.byCodePart, part, entry);
            }
        }
    }

    /** What the query may mean, best first. An empty query means nothing. */
    search(input: string): SearchResult {
        const query = readQuery(input, this.spellings);
        const understood = this.understand(query, input.trim());
        // A code is its number: the words around it would only bring in what mentions the number too.
        const useWords = !(query.codeOnly && understood.size > 0);
        const words = useWords ? this.queryWords(query) : [];
        for (const [document, score] of this.scoreWords(words, query)) {
            const entry = this.catalog.entries[document];
            if (entry) {
                understood.set(entry, (understood.get(entry) ?? 0) + score);
            }
        }
        const hits = [...understood]
            .map(([entry, score]) => ({ entry, score }))
            .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
        return { hits, marks: this.marksOf(query, words), query };
    }

    /** Entries that the query names, with scores above those of any words. */
    private understand(query: ReadQuery, input: string): Map<ErrorEntry, number> {
        const scores = new Map<ErrorEntry, number>();
        const add = (entry: ErrorEntry | undefined, score: number): void => {
            if (entry && (scores.get(entry) ?? 0) < score) {
                scores.set(entry, score + (this.priorOf(entry) - 1) * 100);
            }
        };
        if (query.key === '') {
            return scores;
        }
        const named = new Set<PackId>(query.packs);
        if (input.includes(':')) {
            add(this.catalog.answerById(input), SCORE.id);
        }
        const isName = /\p{L}/u.test(input) && (/\s/.test(input) || isSymbol(input));
        for (const entry of this.byName.get(query.key) ?? []) {
            // "busy" is a word that a vendor happens to use as a name; "NoAnswer" is not written "no answer".
            if (isName && namesOf(entry).some((name) => isWrittenLike(name, input))) {
                add(entry, SCORE.wholeName);
            }
        }
        query.codes.forEach((code, place) => {
            this.understandCode(code, place, query, named, add);
        });
        return scores;
    }

    private understandCode(
        code: string,
        place: number,
        query: ReadQuery,
        named: ReadonlySet<PackId>,
        add: (entry: ErrorEntry | undefined, score: number) => void
    ): void {
        const isNumber = /^-?\d+$/.test(code);
        const inNamedPack = ({ pack }: ErrorEntry): boolean => named.has(pack);
        const listed = this.catalog.entriesOfCode(code);
        const parts = this.byCodePart.get(code) ?? [];
        for (const entry of listed.filter(inNamedPack)) {
            add(entry, SCORE.codeOfNamedPack - place);
        }
        if (!isNumber) {
            // A plain word is a code only where its vendor is named: "vonage unavailable".
            for (const entry of isSymbol(code) ? (this.byName.get(nameKey(code)) ?? []) : []) {
                add(entry, SCORE.symbolInQuery - place);
            }
            return;
        }
        const others = named.size === 0 ? SCORE.bareCode : SCORE.codeOfOtherPack;
        for (const entry of listed.filter((item) => !inNamedPack(item))) {
            add(entry, (query.codeOnly ? others : SCORE.codeAmongWords) - place);
        }
        for (const entry of parts.filter(inNamedPack)) {
            add(entry, SCORE.partOfCodeOfNamedPack - place);
        }
        for (const pack of query.packs) {
            const answer = this.catalog.answer(pack, code);
            if (answer?.origin === 'family' && !parts.some((entry) => entry.pack === pack)) {
                add(answer, SCORE.familyOfNamedPack - place);
            }
        }
        if (query.codeOnly && named.size === 0 && listed.length === 0) {
            for (const entry of parts) {
                add(entry, SCORE.partOfCode - place);
            }
            for (const answer of this.catalog.familyAnswers(code)) {
                add(answer, SCORE.family - place);
            }
        }
    }

    private priorOf(entry: ErrorEntry): number {
        return this.priors[this.documentOf.get(entry.id) ?? -1] ?? prior(entry);
    }

    private queryWords(query: ReadQuery): QueryWord[] {
        const words = [...new Set(query.words)].slice(0, 24);
        return words
            .map((word, place) => this.queryWord(word, place === words.length - 1 && query.typing))
            .concat(this.compounds(words))
            .filter(({ expansions }) => expansions.length > 0);
    }

    /** Two words that the index knows as one: "soft phone". They add to their words, and need not be there. */
    private compounds(words: readonly string[]): QueryWord[] {
        return words
            .slice(1)
            .map((word, place) => this.index.find(`${words[place] ?? ''}${word}`))
            .filter((term) => term !== undefined)
            .map((term) => ({ rarity: 0.5, expansions: [{ term, quality: 0.8 }] }));
    }

    private queryWord(word: string, unfinished: boolean): QueryWord {
        const best = new Map<number, number>();
        const add = ({ term, quality }: Expansion): void => {
            best.set(term, Math.max(best.get(term) ?? 0, quality));
        };
        const exact = this.index.find(word);
        if (exact !== undefined) {
            add({ term: exact, quality: 1 });
        }
        for (const synonym of synonymsOf(word)) {
            const term = this.index.find(synonym);
            if (term !== undefined) {
                add({ term, quality: SYNONYM_QUALITY });
            }
        }
        // The word being typed may go on; a whole one is only completed where nothing is called so.
        if (unfinished || (exact === undefined && word.length >= 3)) {
            this.index.beginningWith(word).forEach(add);
        }
        if (best.size === 0 && word.length >= 4) {
            this.splits(word).forEach(add);
            this.index.holding(word).forEach(add);
        }
        if (best.size === 0) {
            this.index.similarTo(word).forEach((similar) => {
                add(similar);
                for (const synonym of synonymsOf(this.index.wordOf(similar.term))) {
                    const term = this.index.find(synonym);
                    if (term !== undefined) {
                        add({ term, quality: similar.quality * SYNONYM_QUALITY });
                    }
                }
            });
        }
        const expansions = [...best].map(([term, quality]) => ({ term, quality }));
        const frequency =
            exact === undefined
                ? Math.min(
                      this.size,
                      expansions.reduce((sum, { term }) => sum + this.index.frequency(term), 0)
                  )
                : this.index.frequency(exact);
        return { rarity: this.index.rarity(frequency), expansions };
    }

    /** A word that is two known ones without their space: "ratelimit". */
    private splits(word: string): Expansion[] {
        for (let cut = 3; cut <= word.length - 3; cut++) {
            const left = this.index.find(word.slice(0, cut));
            const right = this.index.find(word.slice(cut));
            if (left !== undefined && right !== undefined) {
                return [left, right].map((term) => ({ term, quality: 0.8 }));
            }
        }
        return [];
    }

    /** Documents with their scores: the sum of what each word of the query counts in them, best expansion only. */
    private scoreWords(words: readonly QueryWord[], query: ReadQuery): [number, number][] {
        if (words.length === 0) {
            return [];
        }
        this.fit();
        const touched: number[] = [];
        const { scores, bests, coverages, lastWords } = this;
        words.forEach(({ rarity, expansions }, place) => {
            const mark = place + 1;
            for (const { term, quality } of expansions) {
                const share = (rarity * quality) / POSTING_STEPS;
                for (const posting of this.index.postingsOf(term)) {
                    const document = Math.floor(posting / POSTING_STEPS);
                    const value = (posting % POSTING_STEPS) * share;
                    if (lastWords[document] === 0) {
                        touched.push(document);
                    }
                    if (lastWords[document] !== mark) {
                        lastWords[document] = mark;
                        bests[document] = value;
                        scores[document] = (scores[document] ?? 0) + value;
                        coverages[document] = (coverages[document] ?? 0) + rarity;
                    } else if (value > (bests[document] ?? 0)) {
                        scores[document] = (scores[document] ?? 0) + value - (bests[document] ?? 0);
                        bests[document] = value;
                    }
                }
            }
        });
        const total = words.reduce((sum, { rarity }) => sum + rarity, 0);
        const named = new Set<PackId>(query.packs);
        const found: [number, number][] = [];
        for (const document of touched) {
            const coverage = (coverages[document] ?? 0) / total;
            const score = (scores[document] ?? 0) * coverage;
            if (coverage >= LEAST_COVERAGE) {
                found.push([document, score * this.preference(document, named)]);
            }
            scores[document] = 0;
            coverages[document] = 0;
            lastWords[document] = 0;
        }
        return this.rerank(found, words, total, named);
    }

    private preference(document: number, named: ReadonlySet<PackId>): number {
        const entry = this.catalog.entries[document];
        const isNamed = entry !== undefined && named.has(entry.pack);
        return (this.priors[document] ?? 1) * (isNamed ? 1 + NAMED_PACK_SHARE : 1);
    }

    private fit(): void {
        if (this.scores.length < this.size) {
            this.scores = new Float32Array(this.size);
            this.bests = new Float32Array(this.size);
            this.coverages = new Float32Array(this.size);
            this.lastWords = new Int16Array(this.size);
        }
    }

    /** Compares the best with the query phrase by phrase: words that stand together mean more than scattered ones. */
    private rerank(
        found: [number, number][],
        words: readonly QueryWord[],
        total: number,
        named: ReadonlySet<PackId>
    ): [number, number][] {
        const best = topOf(found, MOST_WORD_HITS);
        const rarities = new Map<number, { place: number; value: number }>();
        words.forEach(({ rarity, expansions }, place) => {
            for (const { term, quality } of expansions) {
                const known = rarities.get(term);
                if (!known || known.value < rarity * quality) {
                    rarities.set(term, { place, value: rarity * quality });
                }
            }
        });
        const reranked = best.map(([document, score], rank): [number, number] => {
            if (rank >= RERANKED) {
                return [document, score];
            }
            const fit = this.bestPhrase(document, rarities, words.length, total);
            return [
                document,
                score + fit * total * PHRASE_SHARE * this.preference(document, named)
            ];
        });
        const first = reranked.reduce((most, [, score]) => Math.max(most, score), 0);
        return reranked.filter(([, score]) => score >= first * LEAST_SHARE_OF_BEST);
    }

    /** How well the best phrase of an entry fits the query: 1 where the two are the same words. */
    private bestPhrase(
        document: number,
        rarities: ReadonlyMap<number, { place: number; value: number }>,
        count: number,
        total: number
    ): number {
        let best = 0;
        const seen = new Float32Array(count);
        for (const phrase of this.phrases[document] ?? []) {
            seen.fill(0);
            let whole = 0;
            for (const term of phrase) {
                const known = rarities.get(term);
                if (known) {
                    seen[known.place] = Math.max(seen[known.place] ?? 0, known.value);
                    whole += known.value;
                } else {
                    whole += this.index.rarity(this.index.frequency(term)) * 0.5;
                }
            }
            const matched = seen.reduce((sum, value) => sum + value, 0);
            best = Math.max(best, whole === 0 ? 0 : (matched / total) * (matched / whole));
        }
        return best;
    }

    private marksOf(query: ReadQuery, words: readonly QueryWord[]): string[] {
        const terms = words.flatMap(({ expansions }) =>
            expansions.map(({ term }) => this.index.wordOf(term))
        );
        return [...new Set([...terms, ...query.codes.map((code) => code.toLowerCase())])];
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
            this.index
                .similarTo(word.slice(0, 60))
                .flatMap(({ term }) => this.index.postingsOf(term).slice(0, most))
                .map((posting) => this.catalog.entries[Math.floor(posting / POSTING_STEPS)])
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
    // A digit too many or too few is as near as a neighbour.
    return String(own).startsWith(String(number)) || String(number).startsWith(String(own))
        ? Math.min(Math.abs(own - number), 5)
        : Math.abs(own - number);
}

/** The highest scores, highest first. */
function topOf(found: [number, number][], most: number): [number, number][] {
    return found.sort((a, b) => b[1] - a[1]).slice(0, most);
}

/** The search over a catalog, built in one go. */
export function buildErrorSearch(catalog: ErrorCatalog): ErrorSearch {
    const search = new ErrorSearch(catalog);
    search.addEntries(catalog.entries.length);
    return search;
}
