import type { TextRange } from './reports';

const STATUS_CODE =
    /(?:first error: ?|"(?:errorCode|statusCode)": ?"|this error occurred: ?|^|[\s>])([A-Z]{2,}(?:_[A-Z0-9]{1,40}){1,8})\b/g;
/** Constants in capitals that are no status codes. */
const NO_STATUS_CODE = new Set(['FATAL_ERROR', 'EXCEPTION_THROWN', 'USER_DEBUG', 'DEBUG_USE_ONLY']);
const MESSAGE = /(?:Exception|first error|job error|error occurred): ?([^\n\r]{1,300})/gi;
const LONGEST_CAUSE = 300;

function trimmed(text: string, range: TextRange): TextRange {
    const part = text.slice(range.start, range.end);
    const start = range.start + (part.length - part.trimStart().length);
    return { start, end: start + part.trim().length };
}

/** The last range of a group in a part of the text. */
function lastGroup(text: string, range: TextRange, pattern: RegExp): TextRange | undefined {
    let found: TextRange | undefined;
    for (const match of text.slice(range.start, range.end).matchAll(pattern)) {
        const value = match[1] ?? '';
        const start = range.start + match.index + match[0].length - value.length;
        if (!NO_STATUS_CODE.has(value) && value.trim() !== '') {
            found = trimmed(text, { start, end: start + value.length });
        }
    }
    return found;
}

/**
 * Where a report says what was the matter: the status code beside the hit; else the message on its line; else the hit.
 * @param focus the part of the text with the root cause
 * @param hit the part that named the category
 */
export function findRootCause(text: string, focus: TextRange, hit: TextRange): TextRange {
    const lineEnd = text.indexOf('\n', hit.end);
    const from = Math.max(
        focus.start,
        text.lastIndexOf('\n', hit.start - 1) + 1,
        hit.start - LONGEST_CAUSE
    );
    const to = Math.min(focus.end, lineEnd < 0 ? text.length : lineEnd, hit.end + LONGEST_CAUSE);
    const line = { start: from, end: to };
    return lastGroup(text, line, STATUS_CODE) ?? lastGroup(text, line, MESSAGE) ?? hit;
}
