import * as fc from 'fast-check';
import { ErrorCatalog } from 'c/errorCatalog';
import type { ErrorEntry, PackId } from 'c/errorCatalog';
import { readQuery, SpellingTable } from '../queryReader';
import { expandWords } from '../queryWords';
import { WordRanking } from '../wordRanking';
import { readSound, SIP_PACK } from '../../../../../../test/catalog/samplePacks';

const SPELLINGS = new SpellingTable(new ErrorCatalog([]));
/** An entry that says nothing that a test asks for. */
const SILENT: ErrorEntry = {
    ...readSound(SIP_PACK).entries[1]!,
    code: '1',
    name: 'Alpha',
    meaning: 'Beta',
    cause: 'Gamma',
    fix: ['Delta'],
    finality: 'failure'
};

type Said = Partial<ErrorEntry>;

function rankingOf(entries: readonly Said[], vendor = 'Acme'): WordRanking {
    const ranking = new WordRanking();
    entries.forEach((entry) => {
        ranking.add({ ...SILENT, ...entry }, vendor);
    });
    return ranking;
}

function rank(
    ranking: WordRanking,
    query: string,
    named: readonly PackId[] = []
): (readonly [number, number])[] {
    const words = expandWords(readQuery(`${query} `, SPELLINGS), ranking.index);
    return [...ranking.rank(words, new Set(named))].sort((a, b) => b[1] - a[1]);
}

/** The documents for a query, best first. */
function found(
    ranking: WordRanking,
    query: string,
    named: readonly PackId[] = []
): readonly number[] {
    return rank(ranking, query, named).map(([document]) => document);
}

describe('the texts of an entry', () => {
    it.each<[string, Said]>([
        ['its name', { name: 'Quokka' }],
        ['its code', { code: 'QUOKKA' }],
        ['what it is also known as', { alsoKnownAs: ['quokka'] }],
        ['the error type of its payload', { wire: { errorType: 'Quokka' } }],
        ['the message of its payload', { wire: { errorMessage: 'Quokka' } }],
        ['the API of its payload', { wire: { api: 'QUOKKA' } }],
        ['the deployment of its payload', { wire: { deployment: 'quokka' } }],
        ['its meaning', { meaning: 'A quokka.' }],
        ['its family', { family: { ...SILENT.family, name: 'Quokka' } }],
        ['its cause', { cause: 'A quokka.' }],
        ['its note', { note: 'A quokka.' }],
        ['its steps', { fix: ['Call.', 'Feed the quokka.'] }]
    ])('are searched: %s', (_name, said) => {
        expect(found(rankingOf([{}, said, {}]), 'quokka')).toEqual([1]);
    });

    it('are searched with the name of the vendor', () => {
        expect(found(rankingOf([{}], 'Quokka'), 'quokka')).toEqual([0]);
    });

    it('are searched for a name that is written in one', () => {
        expect(found(rankingOf([{ name: 'QuokkaNotFed' }]), 'quokkanotfed')).toEqual([0]);
    });

    it('count in the order of what they tell', () => {
        const ranking = rankingOf([
            { note: 'quokka' },
            { cause: 'quokka' },
            { meaning: 'quokka' },
            { wire: { errorType: 'quokka' } },
            { name: 'Quokka' }
        ]);
        const scores = new Map(rank(ranking, 'quokka'));

        expect([4, 3, 2].map((document) => scores.get(document))).toEqual(
            [...scores.values()].slice(0, 3)
        );
        expect(scores.has(0)).toBe(false);
    });
});

