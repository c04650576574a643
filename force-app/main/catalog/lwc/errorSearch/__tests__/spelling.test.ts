import * as fc from 'fast-check';
import { allowedEdits, bitCount, editDistance, letterMask } from '../spelling';

/** Optimal string alignment as its definition says it, whole and without a bound. */
function referenceDistance(left: string, right: string): number {
    const known = new Map<string, number>();
    const distance = (i: number, j: number): number => {
        if (i === 0 || j === 0) {
            return i + j;
        }
        const key = `${i},${j}`;
        const found = known.get(key);
        if (found !== undefined) {
            return found;
        }
        const options = [
            distance(i - 1, j) + 1,
            distance(i, j - 1) + 1,
            distance(i - 1, j - 1) + (left[i - 1] === right[j - 1] ? 0 : 1)
        ];
        if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
            options.push(distance(i - 2, j - 2) + 1);
        }
        const value = Math.min(...options);
        known.set(key, value);
        return value;
    };
    return distance(left.length, right.length);
}

/** Few letters, so that words come near each other. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '_'), maxLength: 9 });
const bound = fc.integer({ min: 0, max: 4 });

describe('the distance of two words', () => {
    it.each([
        ['busy', 'busy', 0],
        ['busy', 'bsuy', 1],
        ['busy', 'buzy', 1],
        ['busy', 'bsy', 1],
        ['busy', 'busty', 1],
        ['unallocated', 'unalocatde', 2],
        ['', 'ab', 2],
        ['', '', 0]
    ])('%j and %j is %i', (left, right, distance) => {
        expect(editDistance(left, right, 2)).toBe(distance);
    });

    it('is that of the definition up to the bound, and beyond the bound where that is', () => {
        fc.assert(
            fc.property(word, word, bound, (left, right, most) => {
                const distance = Math.min(editDistance(left, right, most), most + 1);

                expect(distance).toBe(Math.min(referenceDistance(left, right), most + 1));
            }),
            { numRuns: 1000 }
        );
    });

    it('is the same both ways', () => {
        fc.assert(
            fc.property(word, word, (left, right) => {
                expect(editDistance(left, right, 9)).toBe(editDistance(right, left, 9));
            })
        );
    });

    it('is nothing for the same word only', () => {
        fc.assert(
            fc.property(fc.oneof(word, fc.string()), word, bound, (left, right, most) => {
                expect(editDistance(left, left, most)).toBe(0);
                expect(editDistance(left, right, most) === 0).toBe(left === right);
            })
        );
    });

    it('is at most twice the way by another word', () => {
        fc.assert(
            fc.property(word, word, word, (left, middle, right) => {
                const way = editDistance(left, middle, 9) + editDistance(middle, right, 9);

                // Alignment changes no letter twice, and the plain distance counts a swap as two.
                expect(editDistance(left, right, 9)).toBeLessThanOrEqual(2 * way);
            })
        );
    });
});

describe('the letters of a word', () => {
    it('differ in at most two bits for each edit', () => {
        fc.assert(
            fc.property(fc.oneof(word, fc.string()), word, (left, right) => {
                const bits = bitCount(letterMask(left) ^ letterMask(right));

                expect(bits).toBeLessThanOrEqual(2 * referenceDistance(left, right));
            })
        );
    });

    it('of a part are among those of the whole', () => {
        fc.assert(
            fc.property(fc.string(), fc.string(), (part, rest) => {
                expect(letterMask(part) & ~letterMask(part + rest)).toBe(0);
            })
        );
    });
});

describe('counting bits', () => {
    it('counts the ones of any 32 bits', () => {
        fc.assert(
            fc.property(fc.integer(), (value) => {
                const ones = (value >>> 0).toString(2).replace(/0/g, '').length;

                expect(bitCount(value)).toBe(ones);
            })
        );
    });
});

describe('how many slips a word may have', () => {
    it.each([
        [0, 0],
        [3, 0],
        [4, 1],
        [5, 1],
        [6, 2],
        [40, 2]
    ])('of %i letters: %i', (length, most) => {
        expect(allowedEdits(length)).toBe(most);
    });
});

describe('the hard cases', () => {
    it('gives one more than the bound for any distance beyond it', () => {
        expect(editDistance('abcde', 'cdeab', 2)).toBe(3);
    });
});
