/** The one pass over the text: cuts it into words and numbers, and tells what stands around them. */

const DIGIT = 1;
const LETTER = 2;
const ASCII = 128;

/** What each ASCII character is: a digit, a letter (with the underscore), or neither. */
const KINDS = Uint8Array.from({ length: ASCII }, (_, code) => {
    const character = String.fromCharCode(code);
    if (/\d/.test(character)) {
        return DIGIT;
    }
    return /[A-Za-z_]/.test(character) ? LETTER : 0;
});

/** Beyond ASCII everything counts as a letter but the blanks and the punctuation that mail programs put in. */
function isForeignLetter(code: number): boolean {
    return (
        code > 0xbf &&
        !(code >= 0x2000 && code <= 0x206f) &&
        !(code >= 0x3000 && code <= 0x303f) &&
        code !== 0xfeff
    );
}

function kindAt(text: string, index: number): number {
    const code = text.charCodeAt(index);
    if (code < ASCII) {
        return KINDS[code] ?? 0;
    }
    return isForeignLetter(code) ? LETTER : 0;
}

/** No code and no key is longer than this. */
export const LONGEST_WORD = 90;

/** What is told of the words and the whole numbers of a text, in its order. */
export interface WordVisitor {
    readonly word: (start: number, end: number) => void;
    readonly number: (start: number, end: number) => void;
}

/** Goes through a text once. Words longer than LONGEST_WORD are passed over. */
export function visitWords(text: string, visitor: WordVisitor): void {
    const { length } = text;
    let index = 0;
    while (index < length) {
        let kinds = kindAt(text, index);
        if (kinds === 0) {
            index += 1;
            continue;
        }
        const start = index;
        let kind: number = kinds;
        while (kind !== 0) {
            kinds |= kind;
            index += 1;
            kind = index < length ? kindAt(text, index) : 0;
        }
        if (kinds === DIGIT) {
            visitor.number(start, index);
        } else if (index - start <= LONGEST_WORD) {
            visitor.word(start, index);
        }
    }
}

const LEFT_REACH = 72;
const RIGHT_REACH = 48;
const MOST_WORDS = 8;

function isBlankOrEnd(text: string, index: number): boolean {
    return index >= text.length || /\s/.test(text.charAt(index));
}

const ABBREVIATION =
    /(?:^|[^A-Za-zÀ-ÿ])(?:ext|no|nr|num|núm|tel|tél|ref|réf|apt|art|fig|pos|vs|ca|approx|max|min|incl|inkl|bzw|resp|dr|mr|mrs|ms|st|str|av|p|pp|durchw)$/i;
const LONGEST_ABBREVIATION = 8;

/** Whether the point at a place belongs to a shortened word: "ext. 480". */
function isAbbreviation(text: string, place: number): boolean {
    return ABBREVIATION.test(text.slice(Math.max(0, place - LONGEST_ABBREVIATION), place));
}

/** A clause ends where its sentence or its line does, and at an arrow or the border of a table's cell. */
function endsClause(text: string, index: number): boolean {
    switch (text.charAt(index)) {
        case '\n':
        case '!':
        case '?':
        case '|':
            return true;
        case '.':
            return isBlankOrEnd(text, index + 1) && !isAbbreviation(text, index);
        case ';':
            return isBlankOrEnd(text, index + 1);
        case '>':
            return text.charAt(index - 1) === '-' || text.charAt(index - 1) === '=';
        default:
            return false;
    }
}

/** Whether a point holds a name and a number together, as in Q.850. */
function joins(text: string, index: number): boolean {
    return (
        text.charAt(index) === '.' &&
        kindAt(text, index - 1) === LETTER &&
        kindAt(text, index + 1) === DIGIT
    );
}

/** The words of the same clause before a place, the nearest first, in small letters. @param most at most so many */
export function wordsBefore(text: string, place: number, most = MOST_WORDS): string[] {
    const words: string[] = [];
    const from = Math.max(0, place - LEFT_REACH);
    let index = place - 1;
    while (index >= from && words.length < most && !endsClause(text, index)) {
        const end = index + 1;
        while (index >= from && (kindAt(text, index) !== 0 || joins(text, index))) {
            index -= 1;
        }
        if (index + 1 < end) {
            words.push(text.slice(index + 1, end).toLowerCase());
        } else {
            index -= 1;
        }
    }
    return words;
}

/** The words of the same clause after a place, the nearest first, in small letters. @param most at most so many */
export function wordsAfter(text: string, place: number, most = MOST_WORDS): string[] {
    const words: string[] = [];
    const to = Math.min(text.length, place + RIGHT_REACH);
    let index = place;
    while (index < to && words.length < most && !endsClause(text, index)) {
        const start = index;
        while (index < to && (kindAt(text, index) !== 0 || joins(text, index))) {
            index += 1;
        }
        if (index > start) {
            words.push(text.slice(start, index).toLowerCase());
        } else {
            index += 1;
        }
    }
    return words;
}

/** The line around a place, cut to a reach on either side. */
export function lineAround(text: string, place: number, reach: number): string {
    const from = Math.max(0, place - reach);
    const before = text.slice(from, place);
    const after = text.slice(place, place + reach);
    const start = before.lastIndexOf('\n') + 1;
    const end = after.indexOf('\n');
    return before.slice(start) + (end < 0 ? after : after.slice(0, end));
}

/** The words of a text without numbers and signs, in small letters. */
export function plainWords(text: string): string[] {
    return text.toLowerCase().match(/[a-z]+/g) ?? [];
}
