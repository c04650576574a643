import type { RandomStream } from './random';

/** How long something takes, in milliseconds: always the same, anything between two limits, or mostly short and at times long. */
export type Duration =
    | { readonly kind: 'constant'; readonly milliseconds: number }
    | { readonly kind: 'uniform'; readonly from: number; readonly to: number }
    /** Log-normal, as answer times of servers are: half take the median or less, 95 of 100 `percentile95` or less. */
    | { readonly kind: 'log-normal'; readonly median: number; readonly percentile95: number };

/** How many standard deviations the 95th percentile of a normal distribution lies above its mean. */
const NORMAL_PERCENTILE_95 = 1.6448536269514722;

/** A number of the standard normal distribution, from two uniform ones (Box and Muller). */
function drawNormal(random: RandomStream): number {
    // 1 - next() is never 0, whose logarithm is infinite.
    const radius = Math.sqrt(-2 * Math.log(1 - random.next()));
    return radius * Math.cos(2 * Math.PI * random.next());
}

/**
 * Draws a duration.
 * @returns whole milliseconds, 0 or more
 */
export function drawDuration(duration: Duration, random: RandomStream): number {
    switch (duration.kind) {
        case 'constant':
            return duration.milliseconds;
        case 'uniform':
            return duration.from + Math.floor(random.next() * (duration.to - duration.from + 1));
        case 'log-normal': {
            const spread = Math.log(duration.percentile95 / duration.median);
            const deviation = drawNormal(random) / NORMAL_PERCENTILE_95;
            return Math.round(duration.median * Math.exp(spread * deviation));
        }
    }
}
