import { countUp, numberAt } from '../numberArrays';

describe('numberAt', () => {
    it('gives the number at a position', () => {
        expect(numberAt(Float64Array.of(1.5, 2.5), 1)).toBe(2.5);
    });

    it.each([[-1], [2], [0.5]])('refuses position %d of two', (position) => {
        expect(() => numberAt(Uint8Array.of(1, 2), position)).toThrow(RangeError);
    });
});

describe('countUp', () => {
    it('counts one more at a position and nowhere else', () => {
        const counts = Uint32Array.of(3, 4);

        countUp(counts, 1);

        expect([...counts]).toEqual([3, 5]);
    });
});
