import type { ErrorEntry, PackId } from 'c/errorCatalog';
import { namesOf, prior } from './entryNames';
import type { QueryWord } from './queryWords';
import { nameKey, searchWords } from './words';
import { topPlaces } from './topScores';
import { POSTING_BITS, POSTING_STEPS, WordIndex } from './wordIndex';

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

/** How much a phrase that fits whole adds to the score of its words. */
const PHRASE_SHARE = 1.4;
const NAMED_PACK_SHARE = 1.2;
/** What is this far behind the best hit by words is no answer. */
const LEAST_SHARE_OF_BEST = 0.3;
const LEAST_COVERAGE = 0.45;
/** Enough to filter and count; more would be noise. */
const MOST_WORD_HITS = 400;
const RERANKED = 80;

/** A document of the index and how well it fits. */
export type Ranked = readonly [document: number, score: number];

/** The index of all texts of the entries, and how well each fits the words of a query. */
export class WordRanking {
    readonly index = new WordIndex();
    private readonly packs: PackId[] = [];
    /** Per entry: the terms of each phrase. */
    private readonly phrases: (readonly Int32Array[])[] = [];
    private readonly priors: number[] = [];
    private scores = new Float32Array(0);
    private bests = new Float32Array(0);
    private coverages = new Float32Array(0);
    private lastWords = new Int16Array(0);
    private documents = new Int32Array(0);
    private totals = new Float32Array(0);

    /**
     * Adds the next entry; its document is the size of the index before.
     * @param vendor what the entry's pack and vendor are called
     */
    add(entry: ErrorEntry, vendor: string): void {
        const { code, name, wire, alsoKnownAs } = entry;
        const symbol = /\s/.test(name) || !/[A-Za-z]/.test(name) ? [] : [nameKey(name)];
        const wireWords = [wire?.errorType, wire?.errorMessage, wire?.api, wire?.deployment];
        this.index.add([
            { words: searchWords(name), boost: BOOST.name },
            { words: [...symbol, ...searchWords(code)], boost: BOOST.symbol },
            { words: alsoKnownAs.flatMap(searchWords), boost: BOOST.alsoKnownAs },
            { words: wireWords.flatMap((text) => searchWords(text ?? '')), boost: BOOST.wire },
            { words: searchWords(entry.meaning), boost: BOOST.meaning },
            { words: searchWords(entry.family.name), boost: BOOST.family },
            { words: searchWords(vendor), boost: BOOST.vendor },
            { words: searchWords(entry.cause), boost: BOOST.cause },
            { words: searchWords(entry.note ?? ''), boost: BOOST.note },
            { words: searchWords(entry.fix.join(' ')), boost: BOOST.fix }
        ]);
        this.phrases.push(
            [...namesOf(entry), ...alsoKnownAs].map((phrase) =>
                Int32Array.from(new Set(searchWords(phrase)), (word) => this.index.find(word) ?? -1)
            )
        );
        this.priors.push(prior(entry));
        this.packs.push(entry.pack);
    }

    /** Documents with their scores: the sum of what each word of the query counts in them, best expansion only. */
    rank(words: readonly QueryWord[], named: ReadonlySet<PackId>): readonly Ranked[] {
        if (words.length === 0) {
            return [];
        }
        this.fit();
        const touched = this.score(words);
        const total = words.reduce((sum, { rarity }) => sum + rarity, 0);
        const { scores, coverages, lastWords, documents, totals } = this;
        let count = 0;
        for (let place = 0; place < touched; place++) {
            const document = documents[place] ?? 0;
            const coverage = (coverages[document] ?? 0) / total;
            if (coverage >= LEAST_COVERAGE) {
                documents[count] = document;
                totals[count] =
                    (scores[document] ?? 0) * coverage * this.preference(document, named);
                count++;
            }
            scores[document] = 0;
            coverages[document] = 0;
            lastWords[document] = 0;
        }
        const best = topPlaces(totals, count, MOST_WORD_HITS).map((place): Ranked => [
            documents[place] ?? 0,
            totals[place] ?? 0
        ]);
        return this.rerank(best, words, total, named);
    }

    /** Adds up the words in every document that holds one. @returns how many documents that are */
    private score(words: readonly QueryWord[]): number {
        const { scores, bests, coverages, lastWords, documents } = this;
        let touched = 0;
        words.forEach(({ rarity, expansions }, place) => {
            const mark = place + 1;
            for (const { term, quality } of expansions) {
                const share = (rarity * quality) / POSTING_STEPS;
                for (const posting of this.index.postingsOf(term)) {
                    const document = posting >>> POSTING_BITS;
                    const value = (posting & (POSTING_STEPS - 1)) * share;
                    const last = lastWords[document] ?? 0;
                    if (last === 0) {
                        documents[touched] = document;
                        touched++;
                    }
                    if (last !== mark) {
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
        return touched;
    }

    private preference(document: number, named: ReadonlySet<PackId>): number {
        const pack = this.packs[document];
        const isNamed = pack !== undefined && named.has(pack);
        return (this.priors[document] ?? 1) * (isNamed ? 1 + NAMED_PACK_SHARE : 1);
    }

    private fit(): void {
        if (this.scores.length < this.index.size) {
            this.scores = new Float32Array(this.index.size);
            this.bests = new Float32Array(this.index.size);
            this.coverages = new Float32Array(this.index.size);
            this.lastWords = new Int16Array(this.index.size);
            this.documents = new Int32Array(this.index.size);
            this.totals = new Float32Array(this.index.size);
        }
    }

    /** Compares the best with the query phrase by phrase: words that stand together mean more than scattered ones. */
    private rerank(
        best: readonly Ranked[],
        words: readonly QueryWord[],
        total: number,
        named: ReadonlySet<PackId>
    ): Ranked[] {
        const rarities = new Map<number, { place: number; value: number }>();
        words.forEach(({ rarity, expansions }, place) => {
            for (const { term, quality } of expansions) {
                const known = rarities.get(term);
                if (!known || known.value < rarity * quality) {
                    rarities.set(term, { place, value: rarity * quality });
                }
            }
        });
        const reranked = best.map(([document, score], rank): Ranked => {
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
}
