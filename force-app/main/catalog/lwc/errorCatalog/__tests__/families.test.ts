import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import * as fc from 'fast-check';
import { familyAnswer, familyFor } from '../families';
import type { ErrorPack } from '../model';
import { CLIENT_FAMILY, packOfCodes } from '../../../../../../test/catalog/samplePacks';
import type { Json } from '../../../../../../test/catalog/samplePacks';

function packWithRanges(ranges: Readonly<Record<string, readonly Json[]>>): ErrorPack {
    return packOfCodes(
        'sip',
        [],
        Object.entries(ranges).map(([id, ofFamily]) => ({ ...CLIENT_FAMILY, id, ranges: ofFamily }))
    );
}

const PACK = packWithRanges({
    wide: [{ from: 2000, to: 2999 }],
    narrow: [{ from: 2200, to: 2299 }],
    negative: [{ from: -20, to: -1 }],
    names: [{ prefix: 'CF_' }],
    longerNames: [{ prefix: 'CF_LINE_' }],
    allDigits: [{ prefix: '22' }],
    several: [{ from: 1, to: 2 }, { from: 8, to: 9 }, { prefix: 'X-' }],
    none: []
});

describe('which family answers', () => {
    it.each([
        ['2000', 'wide', 'the first number of the range'],
        ['2999', 'wide', 'the last number of the range'],
        ['2250', 'narrow', 'the narrowest of two ranges, and a range before a prefix'],
        ['22500', 'allDigits', 'a number by its first digits'],
        ['-7', 'negative', 'a negative number'],
        ['CF_UNHEARD_OF', 'names', 'a name by its beginning'],
        ['cf_unheard_of', 'names', 'a name in small letters'],
        ['CF_LINE_GONE', 'longerNames', 'the longest of two prefixes'],
        ['CF_', 'names', 'the bare prefix'],
        ['9', 'several', 'the second range of a family'],
        ['X-1', 'several', 'a prefix beside ranges']
    ])('for %s it is %s: %s', (code, family) => {
        expect(familyFor(PACK, code)?.id).toBe(family);
    });

    it.each([
        ['1999', 'just below the range'],
        ['3000', 'just above the range'],
        ['0', 'a number of no range'],
        ['2000.5', 'a fraction'],
        ['2e3', 'a number in exponent form'],
        [' 2000 x', 'a number among other letters'],
        ['NOT_CF_', 'a prefix that comes later'],
        ['', 'nothing'],
        ['99999999999999', 'a number that is too long']
    ])('for %s it is none: %s', (code) => {
        expect(familyFor(PACK, code)).toBeUndefined();
    });

    it('does not depend on the order of the families', () => {
        const turned = { ...PACK, families: PACK.families.toReversed() };

        expect(familyFor(turned, '2250')?.id).toBe('narrow');
        expect(familyFor(turned, 'CF_LINE_GONE')?.id).toBe('longerNames');
    });

    it('is the first of two that are equally narrow', () => {
        const pack = packWithRanges({ first: [{ from: 1, to: 5 }], second: [{ from: 3, to: 7 }] });

        expect(familyFor(pack, '4')?.id).toBe('first');
    });

    it('for any ranges it is one that covers the code, and none narrower does', () => {
        const range = fc
            .tuple(fc.integer({ min: -50, max: 50 }), fc.nat(40))
            .map(([from, width]) => ({ from, to: from + width }));
        fc.assert(
            fc.property(
                fc.array(range, { maxLength: 6 }),
                fc.integer({ min: -60, max: 100 }),
                (ranges, code) => {
                    const pack = packWithRanges(
                        Object.fromEntries(ranges.map((item, index) => [`family ${index}`, [item]]))
                    );
                    const widths = ranges
                        .filter(({ from, to }) => from <= code && code <= to)
                        .map(({ from, to }) => to - from);

                    const found = familyFor(pack, String(code))?.ranges[0];

                    const width = found && 'from' in found ? found.to - found.from : undefined;
                    expect(width).toBe(widths.length === 0 ? undefined : Math.min(...widths));
                }
            )
        );
    });
});

describe('the answer of a family', () => {
    it('is an entry that says where it comes from', () => {
        const answer = familyAnswer(PACK, '2777');

        expect(answer).toMatchObject({
            id: 'sip:2777',
            pack: 'sip',
            code: '2777',
            origin: 'family',
            name: CLIENT_FAMILY.name,
            meaning: CLIENT_FAMILY.meaning,
            cause: CLIENT_FAMILY.cause,
            fix: CLIENT_FAMILY.fix,
            fixedBy: CLIENT_FAMILY.fixedBy,
            channel: CLIENT_FAMILY.channel,
            retry: CLIENT_FAMILY.retry,
            finality: CLIENT_FAMILY.finality,
            alsoKnownAs: []
        });
        expect(answer?.outbound.type).toBe('CAN_NOT_START_THE_CALL');
        expect(answer?.family.id).toBe('wide');
        expect(answer?.source.document).toBe('Runbook');
    });

    it('is missing where no family covers the code', () => {
        expect(familyAnswer(PACK, '7777')).toBeUndefined();
    });
});

describe('the entry of a family', () => {
    it('answers for the id of the family itself', () => {
        const answer = SHIPPED_CATALOG.answerById('cpaas:22xx');

        expect(answer).toMatchObject({ id: 'cpaas:22xx', code: '22xx', origin: 'family' });
    });

    it('is no answer for the id of a family that answers for no unlisted code', () => {
        const silent = SHIPPED_CATALOG.packs
            .flatMap(({ families }) => families)
            .find(({ ranges }) => ranges.length === 0);

        expect(silent).toBeDefined();
        expect(SHIPPED_CATALOG.answer(silent!.pack, silent!.id)).toBeUndefined();
    });
});
