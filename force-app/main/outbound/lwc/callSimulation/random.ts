const UINT32 = 4294967296;
const WEYL_STEP = 0x6d2b79f5;

/** A stream of numbers that look random and are the same for the same seed. */
export interface RandomStream {
    /** The next number, from 0 up to but without 1. */
    next(): number;
}

/** Spreads the bits of a number over all 32, so that neighbours have nothing in common (the finalizer of MurmurHash3). */
function scramble(value: number): number {
    let bits = value | 0;
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return (bits ^ (bits >>> 16)) >>> 0;
}

/** The generator Mulberry32: 32 bits of state, a period of 2^32, and only whole-number arithmetic, so alike everywhere. */
export class SeededRandom implements RandomStream {
    private state: number;

    /** @param seed a whole number; what exceeds 32 bits is cut off */
    constructor(seed: number) {
        this.state = scramble(seed);
    }

    next(): number {
        this.state = (this.state + WEYL_STEP) | 0;
        let bits = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
        bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
        return ((bits ^ (bits >>> 14)) >>> 0) / UINT32;
    }
}

/**
 * The seed of one call of a load. Each call has a stream of its own, so that the call can be repeated alone and adding
 * calls does not change those before.
 * @param index position of the call in the load, from 0
 */
export function seedOfCall(seed: number, index: number): number {
    return scramble((scramble(seed) + Math.imul(index + 1, 0x9e3779b1)) | 0);
}
