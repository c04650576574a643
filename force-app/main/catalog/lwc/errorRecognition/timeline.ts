import type { Finding, TimelinePoint } from './model';

/** More points than these make no picture. */
export const MOST_TIMELINE_POINTS = 300;
/** How far before a code, in characters, a time may stand that belongs to it. */
const REACH = 260;

const CLOCK = '(\\d{2}):(\\d{2}):(\\d{2})(?:[.,](\\d{1,6}))?';
const ISO = new RegExp(`(\\d{4})[-/](\\d{2})[-/](\\d{2})[T ]{1,2}${CLOCK}`, 'g');
const MONTH_FIRST = new RegExp(
    `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} {1,2}(\\d{1,2}),? (?:(\\d{4}),? )?${CLOCK}`,
    'g'
);
const BARE = new RegExp(`(?<![\\d:.])${CLOCK}(?![\\d:])`, 'g');
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

interface ReadTime {
    readonly text: string;
    readonly instant: number;
    readonly hasDate: boolean;
}

function milliseconds(hour = '0', minute = '0', second = '0', fraction = '0'): number {
    const part = Number(`0.${fraction}`);
    return (
        Number(hour) * 3_600_000 +
        Number(minute) * 60_000 +
        Number(second) * 1000 +
        Math.floor(part * 1000)
    );
}

function last(pattern: RegExp, text: string): RegExpExecArray | undefined {
    return [...text.matchAll(pattern)].pop();
}

/** The last time that is written in a text. */
function readTime(text: string): ReadTime | undefined {
    const iso = last(ISO, text);
    if (iso) {
        const [whole, year, month, day, ...clock] = iso;
        const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
        return { text: whole, instant: midnight + milliseconds(...clock), hasDate: true };
    }
    const named = last(MONTH_FIRST, text);
    if (named) {
        const [whole, month = '', day, year, ...clock] = named;
        // Without a year the days of one text still come in order.
        const midnight = Date.UTC(
            year === undefined ? 2000 : Number(year),
            MONTHS.indexOf(month) / 3,
            Number(day)
        );
        return { text: whole, instant: midnight + milliseconds(...clock), hasDate: true };
    }
    const bare = last(BARE, text);
    if (bare) {
        const [whole, ...clock] = bare;
        return { text: whole, instant: milliseconds(...clock), hasDate: false };
    }
    return undefined;
}

/** The time of a place: on its line, else on the lines right before, else after it on its line. */
function timeNear(text: string, place: number): ReadTime | undefined {
    const before = text.slice(Math.max(0, place - REACH), place);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const [after = ''] = text.slice(place, place + REACH).split('\n', 1);
    return readTime(line) ?? readTime(before) ?? readTime(after);
}

/**
 * The places of the findings that have a time near them.
 * @param text the text in which the findings stand
 */
export function timelineOf(text: string, findings: readonly Finding[]): TimelinePoint[] {
    const places = findings
        .filter(({ tier }) => tier === 'certain')
        .flatMap(({ id, occurrences }) =>
            occurrences.slice(0, MOST_TIMELINE_POINTS).map(({ start, end }) => ({ id, start, end }))
        )
        .sort((a, b) => a.start - b.start)
        .slice(0, MOST_TIMELINE_POINTS);
    const points = places.flatMap((place): TimelinePoint[] => {
        const time = timeNear(text, place.start);
        return time
            ? [{ ...place, time: time.text, instant: time.instant, hasDate: time.hasDate }]
            : [];
    });
    return points.every(({ hasDate }) => hasDate)
        ? points.sort((a, b) => a.instant - b.instant || a.start - b.start)
        : points;
}
