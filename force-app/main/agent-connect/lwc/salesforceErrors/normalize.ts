/** A text made comparable, and the way back to the places of the original. */
export interface ReadableText {
    readonly text: string;
    /** The place in the original of a place in `text`, both from 0 to the length. */
    readonly placeInOriginal: (place: number) => number;
}

// From the tab to the tilde: line ends and all of printable ASCII, which need no folding.
const PLAIN = /^[\t-~]*$/;
const SOFT_BREAK = /=\r?\n/;

/** Characters that a mail program or a word processor puts in place of the plain one. Empty: invisible, left out. */
const PLAIN_FORMS: ReadonlyMap<string, string> = new Map([
    ['‘', "'"],
    ['’', "'"],
    ['‚', "'"],
    ['“', '"'],
    ['”', '"'],
    ['„', '"'],
    ['\u2010', '-'],
    ['\u2011', '-'],
    ['\u2013', '-'],
    ['\u2014', '-'],
    ['\u00ad', ''],
    ['\u200b', ''],
    ['\u200c', ''],
    ['\u200d', ''],
    ['\u2060', ''],
    ['\ufeff', '']
]);

function plainForm(character: string): string {
    return PLAIN_FORMS.get(character) ?? character.normalize('NFKC');
}

/**
 * Folds compatibility characters (no-break space, full-width letters, typographic quotes) into plain ones, leaves out
 * invisible ones and the soft line breaks of a quoted-printable mail.
 */
export function readableText(original: string): ReadableText {
    const isQuotedPrintable =
        SOFT_BREAK.test(original) && /quoted-printable/i.test(original.slice(0, 20_000));
    if (PLAIN.test(original) && !isQuotedPrintable) {
        return { text: original, placeInOriginal: (place) => place };
    }
    const parts: string[] = [];
    const places: number[] = [];
    for (let place = 0; place < original.length;) {
        const character = String.fromCodePoint(original.codePointAt(place) ?? 0);
        const lineEnd = original.startsWith('\r\n', place + 1) ? 3 : 2;
        if (
            isQuotedPrintable &&
            SOFT_BREAK.test(original.slice(place, place + 3)) &&
            character === '='
        ) {
            place += lineEnd;
            continue;
        }
        const plain = character <= '~' ? character : plainForm(character);
        parts.push(plain);
        for (let unit = 0; unit < plain.length; unit++) {
            places.push(place);
        }
        place += character.length;
    }
    places.push(original.length);
    return { text: parts.join(''), placeInOriginal: (place) => places[place] ?? original.length };
}
