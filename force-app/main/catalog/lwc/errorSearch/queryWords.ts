import type { ReadQuery } from './queryReader';
import { synonymsOf } from './synonyms';
import type { Expansion, WordIndex } from './wordIndex';

const SYNONYM_QUALITY = 0.6;
/** More words than this are no question. */
const MOST_WORDS = 24;

/** A word of a query with all that stands for it in the index, and how much it says. */
export interface QueryWord {
    readonly rarity: number;
    readonly expansions: readonly Expansion[];
}

/** The words of a query with all that stands for them: themselves, synonyms, longer words, slips of the pen. */
export function expandWords(query: ReadQuery, index: WordIndex): QueryWord[] {
    const words = [...new Set(query.words)].slice(0, MOST_WORDS);
    return words
        .map((word, place) => expandWord(index, word, place === words.length - 1 && query.typing))
        .concat(compounds(index, words))
        .filter(({ expansions }) => expansions.length > 0);
}

/** Two words that the index knows as one: "soft phone". They add to their words, and need not be there. */
function compounds(index: WordIndex, words: readonly string[]): QueryWord[] {
    return words
        .slice(1)
        .map((word, place) => index.find(`${words[place] ?? ''}${word}`))
        .filter((term) => term !== undefined)
        .map((term) => ({ rarity: 0.5, expansions: [{ term, quality: 0.8 }] }));
}

function expandWord(index: WordIndex, word: string, unfinished: boolean): QueryWord {
    const best = new Map<number, number>();
    const add = ({ term, quality }: Expansion): void => {
        best.set(term, Math.max(best.get(term) ?? 0, quality));
    };
    const exact = index.find(word);
    if (exact !== undefined) {
        add({ term: exact, quality: 1 });
    }
    for (const synonym of synonymsOf(word)) {
        const term = index.find(synonym);
        if (term !== undefined) {
            add({ term, quality: SYNONYM_QUALITY });
        }
    }
    // The word being typed may go on; a whole one is only completed where nothing is called so.
    if (unfinished || (exact === undefined && word.length >= 3)) {
        index.beginningWith(word).forEach(add);
    }
    if (best.size === 0 && word.length >= 4) {
        splits(index, word).forEach(add);
        index.holding(word).forEach(add);
    }
    if (best.size === 0) {
        index.similarTo(word).forEach((similar) => {
            add(similar);
            for (const synonym of synonymsOf(index.wordOf(similar.term))) {
                const term = index.find(synonym);
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
                  index.size,
                  expansions.reduce((sum, { term }) => sum + index.frequency(term), 0)
              )
            : index.frequency(exact);
    return { rarity: index.rarity(frequency), expansions };
}

/** A word that is two known ones without their space: "ratelimit". */
function splits(index: WordIndex, word: string): Expansion[] {
    for (let cut = 3; cut <= word.length - 3; cut++) {
        const left = index.find(word.slice(0, cut));
        const right = index.find(word.slice(cut));
        if (left !== undefined && right !== undefined) {
            return [left, right].map((term) => ({ term, quality: 0.8 }));
        }
    }
    return [];
}
