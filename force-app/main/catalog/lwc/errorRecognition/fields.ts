import type { FieldKind } from './fieldKeys';
import type { Span } from './model';

/** A key with its value, in whatever notation. The span is the value's. */
export interface Field extends Span {
    readonly kind: FieldKind;
    /** The key as written. */
    readonly key: string;
    readonly keyStart: number;
    readonly value: string;
    readonly notation: 'xml' | 'quoted' | 'bare';
    /** Whether the key stands in quotes or right after a brace or comma, as in JSON. */
    readonly quotedKey: boolean;
}

const LONGEST_VALUE = 300;
const XML_OPENING = /(?:\s[^<>]{0,200})?\s{0,2}>\s{0,40}(?:<!\[CDATA\[)?/y;
const SEPARATOR = /["'`]?\]?[ \t]{0,8}(?::|[-=]>|=|\t(?=["']))\s{0,8}\[?(["'`]?)/y;
const BARE_END = /[,;\]}<>\n|&]/;

/** The beginning of a tag, as some pages print it with a blank: `< errorData >`, with a prefix: `<fin:errorData>`. */
const TAG = /<[ \t]?(\/?)[ \t]?(?:\w{1,12}:)?$/;
const TAG_REACH = 17;

/** Keys that no sentence has: in a mail a blank may be all that parts them from their code. */
const OWN_KINDS: ReadonlySet<FieldKind> = new Set([
    'errorData',
    'errorMessage',
    'failureCode',
    'peripheralCode',
    'peripheralMessage'
]);
const BLANK_AND_CODE = /[ \t]{1,2}()(?=\d{1,5}\b|[A-Z]{2,8}_[A-Z_]{3})/y;

function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
    pattern.lastIndex = place;
    return pattern.exec(text);
}

function trimmed(text: string, start: number, end: number): Span {
    let from = start;
    let to = end;
    while (from < to && /[\s\]["'`]/.test(text.charAt(from))) {
        from += 1;
    }
    while (to > from && /[\s\]["'`]/.test(text.charAt(to - 1))) {
        to -= 1;
    }
    return { start: from, end: to };
}

function endOfValue(text: string, start: number, closing: string): number {
    const window = text.slice(start, start + LONGEST_VALUE);
    const end = closing === '' ? window.search(BARE_END) : window.indexOf(closing);
    return end < 0 ? start + window.length : start + end;
}

/**
 * Reads the value of a key that stands at a place: of an XML element, a JSON member (quoted or not, whole or cut off), a
 * header line, or `key=value`.
 * @returns undefined where no value follows the key
 */
export function readField(
    text: string,
    kind: FieldKind,
    keyStart: number,
    keyEnd: number
): Field | undefined {
    const before = text.charAt(keyStart - 1);
    const key = text.slice(keyStart, keyEnd);
    const tag = TAG.exec(text.slice(Math.max(0, keyStart - TAG_REACH), keyStart));
    if (tag?.[1] === '/') {
        return undefined;
    }
    if (tag) {
        const opening = matchAt(XML_OPENING, text, keyEnd);
        if (opening && !opening[0].trimEnd().endsWith('/>')) {
            const start = keyEnd + opening[0].length;
            const closing = opening[0].endsWith('CDATA[') ? ']' : '<';
            const span = trimmed(text, start, endOfValue(text, start, closing));
            const value = text.slice(span.start, span.end);
            return { kind, key, keyStart, value, notation: 'xml', quotedKey: true, ...span };
        }
        return undefined;
    }
    const separator =
        matchAt(SEPARATOR, text, keyEnd) ??
        (OWN_KINDS.has(kind) ? matchAt(BLANK_AND_CODE, text, keyEnd) : null);
    if (!separator) {
        return undefined;
    }
    const quote = separator[1] ?? '';
    const start = keyEnd + separator[0].length;
    const span = trimmed(text, start, endOfValue(text, start, quote));
    return {
        kind,
        key,
        keyStart,
        value: text.slice(span.start, span.end),
        notation: quote === '' ? 'bare' : 'quoted',
        quotedKey: /["'`{,]/.test(before),
        ...span
    };
}
