/** Whole numbers and choices that are the same in every run. */
export interface Random {
    /** From 0 up to, but not including, 1. */
    readonly next: () => number;
    /** From 0 up to, but not including, a whole number. */
    readonly below: (limit: number) => number;
    readonly pick: <Item>(items: readonly Item[]) => Item;
}

/** A generator of numbers from a seed (mulberry32). */
export function seededRandom(seed: number): Random {
    let state = seed >>> 0;
    function next(): number {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    }
    function below(limit: number): number {
        return Math.floor(next() * limit);
    }
    function pick<Item>(items: readonly Item[]): Item {
        const item = items[below(items.length)];
        if (item === undefined) {
            throw new Error('There is nothing to pick from');
        }
        return item;
    }
    return { next, below, pick };
}

/** The items in an order of their own, the same for the same seed. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
    const random = seededRandom(seed);
    return items
        .map((item) => ({ item, place: random.next() }))
        .sort((a, b) => a.place - b.place)
        .map(({ item }) => item);
}

/**
 * Draws items as words occur in texts: the one in place n with a chance of 1 to n (Zipf).
 * @param items most frequent first
 */
export function zipfDraw<Item>(items: readonly Item[], random: Random): () => Item {
    let sum = 0;
    const bounds = items.map((_, place) => (sum += 1 / (place + 1)));
    return () => {
        const target = random.next() * sum;
        let low = 0;
        let high = bounds.length - 1;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((bounds[middle] ?? 0) < target) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        const item = items[low];
        if (item === undefined) {
            throw new Error('There is nothing to draw from');
        }
        return item;
    };
}
