import * as fc from 'fast-check';
import { ErrorCatalog, normalizeCode } from '../catalog';
import { PACK_IDS } from '../model';
import type { ErrorEntry } from '../model';
import { readRelations } from '../relations';
import { CLIENT_FAMILY, packOfCodes } from '../../../../../../test/catalog/samplePacks';
import { shippedResource } from '../../../../../../test/catalog/shippedPacks';

const { relations } = readRelations(shippedResource('errorRelations').text, 'errorRelations');

const CATALOG = new ErrorCatalog(
    [
        packOfCodes('mgcp', ['000', '404']),
        packOfCodes('http', ['404', '503']),
        packOfCodes('connect', ['other', 'OTHER', 'TELECOM_BUSY']),
        packOfCodes('q850', ['16', '17', '34']),
        packOfCodes('sip', ['404', '486', '487', '503', '600'], [CLIENT_FAMILY]),
        packOfCodes('vonage', ['busy'])
    ],
    relations
);

function listed(id: string): ErrorEntry {
    const entry = CATALOG.answerById(id);
    if (!entry) {
        throw new Error(`${id} is not in the catalog of this test.`);
    }
    return entry;
}

function ids(entries: readonly ErrorEntry[]): string[] {
    return entries.map((entry) => entry.id);
}

describe('the written form of a code', () => {
    it.each([
        ['486', '486'],
        [' 486\n', '486'],
        ['0486', '486'],
        ['000', '0'],
        ['-0', '0'],
        ['-007', '-7'],
        ['0x1E6', '486'],
        ['0X1e6', '486'],
        ['0x', '0X'],
        ['0xFG', '0XFG'],
        ['cf_invalid', 'CF_INVALID'],
        ['4.8', '4.8'],
        ['', '']
    ])('%j is looked up as %j', (code, expected) => {
        expect(normalizeCode(code)).toBe(expected);
    });

    it('is its own written form, for any text', () => {
        fc.assert(
            fc.property(fc.string(), (code) => {
                expect(normalizeCode(normalizeCode(code))).toBe(normalizeCode(code));
            })
        );
    });

    it('is the same for a number in decimal, with zeros, and in hexadecimal', () => {
        fc.assert(
            fc.property(fc.nat(0xffffff), (code) => {
                expect(normalizeCode(`00${code}`)).toBe(String(code));
                expect(normalizeCode(`0x${code.toString(16)}`)).toBe(String(code));
            })
        );
    });
});

describe('a catalog', () => {
    it('holds its packs in the order in which an ambiguous code is read', () => {
        const order = CATALOG.packs.map((pack) => PACK_IDS.indexOf(pack.id));

        expect(order).toEqual(order.toSorted((a, b) => a - b));
        expect(CATALOG.packs.map((pack) => pack.id)).toEqual([
            'sip',
            'q850',
            'connect',
            'vonage',
            'http',
            'mgcp'
        ]);
        expect(CATALOG.entries).toHaveLength(16);
    });

    it('knows which packs it has', () => {
        expect(CATALOG.pack('sip')?.entries).toHaveLength(5);
        expect(CATALOG.pack('twilio')).toBeUndefined();
    });

    it('may be empty', () => {
        const empty = new ErrorCatalog([]);

        expect(empty.entries).toEqual([]);
        expect(empty.answer('sip', '486')).toBeUndefined();
        expect(empty.answerById('sip:486')).toBeUndefined();
        expect(empty.familyAnswers('486')).toEqual([]);
    });
});

describe('the answer for a pack and a code', () => {
    it.each(['486', '0486', ' 486 ', '0x1E6'])('is the listed entry for %j', (code) => {
        expect(CATALOG.answer('sip', code)).toMatchObject({ id: 'sip:486', origin: 'built-in' });
    });

    it('is the listed entry for 0 where the pack writes 000', () => {
        expect(CATALOG.answer('mgcp', '0')?.id).toBe('mgcp:000');
    });

    it.each(['499', '0499', '0x1F3'])('is the answer of the family for %s', (code) => {
        expect(CATALOG.answer('sip', code)).toMatchObject({ id: 'sip:499', origin: 'family' });
    });

    it.each([
        ['sip', '999'],
        ['sip', ''],
        ['q850', '404'],
        ['twilio', '486']
    ] as const)('is missing for %s %j', (pack, code) => {
        expect(CATALOG.answer(pack, code)).toBeUndefined();
    });

    it('keeps apart two codes of one pack that differ in capitals', () => {
        expect(CATALOG.answer('connect', 'other')?.code).toBe('other');
        expect(CATALOG.answer('connect', 'OTHER')?.code).toBe('OTHER');
    });

    it('takes the nearest where capitals fit neither', () => {
        expect(CATALOG.answer('connect', 'Other')?.pack).toBe('connect');
        expect(CATALOG.answer('connect', 'telecom_busy')?.code).toBe('TELECOM_BUSY');
    });
});

