import { allowedEdits, bitCount, editDistance, letterMask } from './spelling';

/** Texts of one kind in a document, as words, and how much a word in them counts. */
export interface IndexedField {
    readonly words: readonly string[];
    readonly boost: number;
}

/** A word of the index that stands for a word of the query, and how well: 1 is the word itself. */
export interface Expansion {
    readonly term: number;
    readonly quality: number;
}

/** A posting is document * POSTING_STEPS + weight. */
export const POSTING_BITS = 8;
export const POSTING_STEPS = 1 << POSTING_BITS;
/** The field weight at which a word counts half of what it can. */
const HALF_WEIGHT = 3;
/** A field longer than this many words counts less for each of them. */
const USUAL_LENGTH = 6;
/** How many words a short beginning may stand for: enough to fill a screen, few enough for a frame. */
const MOST_PREFIX_TERMS = 64;
/** Out of how many the shortest are taken. */
const MOST_PREFIX_CANDIDATES = 512;
const MOST_SIMILAR_TERMS = 8;
const PREFIX_QUALITY = 0.85;
const INSIDE_QUALITY = 0.7;
const SIMILAR_QUALITY = 0.7;

/**
 * An inverted index of words: which documents hold a word, and how much it counts there (a BM25F without the constants
 * that short texts do not need). Documents are whole numbers from 0 in the order of adding.
 */
export class WordIndex {
    private readonly ids = new Map<string, number>();
    private readonly words: string[] = [];
    /** Per word: document * 256 + weight, in the order of documents. */
    private readonly postings: number[][] = [];
    private readonly masks: number[] = [];
    private sorted: readonly number[] | undefined;
    private documents = 0;
    /** Weight of each word of the document at hand, by word. */
    private readonly weights = new Map<number, number>();

    get size(): number {
        return this.documents;
    }

    get wordCount(): number {
        return this.words.length;
    }

    /** Adds the next document; its number is the size before. */
    add(fields: readonly IndexedField[]): void {
        const document = this.documents;
        this.documents++;
        this.weights.clear();
        for (const { words, boost } of fields) {
            const weight = boost / Math.max(1, Math.sqrt(words.length / USUAL_LENGTH));
            for (const word of words) {
                const term = this.termOf(word);
                this.weights.set(term, (this.weights.get(term) ?? 0) + weight);
            }
        }
        for (const [term, weight] of this.weights) {
            const share = weight / (weight + HALF_WEIGHT);
            const step = Math.min(POSTING_STEPS - 1, Math.round(share * POSTING_STEPS));
            this.postings[term]?.push(document * POSTING_STEPS + step);
        }
        this.sorted = undefined;
    }

    private termOf(word: string): number {
        const known = this.ids.get(word);
        if (known !== undefined) {
            return known;
        }
        const term = this.words.length;
        this.ids.set(word, term);
        this.words.push(word);
        this.postings.push([]);
        this.masks.push(letterMask(word));
        return term;
    }

    /** The number of a word; undefined where no document holds it. */
    find(word: string): number | undefined {
        return this.ids.get(word);
    }

    wordOf(term: number): string {
        return this.words[term] ?? '';
    }

    /** In how many documents a word stands. */
    frequency(term: number): number {
        return this.postings[term]?.length ?? 0;
    }

    /** How much a word says that stands in so many documents. */
    rarity(frequency: number): number {
        return Math.log(1 + (this.documents - frequency + 0.5) / (frequency + 0.5));
    }

    /** The documents of a word: document * 256 + weight. */
    postingsOf(term: number): readonly number[] {
        return this.postings[term] ?? [];
    }

    /** The first documents that hold a word. */
    documentsOf(term: number, most: number): readonly number[] {
        return this.postingsOf(term)
            .slice(0, most)
            .map((posting) => posting >>> POSTING_BITS);
    }

    private order(): readonly number[] {
        this.sorted ??= this.words
            .map((_, term) => term)
            .sort((a, b) => (this.wordOf(a) < this.wordOf(b) ? -1 : 1));
        return this.sorted;
    }

    /** Puts the words in order, which the first beginning would do otherwise. */
    prepare(): void {
        this.order();
    }

    /** Words that begin so, shortest first. */
    beginningWith(beginning: string): Expansion[] {
        const order = this.order();
        let low = 0;
        let high = order.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (this.wordOf(order[middle] ?? 0) < beginning) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        const found: number[] = [];
        for (
            let index = low;
            index < order.length && found.length < MOST_PREFIX_CANDIDATES;
            index++
        ) {
            const term = order[index] ?? 0;
            if (!this.wordOf(term).startsWith(beginning)) {
                break;
            }
            if (this.wordOf(term) !== beginning) {
                found.push(term);
            }
        }
        const shortest = found
            .sort((a, b) => this.wordOf(a).length - this.wordOf(b).length || a - b)
            .slice(0, MOST_PREFIX_TERMS);
        return shortest.map((term) => ({
            term,
            quality: PREFIX_QUALITY * (0.6 + (0.4 * beginning.length) / this.wordOf(term).length)
        }));
    }

    /** Words that hold it somewhere inside: for parts of names that are written in one. */
    holding(part: string): Expansion[] {
        const mask = letterMask(part);
        const found: Expansion[] = [];
        for (let term = 0; term < this.masks.length; term++) {
            if ((mask & ~(this.masks[term] ?? 0)) === 0 && this.wordOf(term).includes(part)) {
                const share = part.length / this.wordOf(term).length;
                found.push({ term, quality: INSIDE_QUALITY * (0.7 + 0.3 * share) });
                if (found.length === MOST_PREFIX_TERMS) {
                    break;
                }
            }
        }
        return found;
    }

    /** Words that differ by a slip of the pen, nearest first. */
    similarTo(word: string): Expansion[] {
        const most = allowedEdits(word.length);
        if (most === 0) {
            return [];
        }
        const mask = letterMask(word);
        const found: (Expansion & { distance: number })[] = [];
        for (let term = 0; term < this.masks.length; term++) {
            const other = this.wordOf(term);
            if (
                Math.abs(other.length - word.length) <= most &&
                bitCount(mask ^ (this.masks[term] ?? 0)) <= 2 * most
            ) {
                const distance = editDistance(word, other, most);
                // Most slips spare the first letter; two slips in a short word never miss it.
                const sameLead = word[0] === other[0];
                if (distance <= most && (distance < 2 || sameLead || word.length >= 8)) {
                    const lead = sameLead ? 1 : 0.85;
                    const quality = SIMILAR_QUALITY * lead * (1 - (distance - 1) * 0.3);
                    found.push({ term, quality, distance });
                }
            }
        }
        const nearest = Math.min(...found.map(({ distance }) => distance));
        return found
            .filter(({ distance }) => distance === nearest)
            .sort(
                (a, b) => b.quality - a.quality || this.frequency(b.term) - this.frequency(a.term)
            )
            .slice(0, MOST_SIMILAR_TERMS);
    }
}
