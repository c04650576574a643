/** Numbers without a reason of their own, in a message that speaks of another code beside them. */
import type { Knowledge } from './knowledge';
import { LEAST_HTTP_FAILURE, ONE_SUBJECT, STATUS_PROTOCOLS, VENDOR_CODE_LENGTH } from './limits';
import type { Sighting, Span } from './model';
import { seeNumber } from './numberSighting';
import { Surroundings } from './numberSurroundings';
import { CODE_NOUNS, EXPLAINS, HAVE } from './numberWords';
import type { Scan } from './scan';
import {
    ANSWERS_WITH_TRANSACTION,
    DETAIL_CODE,
    DETAILS_OF_SIP,
    VENDORS_OVER_HTTP
} from './vendors';
import { wordsBefore } from './words';

/** A number that nothing around it explains, kept for the codes that may stand beside it. */
export interface Unread extends Span {
    readonly code: string;
}

const SHORTEST_STATUS = 3;
/** Too round to be a code without a reason: mostly seconds. */
const ROUND: ReadonlySet<string> = new Set(['600']);
/** What joins a status and the code behind it. */
const JOINED =
    /^["'`)]?(?: and | with |, | \/ | \+ | \()(?:(?:the )?(?:error |code |error code ))?["'`(]?$/;
/** Whose name or number it is, in the headers of a SIP message. */
const HEADER = /(?:^|\n)(?:From|To|Contact|Via|Call-ID|CSeq|Max-Forwards|Expires)\s?:[^\n]{0,40}$/i;
const HEADER_REACH = 56;
/** Words before a code that another is compared with. */
const COMPARED: ReadonlySet<string> = new Set(['expected', 'expecting', 'not', 'versus', 'vs']);
const OF_CISCO: ReadonlySet<string> = new Set(['finesse-cf', 'cti']);

function isOfVendor(code: string): boolean {
    return code.length === VENDOR_CODE_LENGTH;
}

/** Whether both are announced by the same word: "status 11", and then "she rules out status 16". */
function isAnnouncedAlike(near: Surroundings, code: Sighting, text: string): boolean {
    return CODE_NOUNS.has(near.nearest) && wordsBefore(text, code.start, 1)[0] === near.nearest;
}

/** Whether nothing says that the number counts or names something: a vendor's codes are seldom anything else. */
function isFree(code: string, near: Surroundings): boolean {
    const isHad = HAVE.has(near.nearest) && near.endsNoun;
    return isOfVendor(code) || near.isLoose || near.isApart || near.isSubject || isHad;
}

function isOfPack(
    number: string,
    near: Surroundings,
    code: Sighting,
    text: string,
    knowledge: Knowledge
): boolean {
    if (ANSWERS_WITH_TRANSACTION.has(code.pack)) {
        return false;
    }
    if (STATUS_PROTOCOLS.has(code.pack) && Number(number) < LEAST_HTTP_FAILURE) {
        return false;
    }
    const isLong = number.length >= SHORTEST_STATUS && Number(number) >= LEAST_HTTP_FAILURE;
    // Short numbers count something more often than not, unless a sentence speaks of them as of a code.
    const isSpoken =
        number.length > 1 &&
        (EXPLAINS.has(near.next) ||
            (COMPARED.has(near.nearest) && near.endsNoun) ||
            (OF_CISCO.has(code.pack) && near.endsNoun && near.said));
    if (knowledge.listed(code.pack, number)) {
        return (
            isAnnouncedAlike(near, code, text) ||
            isSpoken ||
            (isLong && !ROUND.has(number) && isFree(number, near))
        );
    }
    // "(21408)" beside "(30004)": one that the pack does not hold.
    return near.bracketed && isOfVendor(number) && isOfVendor(code.code);
}

/** The HTTP status that came with a vendor's code: "the log has 429 and CMN-301". */
function isStatusOf(
    { code: number, start, end }: Unread,
    codes: readonly Sighting[],
    text: string,
    knowledge: Knowledge
): boolean {
    const isStatus =
        number.length === SHORTEST_STATUS &&
        Number(number) >= LEAST_HTTP_FAILURE &&
        knowledge.listed('http', number) !== undefined;
    return (
        isStatus &&
        codes.some(
            (code) =>
                VENDORS_OVER_HTTP.has(code.pack) &&
                code.code.length > SHORTEST_STATUS &&
                JOINED.test(
                    start > code.start ? text.slice(code.end, start) : text.slice(end, code.start)
                )
        )
    );
}

/** The SIP status that Telnyx's own code details: "via Telnyx = 403, reason text ... D13". */
function isStatusOfDetail(
    number: string,
    near: Surroundings,
    codes: readonly Sighting[],
    knowledge: Knowledge
): boolean {
    return (
        number.length === SHORTEST_STATUS &&
        Number(number) >= LEAST_HTTP_FAILURE &&
        (near.isBehindSign || isFree(number, near)) &&
        knowledge.listed('sip', number) !== undefined &&
        codes.some(({ pack, code }) => DETAILS_OF_SIP.has(pack) && DETAIL_CODE.test(code))
    );
}

/**
 * A number in a message that speaks of another code of the pack near it: "shouldn't that be 404?", and where 31204 is an
 * error, so is 31205.
 * @param codes what was found in the message
 */
export function besideCode(
    unread: Unread,
    codes: readonly Sighting[],
    scan: Scan,
    knowledge: Knowledge
): Sighting | undefined {
    const { text } = scan;
    const { code: number, start, end } = unread;
    if (isStatusOf(unread, codes, text, knowledge)) {
        return seeNumber({ start, end }, 'http', number, 'possible', 'prose');
    }
    if (HEADER.test(text.slice(Math.max(0, start - HEADER_REACH), start))) {
        return undefined;
    }
    const near = new Surroundings(scan, { start, end });
    if (isStatusOfDetail(number, near, codes, knowledge)) {
        return seeNumber({ start, end }, 'sip', number, 'possible', 'prose');
    }
    const beside = codes.find(
        (code) =>
            Math.abs(start - code.end) < ONE_SUBJECT &&
            isOfPack(number, near, code, text, knowledge)
    );
    return beside && seeNumber({ start, end }, beside.pack, number, 'possible', 'prose');
}
