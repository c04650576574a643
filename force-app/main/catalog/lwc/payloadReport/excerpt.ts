import { maskPersonalData } from 'c/errorRecognition';
import type { Finding, Span } from 'c/errorRecognition';

/** How much further than asked an excerpt may reach, so that it does not cut a number or an address in two. */
const WORD = 200;
const EDGE = /[\s"'<>{},;]/;

function edgeBefore(text: string, place: number): number {
    let start = place;
    while (start > 0 && place - start < WORD && !EDGE.test(text.charAt(start - 1))) {
        start -= 1;
    }
    return start;
}

function edgeAfter(text: string, place: number): number {
    let end = place;
    while (end < text.length && end - place < WORD && !EDGE.test(text.charAt(end))) {
        end += 1;
    }
    return end;
}

/**
 * The text around a place, by default with personal data masked and the codes found left as they are.
 * @param around how many characters before and after
 */
export function excerptAround(
    text: string,
    span: Span,
    around: number,
    findings: readonly Finding[],
    isMasked: boolean
): string {
    const start = edgeBefore(text, Math.max(0, span.start - around));
    const end = edgeAfter(text, Math.min(text.length, span.end + around));
    const part = text.slice(start, end);
    if (!isMasked) {
        return part;
    }
    const keep = findings
        .flatMap(({ occurrences }) => occurrences)
        .filter((place) => place.start >= start && place.end <= end)
        .map((place) => ({ start: place.start - start, end: place.end - start }));
    return maskPersonalData(part, { keep }).text;
}