describe('the answer for an id', () => {
    it.each([
        ['sip:486', 'sip:486', 'built-in'],
        ['sip:0486', 'sip:486', 'built-in'],
        ['connect:other', 'connect:other', 'built-in'],
        ['connect:OTHER', 'connect:OTHER', 'built-in'],
        ['sip:488', 'sip:488', 'family'],
        ['sip:CLIENT_A:B', 'sip:CLIENT_A:B', 'family']
    ])('%s is %s (%s)', (id, expected, origin) => {
        expect(CATALOG.answerById(id)).toMatchObject({ id: expected, origin });
    });

    it.each(['', ':', 'sip', 'sip:', 'sip: ', ':486', 'nopack:486', 'SIP:486', 'constructor:486'])(
        '%j has none',
        (id) => {
            expect(CATALOG.answerById(id)).toBeUndefined();
        }
    );

    it('is the entry itself for the id of every entry', () => {
        for (const entry of CATALOG.entries) {
            expect(CATALOG.answerById(entry.id)).toBe(entry);
        }
    });
});

describe('all entries of a code', () => {
    it.each([
        ['404', ['sip:404', 'http:404', 'mgcp:404']],
        ['0x194', ['sip:404', 'http:404', 'mgcp:404']],
        ['00404', ['sip:404', 'http:404', 'mgcp:404']],
        ['0', ['mgcp:000']],
        ['Other', ['connect:other', 'connect:OTHER']],
        ['BUSY', ['vonage:busy']],
        ['499', []],
        ['', []]
    ])('of %j are %j', (code, expected) => {
        expect(ids(CATALOG.entriesOfCode(code))).toEqual(expected);
    });

    it('can be had without the entry at hand', () => {
        expect(ids(CATALOG.sameCodeElsewhere(listed('http:404')))).toEqual(['sip:404', 'mgcp:404']);
        expect(CATALOG.sameCodeElsewhere(listed('sip:486'))).toEqual([]);
    });

    it('tell apart the two that differ in capitals', () => {
        expect(ids(CATALOG.sameCodeElsewhere(listed('connect:other')))).toEqual(['connect:OTHER']);
    });
});

describe('the answers of all families', () => {
    it('are those of the packs that cover the code', () => {
        const catalog = new ErrorCatalog([
            packOfCodes('sip', [], [CLIENT_FAMILY]),
            packOfCodes('http', [], [CLIENT_FAMILY]),
            packOfCodes('q850', ['17']),
            packOfCodes('custom', [], [{ ...CLIENT_FAMILY, ranges: [{ prefix: 'ACME-' }] }])
        ]);

        expect(ids(catalog.familyAnswers('0499'))).toEqual(['sip:499', 'http:499']);
        expect(ids(catalog.familyAnswers('acme-1'))).toEqual(['custom:ACME-1']);
        expect(catalog.familyAnswers('700')).toEqual([]);
    });
});

describe('the same failure on other layers', () => {
    it('of a Q.850 cause is first the SIP response that RFC 3398 makes of it', () => {
        const [first] = CATALOG.equivalents(listed('q850:17'));

        expect(first?.entry.id).toBe('sip:486');
        expect(first?.relation).toMatch(/^rfc3398/);
        expect(first?.why).not.toBe('');
    });

    it('of a SIP response is first the Q.850 cause that RFC 3398 makes of it', () => {
        const [first] = CATALOG.equivalents(listed('sip:486'));

        expect(first).toMatchObject({ entry: { id: 'q850:17' }, relation: 'rfc3398-sip-to-isup' });
    });

    it('follows with the members of its group, each once and without itself', () => {
        const found = ids(CATALOG.equivalents(listed('sip:486')).map(({ entry }) => entry));

        expect(found).toEqual(expect.arrayContaining(['connect:TELECOM_BUSY', 'vonage:busy']));
        expect(new Set(found).size).toBe(found.length);
        expect(found).not.toContain('sip:486');
    });

    it('knows the relation only one way where RFC 3398 has it only one way', () => {
        const oneWay = new ErrorCatalog(
            [packOfCodes('sip', ['503']), packOfCodes('q850', ['34'])],
            {
                translations: [
                    {
                        from: 'q850:34',
                        to: 'sip:503',
                        rule: 'rfc3398-isup-to-sip',
                        why: 'No circuit.',
                        source: { document: 'RFC 3398' }
                    }
                ],
                sameFailures: []
            }
        );

        for (const [from, to] of [
            ['q850:34', 'sip:503'],
            ['sip:503', 'q850:34']
        ] as const) {
            const entry = oneWay.answerById(from);
            expect(entry && oneWay.equivalents(entry)).toMatchObject([
                { entry: { id: to }, relation: 'rfc3398-isup-to-sip', why: 'No circuit.' }
            ]);
        }
    });

    it('leaves out ends that stand for no code, and codes of packs that are not there', () => {
        const found = CATALOG.equivalents(listed('sip:487'));

        expect(found.every(({ entry }) => CATALOG.entries.includes(entry))).toBe(true);
    });

    it('has none for a code that no relation names', () => {
        expect(CATALOG.equivalents(listed('connect:other'))).toEqual([]);
    });

    it('has none where no relations are given', () => {
        const bare = new ErrorCatalog(CATALOG.packs);

        expect(bare.equivalents(listed('sip:486'))).toEqual([]);
    });
});
