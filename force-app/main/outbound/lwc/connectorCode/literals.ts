/** Everything but plain ASCII, and what ends a string, a script element or an HTML comment. */
const UNSAFE_IN_LITERAL = /[^\x20-\x7e]|['\\<>&]/g;
/** Line ends, control and format characters, which could end a comment or turn its direction around. */
const UNSAFE_IN_COMMENT = /[\p{C}\p{Zl}\p{Zp}]+/gu;

const LONGEST_COMMENT = 80;
/** By code points, so that no character is cut in two. */
const COMMENT_START = /^.{0,79}/u;
/** What XML 1.0 cannot hold. */
const NOT_IN_XML = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escapeUnit(unit: string): string {
    if (unit === "'" || unit === '\\') {
        return `\\${unit}`;
    }
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * A text as a string literal of JavaScript in single quotes. It stays one whatever the text holds, also within HTML:
 * quotes, line ends, `</script>`, characters that reverse the direction of writing.
 */
export function quote(text: string): string {
    return `'${text.replace(UNSAFE_IN_LITERAL, escapeUnit)}'`;
}

/** A text as the content of a comment of one line, shortened where it is long. */
export function commentText(text: string): string {
    const line = text
        .replace(UNSAFE_IN_COMMENT, ' ')
        .replace(/</g, '‹')
        .replace(/>/g, '›')
        .replace(/\*\//g, '* /')
        .trim();
    return line.length > LONGEST_COMMENT ? `${COMMENT_START.exec(line)?.[0] ?? ''}…` : line;
}

/** A text as the content of an XML element. What XML 1.0 cannot hold is left out. */
export function xmlText(text: string): string {
    return text
        .replace(NOT_IN_XML, '')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/'/g, '&apos;');
}
