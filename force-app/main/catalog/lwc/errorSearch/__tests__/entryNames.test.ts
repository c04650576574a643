import { PACK_IDS } from 'c/errorCatalog';
import type { ErrorEntry } from 'c/errorCatalog';
import { isSymbol, isWrittenLike, namesOf, prior } from '../entryNames';
import { readSound, SIP_PACK } from '../../../../../../test/catalog/samplePacks';

const [BUSY, NOT_FOUND] = readSound(SIP_PACK).entries;
const ENTRY: ErrorEntry = { ...NOT_FOUND!, finality: 'failure' };
const SUCCESS = { finality: 'not-a-failure' } as const;
const NO_MAPPING = { outbound: { type: null, why: 'None.' } } as const;

describe('how likely an entry is meant', () => {
    it('falls in the order of the packs, and never to nothing', () => {
        const priors = PACK_IDS.map((pack) => prior({ ...ENTRY, pack }));

        expect(priors).toEqual([...new Set(priors)].sort((a, b) => b - a));
        expect(priors[0]).toBe(1);
        expect(priors.at(-1)).toBeGreaterThan(0.5);
    });

    it.each([
        ['a warning counts as a failure does', {}, { finality: 'warning' }, 0],
        ['a failure goes before what is none', {}, SUCCESS, 1],
        ['a failed call goes before another failure', {}, NO_MAPPING, 1],
        ['a failure without a mapping goes before a success', NO_MAPPING, SUCCESS, 1],
        ['a success that is no failed call goes last', SUCCESS, { ...SUCCESS, ...NO_MAPPING }, 1]
    ] as const)('%s', (_name, left, right, sign) => {
        expect(Math.sign(prior({ ...ENTRY, ...left }) - prior({ ...ENTRY, ...right }))).toBe(sign);
    });

    it('weighs a success in an early pack less than a failure in the next', () => {
        expect(prior({ ...ENTRY, ...SUCCESS, pack: 'sip' })).toBeLessThan(
            prior({ ...ENTRY, pack: 'q850' })
        );
    });
});

describe('what an entry is called', () => {
    it('is its name and code, and the texts of its payloads', () => {
        expect(namesOf(BUSY!)).toEqual(['Busy Here', '486', 'Busy Here', 'Busy']);
    });

    it.each([
        ['without a payload', undefined, []],
        ['with a payload without texts', { httpStatus: 404 }, []],
        ['with a payload of one text', { errorType: 'Gone' }, ['Gone']]
    ])('%s', (_name, wire, texts) => {
        expect(namesOf({ ...ENTRY, wire })).toEqual(['Not Found', '404', ...texts]);
    });
});

describe('a piece of a query', () => {
    it.each([
        'CF_RESOURCE_BUSY',
        'CF-RESOURCE-BUSY',
        'AccessDenied',
        'accessDenied',
        'E164',
        'q.850',
        'a_b',
        '486'
    ])('%s is written as a symbol', (piece) => {
        expect(isSymbol(piece)).toBe(true);
    });

    it.each(['busy', 'Busy', 'BUSY', 'call-back', 'Wi-Fi', 'A-B', 'no answer', ''])(
        '%j is written as words',
        (piece) => {
            expect(isSymbol(piece)).toBe(false);
        }
    );
});

describe('a query is written like a name', () => {
    it.each([
        ['No Answer', 'no answer', true],
        ['NO_ANSWER', 'no answer', true],
        ['NoAnswer', 'no answer', false],
        ['NoAnswer', 'NOANSWER', true],
        ['No Answer', 'noanswer', false],
        ['No Answer', 'NoAnswer', true],
        ['CF_BUSY', 'CF-BUSY', true],
        ['busy', 'busy', true]
    ])('%s as %s: %s', (name, query, expected) => {
        expect(isWrittenLike(name, query)).toBe(expected);
    });
});
