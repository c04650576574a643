import type { Recognition, Span } from 'c/errorRecognition';

/** A piece of the text as it is shown. */
export type MarkedPart =
    | { readonly kind: 'text'; readonly text: string }
    | {
          readonly kind: 'mark';
          readonly text: string;
          readonly start: number;
          /** The finding that stands here. */
          readonly id: string;
          /** Its number in the list of findings, from 1. */
          readonly number: number;
      }
    | { readonly kind: 'gap'; readonly length: number };

export interface MarkedText {
    readonly parts: readonly MarkedPart[];
    /** Whether only the surroundings of the findings are there. */
    readonly isExcerpt: boolean;
    /** Whether some places are not marked, because there are too many. */
    readonly isCut: boolean;
}

/** A text up to this length is shown whole, in characters. */
const LONGEST_WHOLE = 100_000;
/** What is shown around a place of a longer one. */
const AROUND = 400;
/** Places of one finding that are marked in a longer text. */
const MOST_PLACES_OF_ONE = 20;
/** More marks than these slow the page and help nobody. */
export const MOST_MARKS = 500;

interface Place extends Span {
    readonly id: string;
    readonly number: number;
}

/** The places to mark, the first ones of each finding before further ones of any. */
function choosePlaces({ findings }: Recognition, mostOfOne: number): Place[] {
    const ranked = findings.flatMap(({ id, occurrences }, index) =>
        occurrences
            .slice(0, mostOfOne)
            .map(({ start, end }, order) => ({ start, end, id, number: index + 1, order }))
    );
    return ranked
        .sort((a, b) => a.order - b.order || a.number - b.number)
        .slice(0, MOST_MARKS)
        .sort((a, b) => a.start - b.start);
}

/** The stretches around the places, from line to line where lines are short; those that touch are one. */
function windowsAround(text: string, places: readonly Place[]): Span[] {
    const windows: { start: number; end: number }[] = [];
    for (const place of places) {
        const from = Math.max(0, place.start - AROUND);
        const to = Math.min(text.length, place.end + AROUND);
        const lineStart = text.indexOf('\n', from) + 1;
        const lineEnd = text.lastIndexOf('\n', to);
        const start = from > 0 && lineStart > 0 && lineStart <= place.start ? lineStart : from;
        const end = to < text.length && lineEnd >= place.end ? lineEnd + 1 : to;
        const last = windows[windows.length - 1];
        if (last && start <= last.end + AROUND) {
            last.end = Math.max(last.end, end);
        } else {
            windows.push({ start, end });
        }
    }
    return windows;
}

function partsOf(text: string, window: Span, places: readonly Place[]): MarkedPart[] {
    const parts: MarkedPart[] = [];
    let done = window.start;
    const plain = (end: number): void => {
        if (end > done) {
            parts.push({ kind: 'text', text: text.slice(done, end) });
        }
    };
    for (const { start, end, id, number } of places) {
        if (start >= done && end <= window.end) {
            plain(start);
            parts.push({ kind: 'mark', text: text.slice(start, end), start, id, number });
            done = end;
        }
    }
    plain(window.end);
    return parts;
}

/**
 * A text cut into parts: the places of the findings, and what is between them. A long text is cut down to what is around its
 * findings, so that megabytes never become a page.
 */
export function markText(text: string, recognition: Recognition): MarkedText {
    const isExcerpt = text.length > LONGEST_WHOLE;
    const places = choosePlaces(recognition, isExcerpt ? MOST_PLACES_OF_ONE : MOST_MARKS);
    const all = recognition.findings.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
    const windows = isExcerpt ? windowsAround(text, places) : [{ start: 0, end: text.length }];
    const parts: MarkedPart[] = [];
    let done = 0;
    let next = 0;
    for (const window of windows) {
        if (window.start > done) {
            parts.push({ kind: 'gap', length: window.start - done });
        }
        const inside: Place[] = [];
        for (let place = places[next]; place && place.start < window.end; place = places[next]) {
            inside.push(place);
            next += 1;
        }
        parts.push(...partsOf(text, window, inside));
        done = window.end;
    }
    if (done < text.length) {
        parts.push({ kind: 'gap', length: text.length - done });
    }
    return { parts, isExcerpt, isCut: places.length < all };
}
