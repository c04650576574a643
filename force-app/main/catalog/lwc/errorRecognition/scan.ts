import type { ErrorCatalog } from 'c/errorCatalog';
import { FIELD_OF_KEY, plainKey } from './fieldKeys';
import { readField } from './fields';
import type { Field } from './fields';
import { Hints } from './hints';
import type { Span } from './model';
import { SHAPES_OF_WORD } from './shapes';
import type { ShapeMatch } from './shapes';
import type { SymbolTable } from './symbols';
import { isAnnounced, isBareNumber } from './numberForms';
import { visitWords } from './words';

/** A word that may be the name of an error. */
export interface NameSeen extends Span {
    readonly name: string;
}

/** Everything that one pass over a clean text notes down. */
export interface Scan {
    readonly text: string;
    readonly hints: Hints;
    readonly fields: readonly Field[];
    readonly names: readonly NameSeen[];
    /** Starts and ends, in turn, of whole numbers that stand by themselves and that the catalog may know. */
    readonly numbers: readonly number[];
    readonly shapes: readonly ShapeMatch[];
}

/** Numbers below this are looked up in a table. */
const TABLE_SIZE = 100_000;
const LONGEST_NUMBER = 5;

/** Which numbers any pack lists or answers for. */
export function numbersOf(catalog: ErrorCatalog): Uint8Array {
    const known = new Uint8Array(TABLE_SIZE);
    for (const pack of catalog.packs) {
        for (const { code } of pack.entries) {
            if (/^\d{1,5}$/.test(code)) {
                known[Number(code)] = 1;
            }
        }
        for (const range of pack.families.flatMap((family) => family.ranges)) {
            if ('from' in range) {
                known.fill(1, Math.max(0, range.from), Math.min(TABLE_SIZE, range.to + 1));
            }
        }
    }
    return known;
}

const NAME = /[A-Z]{2}|_|[a-z][A-Z]/;

const UNLISTED_NAME = /^[A-Z][A-Z0-9]{1,30}(?:_[A-Z0-9]{1,30}){1,8}$/;
/** In small letters most names are fields and variables: only what is called a code is one. */
const SMALL_NAME = /^[a-z]{2,20}(?:_[a-z]{2,20}){1,6}$/;
const ANNOUNCES_SMALL_NAME =
    /\b(?:error|code|error codes?)(?:(?: in the \w{1,12})? (?:is|was|of|says))?[ \t]{1,2}["'`(]?$/i;
const ANNOUNCES_FAILED_NAME =
    /\b(?:returned|returns|reason|failed|threw|throws|get|got|gets|see|sees|saw|shows|gives|with|as|is|says|answers?|answered|replies|replied)[ \t]{1,2}["'`(]?$/i;
/** A name that says itself that something failed. */
const FAILED_NAME =
    /(?:^|_)(?:failed|failure|invalid|denied|unauthorized|forbidden|timeout|expired|exceeded|unavailable|rejected|not|missing|unsupported|blocked)(?:_(?!code|message|url|id|type|text|count|handler|callback)|$)/;
const EXCEPTION = 'Exception';
/** How Cisco's control failures begin, and constants of other programs as well. */
export const CONTROL_FAILURE = 'CF_';
const ANNOUNCES_NAME =
    /(?:errors?|code|returned|returns|reason|failed|exception|threw|throws|got|\bwith)[ \t:=."'`([]{1,4}$/i;
/** "lots of 503s": a status of which there were several. */
const PLURAL_STATUS = /^(?:[4-6]\d\d|\d{5})s$/;

/** Q.850 and Q.931, which the point parts into a word and a number. */
const OF_ISDN = /^Q\.(?:850|931)$/i;
const PLURAL_LENGTH = 4;
const LONG_PLURAL = 6;
const CAUSES = 'q850';
/** Words that speak of a protocol where they are written in capitals; in small letters they stand in every sentence. */
const PROTOCOL_OF_CAPITALS: ReadonlyMap<string, string> = new Map([
    ['REST', 'http'],
    ['POST', 'http'],
    ['PUBLISH', 'sip'],
    ['SUBSCRIBE', 'sip'],
    ['NOTIFY', 'sip'],
    ['REFER', 'sip'],
    ['PRACK', 'sip']
]);

/** Whether a name that no pack lists stands where the name of an error would, or says itself that it is one. */
function isAnnouncedName(word: string, text: string, start: number): boolean {
    return (
        (word.endsWith(EXCEPTION) && word.length > EXCEPTION.length) ||
        (word.startsWith(CONTROL_FAILURE) && UNLISTED_NAME.test(word)) ||
        (word.includes('_') &&
            UNLISTED_NAME.test(word) &&
            ANNOUNCES_NAME.test(text.slice(Math.max(0, start - 14), start))) ||
        (word.includes('_') &&
            SMALL_NAME.test(word) &&
            (ANNOUNCES_SMALL_NAME.test(text.slice(Math.max(0, start - 36), start)) ||
                (FAILED_NAME.test(word) &&
                    ANNOUNCES_FAILED_NAME.test(text.slice(Math.max(0, start - 14), start)))))
    );
}

/** Goes through a text once and notes down all that the readers need. */
export function scanText(text: string, symbols: SymbolTable, known: Uint8Array): Scan {
    const hints = new Hints(text.length);
    const fields: Field[] = [];
    const names: NameSeen[] = [];
    const numbers: number[] = [];
    const shapes: ShapeMatch[] = [];
    visitWords(text, {
        word: (start, end) => {
            const word = text.slice(start, end);
            const lower = word.toLowerCase();
            hints.see(lower, start);
            const protocol = PROTOCOL_OF_CAPITALS.get(word);
            if (protocol !== undefined) {
                hints.seeProtocol(protocol, start);
            }
            const kind =
                FIELD_OF_KEY.get(lower) ??
                (word.includes('_') ? FIELD_OF_KEY.get(plainKey(word)) : undefined);
            const field = kind && readField(text, kind, start, end);
            if (field) {
                fields.push(field);
            }
            for (const shape of SHAPES_OF_WORD.get(lower) ?? []) {
                const match = shape(text, start, end);
                if (match) {
                    shapes.push(match);
                }
            }
            if (
                NAME.test(word) &&
                (symbols.mayBeName(word) || isAnnouncedName(word, text, start))
            ) {
                names.push({ start, end, name: word });
                if (symbols.inPack(word, CAUSES) && !symbols.isShared(word)) {
                    hints.seeProtocol(CAUSES, start);
                }
            }
            if (
                (word.length === PLURAL_LENGTH || word.length === LONG_PLURAL) &&
                PLURAL_STATUS.test(word) &&
                known[Number(word.slice(0, -1))] === 1
            ) {
                numbers.push(start, end - 1);
            }
        },
        number: (start, end) => {
            if (
                text.charAt(start - 1) === '.' &&
                OF_ISDN.test(text.slice(Math.max(0, start - 2), end))
            ) {
                hints.seeProtocol(CAUSES, start);
            }
            if (
                end - start <= LONGEST_NUMBER &&
                (known[Number(text.slice(start, end))] === 1 || isAnnounced(text, start, end)) &&
                isBareNumber(text, start, end)
            ) {
                numbers.push(start, end);
            }
        }
    });
    return { text, hints, fields, names, numbers, shapes };
}
