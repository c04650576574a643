/** Numbers in running text: counted as codes only where the words beside them give a reason. */
import type { Knowledge } from './knowledge';
import { readLong, readNamed } from './longNumbers';
import { LEAST_HTTP_FAILURE, LEAST_SIP_FAILURE, ONE_MESSAGE, VENDOR_CODE_LENGTH } from './limits';
import type { Sighting, Span } from './model';
import { isCounted, isPlainlyCounted, mayFollow } from './numberContext';
import { Surroundings } from './numberSurroundings';
import { BETWEEN_CODES } from './numberWords';
import { seeNumber } from './numberSighting';
import type { Scan } from './scan';
import { readPhrase, readShort } from './shortNumbers';

/** How far apart two codes of a list stand, in characters. */
const LIST_REACH = 40;
/** What a code means may stand in brackets before the next code. */
const MOST_IN_BRACKETS = 60;
const IN_BRACKETS = /\([^()\d]{0,60}\)/;
const STATUS = /^[3-6]\d{2}$/;
const JOINED = /^["'`)\]]{0,2}\s(?:or|and|oder|und|o|y|ou|et)\s["'`([]{0,2}$/i;
const MOST_SHORT_DIGITS = 3;
const PROTOCOLS: ReadonlySet<string> = new Set(['sip', 'http']);
/** Too round to be a code without a reason: mostly seconds. */
const ROUND: ReadonlySet<string> = new Set(['600']);
/** So near each other two codes are of one subject, in characters. */
const SAME_TEXT = 700;

/** A number that nothing around it explains, kept for the list that it may belong to. */
interface Unread extends Span {
    readonly code: string;
    /** Whether a word without substance stands before it, so that it counts and names nothing. */
    readonly isLoose: boolean;
    readonly isBracketed: boolean;
}

function readNumber(scan: Scan, span: Span, knowledge: Knowledge): Sighting | Unread | undefined {
    if (isPlainlyCounted(scan.text, span)) {
        return undefined;
    }
    const near = new Surroundings(scan, span);
    const code = String(Number(scan.text.slice(span.start, span.end)));
    const isShort = code.length <= MOST_SHORT_DIGITS;
    const seen = { scan, span, code, near, knowledge };
    const unread = {
        ...span,
        code,
        isLoose: near.isLoose || near.isApart || near.isSubject,
        isBracketed: near.bracketed
    };
    if (!isCounted(near)) {
        return (isShort ? readShort(seen) : readLong(seen)) ?? unread;
    }
    if (!mayFollow(near)) {
        return undefined;
    }
    const named = isShort ? Number(code) >= LEAST_SIP_FAILURE && readPhrase(seen) : readNamed(seen);
    return named || unread;
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

function isOfVendor(code: string): boolean {
    return code.length === VENDOR_CODE_LENGTH;
}

/**
 * A number without a reason of its own, in a text that speaks of another code of the pack near it: "shouldn't that be 404?",
 * and where 31204 is an error, so is 31205.
 */
function besideCode(
    { code: number, start, end, isLoose, isBracketed }: Unread,
    codes: readonly Sighting[],
    knowledge: Knowledge
): Sighting | undefined {
    const isCode =
        number.length >= MOST_SHORT_DIGITS &&
        Number(number) >= LEAST_HTTP_FAILURE &&
        !ROUND.has(number);
    const beside =
        isCode &&
        codes.find(
            (code) =>
                Math.abs(start - code.end) < SAME_TEXT &&
                ((isBracketed && isOfVendor(number) && isOfVendor(code.code)) ||
                    ((isLoose || isOfVendor(number)) &&
                        knowledge.listed(code.pack, number) !== undefined))
        );
    return beside ? seeNumber({ start, end }, beside.pack, number, 'possible', 'prose') : undefined;
}

/** Two statuses of which a sentence speaks together, in a text that names others: "whether 500 or 503 is better". */
function asPair(
    text: string,
    code: Sighting,
    first: Unread,
    second: Unread,
    knowledge: Knowledge
): Sighting | undefined {
    const isPair =
        STATUS.test(first.code) &&
        STATUS.test(second.code) &&
        Math.abs(second.start - code.end) < SAME_TEXT &&
        JOINED.test(text.slice(first.end, second.start));
    return isPair &&
        knowledge.listed(code.pack, first.code) &&
        knowledge.listed(code.pack, second.code)
        ? seeNumber(first, code.pack, first.code, 'possible', 'prose')
        : undefined;
}

type Item = Sighting | Unread;

function isRead(item: Item): item is Sighting {
    return 'pack' in item;
}

/** The packs of the codes that a text speaks of, so that each may be named again without a reason. */
function packsOf(items: readonly Item[], text: string): ReadonlyMap<string, string> {
    const packs = new Map<string, string>();
    const found = text.length > ONE_MESSAGE ? [] : items.filter(isRead);
    // What is certain of a code counts for the places where it is only possible.
    for (const { code, pack, tier } of found) {
        if (tier === 'certain' || !packs.has(code)) {
            packs.set(code, pack);
        }
    }
    return packs;
}

/** A status as one of the protocol in which the rest of the text speaks of it. */
function ofOneProtocol(item: Sighting, packs: ReadonlyMap<string, string>): Sighting {
    const pack = packs.get(item.code) ?? item.pack;
    const isStatus = PROTOCOLS.has(item.pack) && PROTOCOLS.has(pack);
    return isStatus && item.tier === 'possible' ? { ...item, pack } : item;
}

/** What a number that nothing around it explains is, beside the codes of the text. */
function readBeside(
    text: string,
    seen: Unread,
    code: Sighting | undefined,
    packs: ReadonlyMap<string, string>,
    knowledge: Knowledge
): Sighting | undefined {
    const again = packs.get(seen.code);
    if (again !== undefined) {
        return seeNumber(seen, again, seen.code, 'possible', 'prose');
    }
    return code && inList(text, code, seen, knowledge);
}

function readLists(items: readonly Item[], text: string, knowledge: Knowledge): Sighting[] {
    const packs = packsOf(items, text);
    const found: Sighting[] = [];
    const rest: Unread[] = [];
    let code: Sighting | undefined;
    let unread: Unread | undefined;
    for (const item of items) {
        const seen = isRead(item)
            ? ofOneProtocol(item, packs)
            : readBeside(text, item, code, packs, knowledge);
        const anchor = seen ?? code;
        const before =
            unread &&
            ((seen && inList(text, seen, unread, knowledge)) ??
                (!isRead(item) && anchor && asPair(text, anchor, unread, item, knowledge)));
        if (before) {
            found.push(before);
        }
        // The second of a pair is one of a list with the first.
        const listed =
            seen ?? (before && !isRead(item) ? inList(text, before, item, knowledge) : undefined);
        if (listed) {
            found.push(listed);
        }
        code = listed ?? code;
        unread = listed || isRead(item) ? undefined : item;
        if (unread) {
            rest.push(unread);
        }
    }
    const beside =
        text.length > ONE_MESSAGE
            ? []
            : rest.flatMap((item) => besideCode(item, found, knowledge) ?? []);
    return [...found, ...beside];
}

/** Numbers of the text that have a reason to be codes. */
export function readNumbers(scan: Scan, knowledge: Knowledge): Sighting[] {
    const items: Item[] = [];
    // In pairs, without an object for each: a log holds hundreds of thousands of numbers.
    for (let index = 0; index < scan.numbers.length; index += 2) {
        const span = { start: scan.numbers[index] ?? 0, end: scan.numbers[index + 1] ?? 0 };
        const seen = readNumber(scan, span, knowledge);
        if (seen) {
            items.push(seen);
        }
    }
    return readLists(items, scan.text, knowledge);
}
