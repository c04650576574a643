/** Numbers in running text: counted as codes only where the words beside them give a reason. */
import type { Knowledge } from './knowledge';
import { readLong } from './longNumbers';
import type { Sighting, Span } from './model';
import { isCounted, mayFollow, surroundingsOf } from './numberContext';
import { ONLY_SIP } from './numberForms';
import { BETWEEN_CODES } from './numberWords';
import { seeNumber } from './numberSighting';
import type { Scan } from './scan';
import { readShort } from './shortNumbers';

/** How far apart two codes of a list stand, in characters. */
const LIST_REACH = 40;
/** What a code means may stand in brackets before the next code. */
const MOST_IN_BRACKETS = 60;
const IN_BRACKETS = /\([^()\d]{0,60}\)/;
const MOST_SHORT_DIGITS = 3;
/** Codes of a vendor that begin with these digits belong together. */
const FAMILY_DIGITS = 3;
const FAMILY_REACH = 700;

/** A number that nothing around it explains, kept for the list that it may belong to. */
interface Unread extends Span {
    readonly code: string;
}

function readNumber(scan: Scan, span: Span, knowledge: Knowledge): Sighting | Unread | undefined {
    const near = surroundingsOf(scan, span);
    const code = String(Number(scan.text.slice(span.start, span.end)));
    if (isCounted(near)) {
        return mayFollow(near) ? { ...span, code } : undefined;
    }
    const seen = { scan, span, code, near, knowledge };
    return (
        (code.length > MOST_SHORT_DIGITS ? readLong(seen) : readShort(seen)) ?? { ...span, code }
    );
}

/** The number as one of a list with a code: of the same pack, or the cause behind a status as in `403 / 63`. */
function inList(
    text: string,
    code: Sighting,
    { code: number, start, end }: Unread,
    knowledge: Knowledge
): Sighting | undefined {
    const between = (
        start > code.start ? text.slice(code.end, start) : text.slice(end, code.start)
    ).slice(0, MOST_IN_BRACKETS + LIST_REACH + 1);
    const glue = between.replace(IN_BRACKETS, ' ');
    if (glue.length > LIST_REACH || !BETWEEN_CODES.test(glue)) {
        return undefined;
    }
    const span = { start, end };
    if (number.length === code.code.length && knowledge.listed(code.pack, number)) {
        return seeNumber(span, code.pack, number, 'possible', 'prose');
    }
    const isCause = code.pack === 'sip' && start > code.end && between.trim() === '/';
    return isCause && knowledge.listed('q850', number)
        ? seeNumber(span, 'q850', number, 'possible', 'prose')
        : undefined;
}

/** A number of the family of a code that stands near: where 31204 is an error, so is 31205. */
function inFamily(
    code: Sighting,
    { code: number, start, end }: Unread,
    knowledge: Knowledge
): Sighting | undefined {
    return number.length > FAMILY_DIGITS + 1 &&
        number.length === code.code.length &&
        number.startsWith(code.code.slice(0, FAMILY_DIGITS)) &&
        start - code.end < FAMILY_REACH &&
        knowledge.listed(code.pack, number)
        ? seeNumber({ start, end }, code.pack, number, 'possible', 'prose')
        : undefined;
}

/** A number that only SIP has, in a text that has just spoken of another status of SIP. */
function besideStatus(code: Sighting, { code: number, start, end }: Unread): Sighting | undefined {
    return code.pack === 'sip' && ONLY_SIP.test(number) && start - code.end < FAMILY_REACH
        ? seeNumber({ start, end }, 'sip', number, 'possible', 'prose')
        : undefined;
}

/** Numbers of the text that have a reason to be codes. */
export function readNumbers(scan: Scan, knowledge: Knowledge): Sighting[] {
    const found: Sighting[] = [];
    const packs = new Map<string, string>();
    let code: Sighting | undefined;
    let unread: Unread | undefined;
    // In pairs, without an object for each: a log holds hundreds of thousands of numbers.
    for (let index = 0; index < scan.numbers.length; index += 2) {
        const span = { start: scan.numbers[index] ?? 0, end: scan.numbers[index + 1] ?? 0 };
        const seen = readNumber(scan, span, knowledge);
        if (seen === undefined) {
            continue;
        }
        if ('pack' in seen) {
            const before = unread && inList(scan.text, seen, unread, knowledge);
            found.push(...(before ? [before] : []), seen);
            packs.set(seen.code, seen.pack);
            code = seen;
            unread = undefined;
            continue;
        }
        const again = packs.get(seen.code);
        const listed =
            again === undefined
                ? code &&
                  (inList(scan.text, code, seen, knowledge) ??
                      inFamily(code, seen, knowledge) ??
                      besideStatus(code, seen))
                : seeNumber(span, again, seen.code, 'possible', 'prose');
        if (listed) {
            found.push(listed);
            packs.set(listed.code, listed.pack);
        }
        code = listed ?? code;
        unread = listed ? undefined : seen;
    }
    return found;
}
