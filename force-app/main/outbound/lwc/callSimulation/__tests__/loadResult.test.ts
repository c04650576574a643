import { countOverTime, countTotals } from '../loadResult';
import { OUTCOME_KINDS } from '../outcome';

const WIDTH = OUTCOME_KINDS.length;

describe('countOverTime', () => {
    it.each([
        [0, 1],
        [119, 1],
        [120, 2],
        [1000, 10],
        [59_999, 500],
        [60_000, 1000],
        [3_600_000, 50_000]
    ])('divides %d ms into round steps of %d ms', (last, step) => {
        const { stepMilliseconds, steps } = countOverTime(
            Float64Array.of(0, last),
            Uint8Array.of(0, 0)
        );

        expect(stepMilliseconds).toBe(step);
        expect(steps).toBeLessThanOrEqual(121);
    });

    it('counts a call where it was dialled, under its outcome', () => {
        const { counts } = countOverTime(Float64Array.of(0, 3, 3), Uint8Array.of(0, 2, 2));

        expect(counts[0]).toBe(1);
        expect(counts[3 * WIDTH + 2]).toBe(2);
    });
});

describe('countTotals', () => {
    it('has a number for every kind of outcome', () => {
        const totals = countTotals(Uint8Array.of(1, 1, 0));

        expect(Object.keys(totals)).toEqual(OUTCOME_KINDS);
        expect([totals.connected, totals['softphone-not-registered']]).toEqual([1, 2]);
    });
});
