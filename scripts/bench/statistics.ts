/** Times of one thing done many times, in milliseconds. */
export interface Times {
    readonly count: number;
    readonly p50: number;
    readonly p99: number;
    readonly max: number;
}

/** The value that a share of the values does not exceed (nearest rank); NaN where there are none. */
export function percentile(values: readonly number[], share: number): number {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The middle of the values. */
export function median(values: readonly number[]): number {
    return percentile(values, 0.5);
}

export function summarize(values: readonly number[]): Times {
    return {
        count: values.length,
        p50: median(values),
        p99: percentile(values, 0.99),
        max: values.reduce((most, value) => Math.max(most, value), 0)
    };
}

/** How long something takes, in milliseconds. */
export function timed(act: () => unknown): number {
    const start = performance.now();
    act();
    return performance.now() - start;
}
