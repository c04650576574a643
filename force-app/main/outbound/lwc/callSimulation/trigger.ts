import { MOST_CALLS } from './load';

/** When a chosen failure strikes, dial by dial. */
export interface Trigger {
    /**
     * For how many dials in a row each failure strikes before the next one of the sequence does; after the last, calls
     * connect. Every further one where null: then the first failure never ends.
     */
    readonly times: number | null;
    /** Added to the answer of the telephony system. */
    readonly delayMilliseconds: number;
}

/** Every dial fails, at once. */
export const ALWAYS: Trigger = { times: null, delayMilliseconds: 0 };

/** The longest delay and the longest sequence that a trigger may have. */
export const LONGEST_DELAY_MILLISECONDS = 3_600_000;
export const LONGEST_SEQUENCE = 20;
export const MOST_TIMES = MOST_CALLS;

/**
 * Which failure of a sequence strikes.
 * @param length how many failures the sequence has
 * @param dialledBefore how many dials there were already
 * @returns its position; undefined where the call connects
 */
export function struckBy(
    trigger: Trigger,
    length: number,
    dialledBefore: number
): number | undefined {
    const position = trigger.times === null ? 0 : Math.floor(dialledBefore / trigger.times);
    return position < length ? position : undefined;
}
