import * as fc from 'fast-check';
import { WordIndex } from '../wordIndex';
import type { Expansion } from '../wordIndex';

function indexOf(...documents: readonly (readonly string[])[]): WordIndex {
    const index = new WordIndex();
    documents.forEach((words) => index.add([{ words, boost: 3 }]));
    return index;
}

function wordsOf(index: WordIndex, expansions: readonly Expansion[]): string[] {
    return expansions.map(({ term }) => index.wordOf(term));
}

function weightsOf(index: WordIndex, word: string): number[] {
    const term = index.find(word);
    return term === undefined ? [] : index.postingsOf(term).map((posting) => posting % 256);
}

function documentsOf(index: WordIndex, word: string): number[] {
    const term = index.find(word);
    return term === undefined
        ? []
        : index.postingsOf(term).map((posting) => Math.floor(posting / 256));
}

describe('documents', () => {
    const index = indexOf(['busy', 'here'], ['busy', 'busy'], []);

    it('are found by their words, in the order of adding, each once', () => {
        expect(documentsOf(index, 'busy')).toEqual([0, 1]);
        expect(documentsOf(index, 'here')).toEqual([0]);
    });

    it('count, also without a word', () => {
        expect(index.size).toBe(3);
        expect(index.wordCount).toBe(2);
        expect(index.frequency(index.find('busy') ?? -1)).toBe(2);
    });

    it.each(['bus', '', 'toString', 'constructor', '__proto__'])('hold no word %j', (word) => {
        expect(index.find(word)).toBeUndefined();
    });

    it('know nothing of a word without a number', () => {
        expect(index.wordOf(99)).toBe('');
        expect(index.frequency(99)).toBe(0);
        expect(index.postingsOf(99)).toEqual([]);
    });
});

describe('how much a word counts', () => {
    it('is more where it stands in a field of more boost', () => {
        const index = new WordIndex();
        index.add([{ words: ['busy'], boost: 9 }]);
        index.add([{ words: ['busy'], boost: 1 }]);

        const [name = 0, note = 0] = weightsOf(index, 'busy');

        expect(name).toBeGreaterThan(note);
    });

    it('is more where it stands in several fields, and less in a long one', () => {
        const index = new WordIndex();
        const long = Array.from({ length: 60 }, (_, place) => `word${place}`);
        index.add([{ words: ['busy', ...long], boost: 3 }]);
        index.add([{ words: ['busy'], boost: 3 }]);
        index.add([
            { words: ['busy'], boost: 3 },
            { words: ['busy'], boost: 3 }
        ]);

        const [inLong = 0, once = 0, twice = 0] = weightsOf(index, 'busy');

        expect(inLong).toBeLessThan(once);
        expect(once).toBeLessThan(twice);
    });

    it('stays below its bound', () => {
        const index = new WordIndex();
        index.add([{ words: ['busy'], boost: 1e9 }]);

        expect(weightsOf(index, 'busy')).toEqual([255]);
    });

    it('falls with the number of documents, and never to nothing', () => {
        const index = indexOf(['a'], ['b'], ['c']);
        const rarities = [1, 2, 3].map((frequency) => index.rarity(frequency));

        expect(rarities).toEqual([...rarities].sort((a, b) => b - a));
        expect(Math.min(...rarities)).toBeGreaterThan(0);
    });
});

describe('words for an unfinished one', () => {
    const index = indexOf(['call', 'called', 'caller', 'cal', 'busy', 'dcall']);

    it('begin so, and are more than it', () => {
        expect(wordsOf(index, index.beginningWith('call')).sort()).toEqual(['called', 'caller']);
        expect(index.beginningWith('zzz')).toEqual([]);
    });

    it('count more the more of them is there', () => {
        const qualities = new Map(
            index.beginningWith('ca').map(({ term, quality }) => [index.wordOf(term), quality])
        );

        expect(qualities.get('cal')).toBeGreaterThan(qualities.get('called') ?? 1);
        expect(Math.max(...qualities.values())).toBeLessThan(1);
    });

    it('include those that were added since', () => {
        const growing = indexOf(['call']);
        growing.prepare();
        growing.add([{ words: ['calling'], boost: 1 }]);

        expect(wordsOf(growing, growing.beginningWith('call'))).toEqual(['calling']);
    });

    it('are the words of the index that begin so, whatever they are', () => {
        fc.assert(
            fc.property(
                fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 40 }),
                fc.string({ minLength: 1, maxLength: 2 }),
                (words, beginning) => {
                    const any = indexOf(words);

                    expect(wordsOf(any, any.beginningWith(beginning)).sort()).toEqual(
                        words
                            .filter((word) => word.startsWith(beginning) && word !== beginning)
                            .sort()
                    );
                }
            )
        );
    });
});

describe('words that hold a part', () => {
    const index = indexOf(['terminalconnection', 'connection', 'busy', '']);

    it('hold it anywhere', () => {
        expect(wordsOf(index, index.holding('connec')).sort()).toEqual([
            'connection',
            'terminalconnection'
        ]);
        expect(index.holding('busyness')).toEqual([]);
    });
});

describe('words like a misspelt one', () => {
    const index = indexOf(['unallocated', 'busy', 'busi', 'number', 'cumber', 'limber', 'sip']);

    it.each([
        ['unalocated', ['unallocated']],
        ['unallocatde', ['unallocated']],
        ['bsuy', ['busy']],
        ['sup', []],
        ['zebra', []]
    ])('%s stands for %j', (word, similar) => {
        expect(wordsOf(index, index.similarTo(word))).toEqual(similar);
    });

    it('put the one with the same first letter first', () => {
        expect(wordsOf(index, index.similarTo('nmber'))).toEqual(['number']);
        expect(wordsOf(index, index.similarTo('bumber')).sort()).toEqual(['cumber', 'number']);
    });
});

describe('the hard cases', () => {
    it('gives the shortest words for a beginning first', () => {
        const index = indexOf(['busyness', 'buzz']);

        expect(wordsOf(index, index.beginningWith('bu'))).toEqual(['buzz', 'busyness']);
    });
});
