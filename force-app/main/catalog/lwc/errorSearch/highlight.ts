import { fold, stem } from './words';

/** A piece of a text, and whether it is what was looked for. */
export interface TextPart {
    readonly key: number;
    readonly text: string;
    readonly isMatch: boolean;
}

const PIECE = /[\p{L}\p{N}]+/gu;
const SHORTEST_BEGINNING = 3;

function isMarked(
    piece: string,
    marks: ReadonlySet<string>,
    beginnings: readonly string[]
): boolean {
    const folded = fold(piece);
    return (
        marks.has(folded) ||
        marks.has(stem(folded)) ||
        beginnings.some((beginning) => folded.startsWith(beginning))
    );
}

/**
 * Cuts a text where words of a search stand in it. The parts put together are the text.
 * @param marks words as the index writes them, from a SearchResult
 */
export function highlight(text: string, marks: readonly string[]): readonly TextPart[] {
    const known = new Set(marks);
    const beginnings = marks.filter(
        (mark) => mark.length >= SHORTEST_BEGINNING && /^\d+$/.test(mark)
    );
    const parts: { text: string; isMatch: boolean }[] = [];
    let end = 0;
    for (const { 0: piece, index } of text.matchAll(PIECE)) {
        if (isMarked(piece, known, beginnings)) {
            if (index > end) {
                parts.push({ text: text.slice(end, index), isMatch: false });
            }
            parts.push({ text: piece, isMatch: true });
            end = index + piece.length;
        }
    }
    if (end < text.length || parts.length === 0) {
        parts.push({ text: text.slice(end), isMatch: false });
    }
    return parts.map((part, key) => ({ key, ...part }));
}
