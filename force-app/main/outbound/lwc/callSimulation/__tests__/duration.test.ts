import fc from 'fast-check';
import { drawDuration } from '../duration';
import type { Duration } from '../duration';
import { SeededRandom } from '../random';

function sample(duration: Duration, count: number): number[] {
    const random = new SeededRandom(3);
    return Array.from({ length: count }, () => drawDuration(duration, random)).sort(
        (left, right) => left - right
    );
}

describe('drawDuration', () => {
    it('gives a constant as it is', () => {
        expect(sample({ kind: 'constant', milliseconds: 250 }, 2)).toEqual([250, 250]);
    });

    it('reaches both limits of a uniform duration and never leaves them', () => {
        const drawn = sample({ kind: 'uniform', from: 3, to: 6 }, 500);

        expect([...new Set(drawn)]).toEqual([3, 4, 5, 6]);
    });

    it('keeps the median and the 95th percentile of a log-normal duration', () => {
        const drawn = sample({ kind: 'log-normal', median: 200, percentile95: 900 }, 20_000);

        expect(drawn[10_000]).toBeGreaterThan(190);
        expect(drawn[10_000]).toBeLessThan(210);
        expect(drawn[19_000]).toBeGreaterThan(840);
        expect(drawn[19_000]).toBeLessThan(960);
    });

    it('gives whole milliseconds, 0 or more', () => {
        const time = fc.integer({ min: 1, max: 100_000 });
        fc.assert(
            fc.property(time, time, fc.integer(), (left, right, seed) => {
                const [low, high] = [Math.min(left, right), Math.max(left, right)];
                const drawn = drawDuration(
                    { kind: 'log-normal', median: low, percentile95: high },
                    new SeededRandom(seed)
                );
                return Number.isSafeInteger(drawn) && drawn >= 0;
            })
        );
    });
});
