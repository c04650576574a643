/** An array of numbers with a fixed length. */
export type NumberArray = Float64Array | Uint32Array | Uint8Array;

/** The number at a position. @throws RangeError outside the array */
export function numberAt(values: NumberArray, position: number): number {
    const value = values[position];
    if (value === undefined) {
        throw new RangeError(`There is no position ${position}`);
    }
    return value;
}

/** Counts one more at a position. @throws RangeError outside the array */
export function countUp(counts: Uint32Array, position: number): void {
    counts[position] = numberAt(counts, position) + 1;
}