describe('the words of a query', () => {
    it('find nothing where there are none', () => {
        expect(rankingOf([{}]).rank([], new Set())).toEqual([]);
    });

    it('find nothing where no entry has them', () => {
        expect(found(rankingOf([{}]), 'quokka')).toEqual([]);
    });

    it('count together', () => {
        const ranking = rankingOf([
            { meaning: 'quokka' },
            { meaning: 'quokka wombat' },
            { meaning: 'wombat' }
        ]);

        expect(found(ranking, 'quokka wombat')[0]).toBe(1);
    });

    it('leave out what has too few of them', () => {
        const ranking = rankingOf([
            { meaning: 'quokka wombat numbat dingo' },
            { meaning: 'quokka' }
        ]);

        expect(found(ranking, 'quokka wombat numbat dingo')).toEqual([0]);
    });

    it('count best where they are the whole name', () => {
        const ranking = rankingOf([
            { name: 'Quokka wombat numbat dingo' },
            { name: 'Quokka wombat' }
        ]);

        expect(found(ranking, 'quokka wombat')).toEqual([1, 0]);
    });

    it('count more where they stand together than where they are scattered', () => {
        const ranking = rankingOf([
            { alsoKnownAs: ['quokka numbat', 'wombat dingo'] },
            { alsoKnownAs: ['quokka wombat', 'numbat dingo'] }
        ]);

        expect(found(ranking, 'quokka wombat')).toEqual([1, 0]);
    });

    it('count once for each word, by what fits it best', () => {
        const both = rankingOf([{ meaning: 'busy engaged' }, {}]);
        const one = rankingOf([{ meaning: 'busy dingo' }, {}]);

        const withSynonym = new Map(rank(both, 'busy')).get(0);
        const alone = new Map(rank(one, 'busy')).get(0);

        expect(withSynonym).toBeCloseTo(alone ?? Infinity);
    });

    it('count by the best that stands for a word, not by all of it', () => {
        const ranking = rankingOf([{ name: 'Engaged', note: 'busy' }, { name: 'Engaged' }]);

        const scores = new Map(rank(ranking, 'busy'));

        expect(scores.get(0)).toBeCloseTo(scores.get(1) ?? Infinity);
    });
});

describe('entries that fit as well', () => {
    it('come in the order of their packs', () => {
        const ranking = rankingOf([
            { name: 'Quokka', pack: 'http' },
            { name: 'Quokka', pack: 'sip' }
        ]);

        expect(found(ranking, 'quokka')).toEqual([1, 0]);
    });

    it('come with the pack that is named first', () => {
        const ranking = rankingOf([
            { name: 'Quokka', pack: 'sip' },
            { name: 'Quokka', pack: 'http' }
        ]);

        expect(found(ranking, 'quokka', ['http'])).toEqual([1, 0]);
    });

    it('come with the failure first', () => {
        const ranking = rankingOf([
            { name: 'Quokka', finality: 'not-a-failure' },
            { name: 'Quokka' }
        ]);

        expect(found(ranking, 'quokka')).toEqual([1, 0]);
    });
});

describe('what is found', () => {
    it('is nothing far behind the best', () => {
        const ranking = rankingOf([{ name: 'Quokka' }, { note: 'quokka' }]);

        expect(found(ranking, 'quokka')).toEqual([0]);
    });

    it('has a score of a finite number above zero', () => {
        const animal = fc.constantFrom('quokka', 'wombat', 'numbat', 'dingo', 'busy', '486');
        const text = fc.array(animal, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
        fc.assert(
            fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), text, (texts, query) => {
                const ranking = rankingOf(texts.map((name) => ({ name })));

                const hits = rank(ranking, query);

                expect(hits.filter(([, score]) => !(score > 0 && score < Infinity))).toEqual([]);
                expect(new Set(hits.map(([document]) => document)).size).toBe(hits.length);
            })
        );
    });

    it('is the same when it is asked again, whatever was asked between', () => {
        const ranking = rankingOf([
            { name: 'Quokka wombat' },
            { name: 'Wombat numbat' },
            { meaning: 'quokka numbat' }
        ]);
        const query = fc.constantFrom(
            'quokka',
            'wombat',
            'quokka numbat',
            'dingo',
            'wombat quokka'
        );
        fc.assert(
            fc.property(query, query, (first, between) => {
                const before = rank(ranking, first);

                rank(ranking, between);

                expect(rank(ranking, first)).toEqual(before);
            })
        );
    });

    it('includes what was added since', () => {
        const ranking = rankingOf([{ name: 'Quokka' }]);
        const before = found(ranking, 'quokka');

        ranking.add({ ...SILENT, name: 'Quokka' }, 'Acme');

        expect(before).toEqual([0]);
        expect([...found(ranking, 'quokka')].sort()).toEqual([0, 1]);
    });

    it('is four hundred at the most', () => {
        const ranking = rankingOf(Array.from({ length: 500 }, () => ({ name: 'Quokka' })));

        expect(found(ranking, 'quokka').length).toBeLessThanOrEqual(400);
    });
});
