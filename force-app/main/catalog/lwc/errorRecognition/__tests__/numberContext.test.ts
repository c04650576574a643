import fc from 'fast-check';
import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { knowledgeOf } from '../knowledge';
import { isCounted, isPassword, isPlainlyCounted, mayFollow } from '../numberContext';
import { Surroundings } from '../numberSurroundings';
import { scanText } from '../scan';

const { names, numbers } = knowledgeOf(CATALOG);

function around(text: string, number: string): Surroundings {
    const start = text.indexOf(number);
    return new Surroundings(scanText(text, names, numbers), { start, end: start + number.length });
}

describe('what the words around a number make of it', () => {
    it.each([
        ['486 calls', true],
        ['486 new calls', true],
        ['queue 486', true],
        ['area code 486', true],
        ['ext. 486', true],
        ['code 486', false],
        ['a 486, then', false],
        ['lots of 486s', false],
        ['release 486', true],
        ['change 486', true],
        ['the HTTP 486 lines', false],
        ['486 lines', true],
        ['With this release, 486', false],
        ['My number ends in 486.', true],
        ['each call ends in 486.', false],
        ['it fails with 486, calls to the others work', false],
        ['from 486 to 488 channels', true]
    ])('says whether %s counts or names something: %s', (text, expected) => {
        expect(isCounted(around(text, '486'))).toBe(expected);
    });

    it('knows a one-time password', () => {
        expect(isPassword(around('Your code is 486', '486'))).toBe(true);
        expect(isPassword(around('the code is 486', '486'))).toBe(false);
    });

    it('lets a number follow another, unless it counts', () => {
        expect(mayFollow(around('480 and 486', '486'))).toBe(true);
        expect(mayFollow(around('480 and 486 calls', '486'))).toBe(false);
        expect(mayFollow(around('room 486', '486'))).toBe(false);
    });

    it.each([
        ['port 486', true],
        ['486 ms', true],
        ['486s', false],
        ['and 486', false],
        ['a 486', false],
        ['agent 486', false],
        ['area code 486', false]
    ])('says at once of %s whether it plainly counts: %s', (text, expected) => {
        const start = text.indexOf('486');

        expect(isPlainlyCounted(text, { start, end: start + 3 })).toBe(expected);
    });

    it('never calls plainly counted what it does not count after a second look', () => {
        const word = fc.constantFrom(
            ...'a the and or port queue agent area code error sip ms calls of not busy only ext'.split(
                ' '
            )
        );
        fc.assert(
            fc.property(fc.array(word), fc.array(word), (before, after) => {
                const text = [...before, '486', ...after].join(' ');
                const start = text.indexOf('486');
                const isPlain = isPlainlyCounted(text, { start, end: start + 3 });
                return !isPlain || isCounted(around(text, '486'));
            })
        );
    });
});
