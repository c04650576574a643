/** Numbers that no pack holds, announced as codes in a text of a vendor that has such codes. */
import { VENDOR_CODE_LENGTH } from './limits';
import type { NumberSeen } from './longNumbers';
import type { Sighting } from './model';
import { isHeadInBrackets, isHeadOfLine } from './numberForms';
import { seeNumber } from './numberSighting';
import { ERROR_WORDS, LONG_NOUNS } from './numberWords';
import {
    LIKELIEST_OWNER,
    VENDORS_WITH_CODES,
    VENDORS_WITH_NAMES,
    VENDORS_WITH_SHORT_CODES,
    VENDORS_WITHOUT_PACK
} from './vendors';

/** A vendor so near is the one whose code it is, in characters. */
const BESIDE = 100;

/** Whether words or signs say that a code stands there. */
function isAnnounced({ scan, span, near }: NumberSeen): boolean {
    const isAboutError = near.said || near.before.some((word) => ERROR_WORDS.has(word));
    return (
        near.announced ||
        LONG_NOUNS.has(near.nearest) ||
        isHeadOfLine(scan.text, span.start, span.end) ||
        (isAboutError && isHeadInBrackets(scan.text, span.start, span.end))
    );
}

/** Whether a number has as many digits as the codes of the vendor. */
function isOfLength({ scan, span, code, knowledge }: NumberSeen, isPackless: boolean): boolean {
    const isFamily = VENDORS_WITH_SHORT_CODES.some(
        (id) => scan.hints.hasVendor(span.start, id, BESIDE) && knowledge.answer(id, code)
    );
    // Plivo's codes have four digits.
    return code.length === VENDOR_CODE_LENGTH || isPackless || isFamily;
}

/** The vendor whose code it is; where the text names none, the likeliest one for what is called an error. */
function ownerOf({ scan, span, code, near, knowledge }: NumberSeen): string | undefined {
    const vendor = scan.hints.vendorAt(
        span.start,
        (id) => VENDORS_WITH_CODES.has(id) && !VENDORS_WITH_NAMES.has(id)
    );
    // "Code" and "reason" say less than "error" does.
    const isLikely = near.nearest === 'error' && knowledge.answer(LIKELIEST_OWNER, code);
    return vendor ?? (isLikely ? LIKELIEST_OWNER : undefined);
}

/** A number that no pack holds, as the code of a vendor. */
export function readUnlisted(seen: NumberSeen): Sighting | undefined {
    const { scan, span, code, near } = seen;
    const isPackless = VENDORS_WITHOUT_PACK.has(scan.hints.vendorAt(span.start) ?? '');
    const isSaid = near.said && isPackless && code.length === VENDOR_CODE_LENGTH;
    const announced = isAnnounced(seen);
    const vendor = ownerOf(seen);
    if (vendor === undefined || !(announced || isSaid) || !isOfLength(seen, isPackless)) {
        return undefined;
    }
    const isBeside = announced && scan.hints.hasVendor(span.start, vendor, BESIDE);
    return seeNumber(span, vendor, code, isBeside ? 'certain' : 'possible', 'labelled-number');
}
