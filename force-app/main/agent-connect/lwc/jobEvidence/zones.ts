/** The clock that times without an offset were read from. */
export interface WallClock {
    readonly name: string;
    /** The instant at which the clock showed a time; both in milliseconds since 1970, the time as if it were UTC. */
    readonly toInstant: (shown: number) => number;
}

const MINUTE = 60_000;
const HOUR = 3_600_000;

/** A clock that is always so many minutes ahead of UTC. */
export function fixedZone(name: string, minutesAhead: number): WallClock {
    return { name, toInstant: (shown) => shown - minutesAhead * MINUTE };
}

export const UTC_CLOCK: WallClock = fixedZone('UTC', 0);

/**
 * The clock of a zone with summer time, such as America/New_York.
 * @param clockAt what the clock of the zone shows at an instant, as if it were UTC; asked once for each hour, because the
 * platform's formatter is slow
 */
export function namedZone(name: string, clockAt: (instant: number) => number): WallClock {
    const offsets = new Map<number, number>();
    const offsetAt = (instant: number): number => {
        const hour = Math.floor(instant / HOUR);
        const known = offsets.get(hour);
        if (known !== undefined) {
            return known;
        }
        const offset = clockAt(hour * HOUR) - hour * HOUR;
        offsets.set(hour, offset);
        return offset;
    };
    // Twice, because the offset is that of the instant, which is not known before.
    return { name, toInstant: (shown) => shown - offsetAt(shown - offsetAt(shown)) };
}
