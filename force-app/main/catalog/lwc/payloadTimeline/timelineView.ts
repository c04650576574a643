import type { Recognition } from 'c/errorRecognition';

/** A point of the timeline, ready for a template. */
export interface TimelineItem {
    readonly key: number;
    readonly id: string;
    readonly start: number;
    readonly time: string;
    readonly title: string;
    readonly isPrimary: boolean;
    /** Where it is on the line, from the first to the last. */
    readonly position: string;
    readonly radius: string;
}

export interface TimelineView {
    readonly items: readonly TimelineItem[];
    readonly first: string;
    readonly last: string;
    /** How many later points are not in the list. */
    readonly further: number;
}

/** More lines than these are a log again. */
export const MOST_ITEMS = 24;
/** A line with a single time has no length. */
const FEWEST_TIMES = 2;
const LEFT = 2;
const WIDTH = 96;
const PRIMARY_RADIUS = '6';
const RADIUS = '4';

/**
 * The findings along the time, ready for a template; undefined where the text has not at least two times.
 * @param titles what each finding is called, by its id
 */
export function toTimeline(
    { timeline, primary }: Recognition,
    titles: Readonly<Record<string, string>>
): TimelineView | undefined {
    const instants = timeline.map(({ instant }) => instant);
    const from = Math.min(...instants);
    const length = Math.max(...instants) - from;
    if (timeline.length < FEWEST_TIMES || length === 0) {
        return undefined;
    }
    const items = timeline.map(({ id, start, time, instant }, key) => ({
        key,
        id,
        start,
        time,
        title: titles[id] ?? id,
        isPrimary: id === primary?.id,
        position: `${(LEFT + ((instant - from) / length) * WIDTH).toFixed(1)}%`,
        radius: id === primary?.id ? PRIMARY_RADIUS : RADIUS
    }));
    return {
        items: items.slice(0, MOST_ITEMS),
        first: items[0]?.time ?? '',
        last: items[items.length - 1]?.time ?? '',
        further: Math.max(0, items.length - MOST_ITEMS)
    };
}
