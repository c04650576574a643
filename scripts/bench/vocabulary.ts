import type { ErrorEntry } from 'c/errorCatalog';
import { seededRandom, zipfDraw } from './random';
import type { Random } from './random';

/** Words to write entries with. */
export interface Vocabulary {
    /** A word of the real catalog, the frequent ones most often. */
    readonly word: () => string;
    /** A made-up word, as product names and identifiers are: many of them stand in one entry only. */
    readonly rareWord: () => string;
}

const ONSETS = 'b br c cl d dr f fl g gr h k l m n p pl qu r s st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea io ou'.split(' ');
const ENDS = 'n r x l s nt rd sk m th'.split(' ');

const RARE_WORDS_SEED = 7;

function makeRareWords(count: number): string[] {
    const random = seededRandom(RARE_WORDS_SEED);
    const words = new Set<string>();
    while (words.size < count) {
        const syllables = Array.from(
            { length: 2 + random.below(2) },
            () => random.pick(ONSETS) + random.pick(VOWELS)
        );
        words.add(syllables.join('') + random.pick(ENDS));
    }
    return [...words];
}

function realWords(entries: readonly ErrorEntry[]): string[] {
    const counts = new Map<string, number>();
    for (const { name, meaning, cause } of entries) {
        for (const [word] of `${name} ${meaning} ${cause}`.toLowerCase().matchAll(/[a-z]{4,14}/g)) {
            counts.set(word, (counts.get(word) ?? 0) + 1);
        }
    }
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}

/**
 * The vocabulary of a catalog of some size: the words of the real one, and rare words that grow with the root of the
 * size, as the vocabulary of a growing collection of texts does (Heaps' law).
 */
export function makeVocabulary(
    entries: readonly ErrorEntry[],
    size: number,
    random: Random
): Vocabulary {
    return {
        word: zipfDraw(realWords(entries), random),
        rareWord: zipfDraw(makeRareWords(Math.round(30 * Math.sqrt(size))), random)
    };
}
