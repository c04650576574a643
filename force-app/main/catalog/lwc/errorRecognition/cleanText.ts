import type { Span } from './model';

/**
 * What payloads escape when they travel in a string of another payload: JSON escapes (once or more), and the five XML
 * entities with the numeric forms of their characters; and what a terminal, syslog or a mail puts into a line: colours, line
 * ends as octal numbers, quoted-printable signs, and the signs of JSON in a posted form. No other entity is ever resolved. Every repeat has a bound, so that no
 * text makes the expression slow.
 */
const ESCAPE =
    /\\{1,15}(?:["'/]|[nrt]|u00[0-9a-fA-F]{2})|#01[1-5](?=[#A-Za-z<])|\p{Cc}\[[0-9;]{0,12}m|=3D|=\r?\n|%(?:2[02CFcf7]|3[ADad]|[57][BDbd])|&(?:amp;){0,3}(?:lt|gt|quot|apos|amp|#34|#39|#60|#62|#x22|#x27|#x3[cCeE]);/gu;

const ENTITIES: Readonly<Record<string, string>> = {
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    amp: '&',
    '#34': '"',
    '#39': "'",
    '#60': '<',
    '#62': '>',
    '#x22': '"',
    '#x27': "'",
    '#x3c': '<',
    '#x3e': '>'
};

const CONTROL: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t' };

/** JSON in a form that was posted, as Twilio's debugger does. */
const FORM_OF_JSON = /%22%3A/i;

/** What mail programs and word processors put in place of a plain sign: each is one character, so that places stay. */
const TYPESET = /[\u00a0\u2007\u202f\u2018-\u201f\u00ab\u00bb]/;
const TYPESET_BLANKS = /[\u00a0\u2007\u202f]/g;
const TYPESET_QUOTES = /[\u201c-\u201f\u00ab\u00bb]/g;
const TYPESET_APOSTROPHES = /[\u2018-\u201b]/g;
/** The sign of equality in a mail whose source was pasted: then a line that ends with the sign goes on. */
const QUOTED_PRINTABLE = '=3D';

function plainSigns(text: string): string {
    return TYPESET.test(text)
        ? text
              .replace(TYPESET_BLANKS, ' ')
              .replace(TYPESET_QUOTES, '"')
              .replace(TYPESET_APOSTROPHES, "'")
        : text;
}

function meaningOf(escape: string): string {
    if (escape === QUOTED_PRINTABLE) {
        return '=';
    }
    if (escape.startsWith('=') || escape.endsWith('m')) {
        return '';
    }
    if (escape.startsWith('%')) {
        return String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    }
    if (escape.startsWith('#')) {
        return '\n';
    }
    if (escape.startsWith('&')) {
        const name = escape.slice(1, -1).replaceAll('amp;', '').toLowerCase();
        return ENTITIES[name] ?? ' ';
    }
    const unicode = escape.lastIndexOf('u00');
    if (unicode > 0) {
        return String.fromCharCode(Number.parseInt(escape.slice(unicode + 1), 16));
    }
    const last = escape.slice(-1);
    return CONTROL[last] ?? last;
}

/** A text without escapes, and the way back from its places to those of the original. */
export interface CleanText {
    readonly text: string;
    /** The span of the original that a span of the clean text stands for. */
    readonly original: (span: Span) => Span;
}

/** Takes escapes out of a text, so that nested and quoted payloads read like plain ones. */
export function cleanText(pasted: string): CleanText {
    const original = plainSigns(pasted);
    const isPrinted = original.includes(QUOTED_PRINTABLE);
    const isForm = FORM_OF_JSON.test(original);
    const pieces: string[] = [];
    const cleanStarts: number[] = [0];
    const originalStarts: number[] = [0];
    let done = 0;
    let length = 0;
    for (const match of original.matchAll(ESCAPE)) {
        const [sign] = match[0];
        if ((sign === '=' && !isPrinted) || (sign === '%' && !isForm)) {
            continue;
        }
        const meaning = meaningOf(match[0]);
        pieces.push(original.slice(done, match.index), meaning);
        length += match.index - done;
        cleanStarts.push(length);
        originalStarts.push(match.index);
        length += meaning.length;
        done = match.index + match[0].length;
        cleanStarts.push(length);
        originalStarts.push(done);
    }
    if (done === 0) {
        return { text: original, original: (span) => span };
    }
    pieces.push(original.slice(done));

    function placeOf(index: number): number {
        let low = 0;
        let high = cleanStarts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((cleanStarts[middle] ?? 0) <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return (originalStarts[low] ?? 0) + index - (cleanStarts[low] ?? 0);
    }
    return {
        text: pieces.join(''),
        original: ({ start, end }) => ({
            start: placeOf(start),
            end: end > start ? placeOf(end - 1) + 1 : placeOf(start)
        })
    };
}
