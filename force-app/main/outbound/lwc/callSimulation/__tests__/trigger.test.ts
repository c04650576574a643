import { ALWAYS, struckBy } from 'c/callSimulation';

describe('a trigger', () => {
    it.each([0, 1, 1000])('strikes at every dial without an end: after %i', (dialledBefore) => {
        expect(struckBy(ALWAYS, 3, dialledBefore)).toBe(0);
    });

    it.each([
        [1, 1, 0, 0],
        [1, 1, 1, undefined],
        [3, 1, 2, 0],
        [3, 1, 3, undefined],
        [2, 3, 1, 0],
        [2, 3, 2, 1],
        [2, 3, 5, 2],
        [2, 3, 6, undefined]
    ])('of %i times and %i failures after %i dials: %s', (times, length, before, position) => {
        expect(struckBy({ times, delayMilliseconds: 0 }, length, before)).toBe(position);
    });
});
