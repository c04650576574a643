import { ErrorCatalog } from 'c/errorCatalog';
import { readQuery, SpellingTable } from '../queryReader';
import { expandWords } from '../queryWords';
import type { QueryWord } from '../queryWords';
import { WordIndex } from '../wordIndex';

const SPELLINGS = new SpellingTable(new ErrorCatalog([]));

function indexOf(...documents: readonly (readonly string[])[]): WordIndex {
    const index = new WordIndex();
    documents.forEach((words) => {
        index.add([{ words, boost: 3 }]);
    });
    return index;
}

function expand(query: string, index: WordIndex): QueryWord[] {
    return expandWords(readQuery(query, SPELLINGS), index);
}

/** What stands for each word of a query, with how well it does. */
function qualities(query: string, index: WordIndex): Record<string, number>[] {
    return expand(query, index).map(({ expansions }) =>
        Object.fromEntries(
            expansions.map(({ term, quality }) => [index.wordOf(term), quality] as const)
        )
    );
}

/** What stands for each word of a query. */
function wordsFor(query: string, index: WordIndex): string[][] {
    return qualities(query, index).map((words) => Object.keys(words).sort());
}

describe('a word of a query', () => {
    it('stands for itself wholly', () => {
        expect(qualities('trunk ', indexOf(['trunk', 'zebra']))).toEqual([{ trunk: 1 }]);
    });

    it('stands for what means the same, less than for itself', () => {
        expect(qualities('busy ', indexOf(['busy', 'engag']))).toEqual([{ busy: 1, engag: 0.6 }]);
    });

    it('that the index does not know stands for what means the same', () => {
        expect(qualities('busy ', indexOf(['engag']))).toEqual([{ engag: 0.6 }]);
    });

    it('that nothing stands for is left out', () => {
        expect(wordsFor('zebra trunk ', indexOf(['trunk']))).toEqual([['trunk']]);
        expect(expand('zebra ', indexOf())).toEqual([]);
    });

    it('counts once, however often it is said', () => {
        expect(wordsFor('trunk trunk trunk ', indexOf(['trunk']))).toEqual([['trunk']]);
    });

    it('says more the fewer documents hold it', () => {
        const index = indexOf(['trunk', 'codec'], ['trunk'], ['trunk']);

        const [rare, common] = expand('codec trunk ', index);

        expect(rare?.rarity).toBeGreaterThan(common?.rarity ?? Infinity);
    });

    it('that is not in the index says as much as all that stands for it', () => {
        const index = indexOf(['engag'], ['occupi'], ['engag'], [], [], [], []);

        expect(expand('busy ', index)[0]?.rarity).toBeCloseTo(index.rarity(3));
    });

    it('is never as common as more documents than there are', () => {
        const index = indexOf(['engag', 'occupi'], ['engag', 'occupi']);

        expect(expand('busy ', index)[0]?.rarity).toBeCloseTo(index.rarity(2));
    });
});

describe('the last word', () => {
    const index = indexOf(['trunk', 'trunking', 'codec', 'codecs']);

    it('may go on while it is typed', () => {
        expect(wordsFor('trun', index)).toEqual([['trunk', 'trunking']]);
        expect(wordsFor('trunk', index)).toEqual([['trunk', 'trunking']]);
    });

    it('is finished with a space', () => {
        expect(wordsFor('trunk ', index)).toEqual([['trunk']]);
    });

    it('may be a single letter', () => {
        expect(wordsFor('t', index)).toEqual([['trunk', 'trunking']]);
    });

    it('is the only one that goes on', () => {
        expect(wordsFor('codec trun', index)).toEqual([['codec'], ['trunk', 'trunking']]);
    });
});

describe('a word that the index does not know', () => {
    it('is completed where it has three letters', () => {
        expect(wordsFor('tru ', indexOf(['trunk']))).toEqual([['trunk']]);
        expect(wordsFor('tr ', indexOf(['trunk']))).toEqual([]);
    });

    it('is two known ones without their space', () => {
        expect(wordsFor('gatewaytrunk ', indexOf(['gateway', 'trunk']))).toEqual([
            ['gateway', 'trunk']
        ]);
    });

    it('is no two words where one of them is not known', () => {
        expect(wordsFor('gatewayzebra ', indexOf(['gateway', 'trunk']))).toEqual([]);
    });

    it('is part of a longer one', () => {
        expect(wordsFor('connec ', indexOf(['terminalconnection']))).toEqual([
            ['terminalconnection']
        ]);
    });

    it('of three letters is no part of a longer one', () => {
        expect(wordsFor('nec ', indexOf(['terminalconnection']))).toEqual([]);
    });

    it('is one with a slip of the pen, and what means the same as that', () => {
        const [words = {}] = qualities('buzy ', indexOf(['busy', 'engag']));

        expect(Object.keys(words).sort()).toEqual(['busy', 'engag']);
        expect(words.busy).toBeLessThan(1);
        expect(words.engag).toBeCloseTo((words.busy ?? 0) * 0.6);
    });

    it('is no slip of the pen where it is the part of a longer one', () => {
        expect(wordsFor('odec ', indexOf(['codec', 'odee']))).toEqual([['codec']]);
    });
});

describe('two words that the index knows as one', () => {
    it('add it to themselves', () => {
        expect(wordsFor('gate way ', indexOf(['gateway', 'gate', 'way']))).toEqual([
            ['gate'],
            ['way'],
            ['gateway']
        ]);
    });

    it('add it where the index knows neither', () => {
        expect(wordsFor('xy qz ', indexOf(['xyqz']))).toEqual([['xyqz']]);
    });

    it('add nothing the other way round', () => {
        expect(wordsFor('qz xy ', indexOf(['xyqz']))).toEqual([]);
    });
});

describe('a long query', () => {
    it('is read up to its twenty-fourth word', () => {
        const words = Array.from({ length: 30 }, (_, place) =>
            String.fromCharCode(113 + (place % 6), 98 + Math.floor(place / 6), 120)
        );

        expect(wordsFor(`${words.join(' ')} `, indexOf(words)).flat()).toEqual(words.slice(0, 24));
    });
});
