/** Numbers of four and five digits in running text: codes of a vendor, where the words beside them give a reason. */
import type { ErrorEntry } from 'c/errorCatalog';
import type { Knowledge } from './knowledge';
import { VENDOR_CODE_LENGTH } from './limits';
import type { Sighting, Span } from './model';
import type { Surroundings } from './numberSurroundings';
import { seeNumber } from './numberSighting';
import { ERROR_WORDS, EXPLAINS, LONG_NOUNS } from './numberWords';
import type { Scan } from './scan';
import { readUnlisted } from './unlistedNumbers';
import {
    LIKELIEST_OWNER,
    ONLY_WHERE_NAMED,
    PASSED_ON_BY,
    vendorOf,
    VENDORS_WITH_CODES
} from './vendors';

/** Words that say of the number behind them that it is the code of an error. */
const SURE_WORDS: ReadonlySet<string> = new Set([
    'error',
    'errors',
    'err',
    'errorcode',
    'exception',
    'reason',
    LIKELIEST_OWNER
]);
/** The class of an error, as a program names it. */
const IS_ERROR = /(?:error|exception)$/;
/** Its own name, with what it is an error of before it: "CallException: Service Unavailable 31503". */
const CLASS = /[a-z]{3}(?:error|exception)$/;
const MOST_BEFORE = 4;
/** "HTTP 401 with code 20003" */
const STATUS = /^[45]\d\d$/;
/** "20429 / HTTP 429" */
const STATUS_BEHIND = /^ ?(?:\/|\(|and|with|,) ?(?:HTTP )?[45]\d\d\b/i;

/** A vendor named so near is named in the same sentence, in characters. */
const SAME_SENTENCE = 80;

/** What is known of one number of the text. */
export interface NumberSeen {
    readonly scan: Scan;
    readonly span: Span;
    readonly code: string;
    readonly near: Surroundings;
    readonly knowledge: Knowledge;
}

function hasErrorWord(words: readonly string[]): boolean {
    return words.some(
        (word) => ERROR_WORDS.has(word) || word === LIKELIEST_OWNER || IS_ERROR.test(word)
    );
}

/** Whether the class of the error stands right before its number: "AcquisitionFailedError 31402". */
function isNameRightBefore(name: string, near: Surroundings): boolean {
    return IS_ERROR.test(near.nearest) && near.nearest === name.toLowerCase();
}

/** A number right beside the words of its own name: "1105 Call No Answer", "number not found (3101)". */
export function readNamed(seen: NumberSeen): Sighting | undefined {
    const { scan, span, code, near, knowledge } = seen;
    const listing = knowledge.catalog.entriesOfCode(code);
    const { behind: after } = near;
    const vendor = scan.hints.vendorAt(span.start, (id) => listing.some(({ pack }) => pack === id));
    const named = listing.find(
        ({ pack, name }) =>
            pack === (vendor ?? pack) &&
            (isNameRightBefore(name, near) ||
                (knowledge.phraseOf(pack, code).length > 1 &&
                    (knowledge.isNamed(pack, code, after) ||
                        (after[0] === pack && knowledge.isNamed(pack, code, after.slice(1))) ||
                        (near.bracketed && knowledge.isNamedBefore(pack, code, near.before)))))
    );
    return named && seeNumber(span, named.pack, code, 'certain', 'status-phrase');
}

function readPacked({ span, code, near, knowledge }: NumberSeen): Sighting | undefined {
    const { announced, announcedAfter, pack, packDistance } = near;
    if (pack === undefined) {
        return undefined;
    }
    const sure = announced || announcedAfter || packDistance === 0 || near.isSaidBy(pack);
    // A family answers for addresses and postal codes as well: only a listed one needs no word that leads to it.
    const isLed = sure || near.said || near.isLoose || near.isSpoken || near.isBehindSign;
    if (isLed ? knowledge.answer(pack, code) : knowledge.listed(pack, code)) {
        return seeNumber(span, pack, code, sure ? 'certain' : 'possible', 'labelled-number');
    }
    const isNear = packDistance === 0 && code.length === VENDOR_CODE_LENGTH;
    if (!knowledge.packOf(pack) && (announced || isNear)) {
        return seeNumber(span, pack, code, announced ? 'certain' : 'possible', 'labelled-number');
    }
    // "Vonage error 1120": a code that the pack does not hold.
    const isOfIt =
        code.length < VENDOR_CODE_LENGTH &&
        VENDORS_WITH_CODES.has(pack) &&
        packDistance === 1 &&
        near.nearest === 'error';
    return isOfIt ? seeNumber(span, pack, code, 'possible', 'labelled-number') : undefined;
}

/** Whether the text is about calls. */
function isOfCalls({ scan, span }: NumberSeen): boolean {
    return scan.hints.protocolAt(span.start) !== undefined;
}

/** Whether the words around a number make it a code at all. */
function isReasoned(seen: NumberSeen, isVendorNamed: boolean): boolean {
    const { code, near } = seen;
    const {
        announced,
        announcedAfter,
        before,
        bracketed,
        isExplained,
        isHead,
        isListed,
        ledTo,
        said
    } = near;
    const isVendors = code.length === VENDOR_CODE_LENGTH;
    return (
        LONG_NOUNS.has(near.nearest) ||
        announced ||
        announcedAfter ||
        isHead ||
        ledTo ||
        ((said || (near.isSubject && before.length === 0) || EXPLAINS.has(near.next)) &&
            isVendors) ||
        (isVendors && (near.isNoun || near.isSpoken) && isOfCalls(seen)) ||
        (bracketed && hasErrorWord(before)) ||
        (isVendorNamed &&
            (said ||
                bracketed ||
                isListed ||
                isExplained ||
                isVendors ||
                near.after.some((word) => ERROR_WORDS.has(word))))
    );
}

/** The vendor of a listed code that the text names, itself or by the system that passes its codes on. */
function vendorNear(scan: Scan, span: Span, listing: readonly ErrorEntry[]): string | undefined {
    const isNamed = (id: string): boolean =>
        scan.hints.vendorAt(span.start, (of) => of === id) === id;
    return (
        scan.hints.vendorAt(span.start, (id) => listing.some(({ pack }) => pack === id)) ??
        listing.find(({ pack }) => isNamed(PASSED_ON_BY[pack] ?? ''))?.pack
    );
}

/** A number of four or five digits. */
export function readLong(seen: NumberSeen): Sighting | undefined {
    const { scan, span, code, near, knowledge } = seen;
    const listing = knowledge.catalog.entriesOfCode(code);
    const sooner = readNamed(seen) ?? readPacked(seen);
    if (sooner || listing.length === 0) {
        return sooner ?? readUnlisted(seen);
    }
    const vendor = vendorNear(scan, span, listing);
    // Four digits are years, extensions and ports more often than codes.
    const isLikely = code.length === VENDOR_CODE_LENGTH || vendor !== undefined;
    if (!isLikely || !isReasoned(seen, vendor !== undefined)) {
        return undefined;
    }
    const [first] = listing;
    const owner =
        vendor ??
        (listing.find(({ pack }) => pack === LIKELIEST_OWNER) ?? first)?.pack ??
        'unknown';
    const isHeadOfError = near.isHead && vendor !== undefined && hasErrorWord(near.before);
    const isOwned =
        code.length === VENDOR_CODE_LENGTH
            ? (listing.length === 1 && !ONLY_WHERE_NAMED.has(owner)) || vendor !== undefined
            : vendor !== undefined && scan.hints.hasVendor(span.start, vendor, SAME_SENTENCE);
    // "in the Twilio debugger there is a 32009 at that minute"
    const isArticleOf = near.isNoun && near.before.some((word) => vendorOf(word) === owner);
    const isBesideVendor =
        vendor !== undefined &&
        code.length === VENDOR_CODE_LENGTH &&
        scan.hints.hasVendor(span.start, vendor, SAME_SENTENCE);
    const isAnswerOf =
        near.isAnswer &&
        vendor !== undefined &&
        scan.hints.hasVendor(span.start, vendor, SAME_SENTENCE);
    const sure =
        isHeadOfError ||
        ((isAnswerOf || near.isSaidBy(owner) || isArticleOf) &&
            code.length === VENDOR_CODE_LENGTH) ||
        (near.announced &&
            isOwned &&
            near.before.slice(0, 3).some((word) => SURE_WORDS.has(word))) ||
        (isOwned &&
            ((near.announced && near.before.some((word) => STATUS.test(word))) ||
                (near.said && STATUS_BEHIND.test(scan.text.slice(span.end, span.end + 16))))) ||
        (isBesideVendor && near.before.slice(0, MOST_BEFORE).some((word) => CLASS.test(word)));
    return seeNumber(span, owner, code, sure ? 'certain' : 'possible', 'labelled-number');
}
