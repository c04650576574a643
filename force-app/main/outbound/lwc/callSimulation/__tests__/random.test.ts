import fc from 'fast-check';
import { SeededRandom, seedOfCall } from '../random';

function draw(seed: number, count: number): number[] {
    const random = new SeededRandom(seed);
    return Array.from({ length: count }, () => random.next());
}

describe('SeededRandom', () => {
    it('gives the same numbers for the same seed, and others for its neighbour', () => {
        expect(draw(42, 50)).toEqual(draw(42, 50));
        expect(draw(42, 50)).not.toEqual(draw(43, 50));
    });

    it('stays from 0 up to but without 1 for any seed', () => {
        fc.assert(
            fc.property(fc.integer(), (seed) =>
                draw(seed, 20).every((value) => value >= 0 && value < 1)
            )
        );
    });

    it('fills the range evenly', () => {
        const tenths = new Array<number>(10).fill(0);
        for (const value of draw(7, 100_000)) {
            tenths[Math.floor(value * 10)]! += 1;
        }

        for (const count of tenths) {
            expect(Math.abs(count - 10_000)).toBeLessThan(500);
        }
    });

    it('is known to give these numbers, so that a shared seed means the same tomorrow', () => {
        expect(draw(1, 3).map((value) => Math.floor(value * 1e9))).toEqual([
            286047884, 242455844, 523601937
        ]);
    });
});

describe('seedOfCall', () => {
    it('gives the calls of a load seeds that differ', () => {
        const seeds = new Set(Array.from({ length: 20_000 }, (_, index) => seedOfCall(5, index)));

        // By chance alone, 20,000 of 2^32 meet less than once in twenty loads.
        expect(seeds.size).toBeGreaterThan(19_990);
    });

    it('depends on the seed of the load', () => {
        expect(seedOfCall(1, 0)).not.toBe(seedOfCall(2, 0));
    });
});
