/** Numbers in running text: counted as codes only where the words beside them give a reason. */
import { besideCode } from './besideCode';
import type { Unread } from './besideCode';
import type { Knowledge } from './knowledge';
import { readLong, readNamed } from './longNumbers';
import type { NumberSeen } from './longNumbers';
import { LEAST_SIP_FAILURE, ONE_MESSAGE, STATUS_PROTOCOLS, VENDOR_CODE_LENGTH } from './limits';
import type { Sighting, Span } from './model';
import { isCounted, isPassword, isPlainlyCounted, mayFollow } from './numberContext';
import { Surroundings } from './numberSurroundings';
import { BETWEEN_CODES, FREE_BEFORE } from './numberWords';
import { seeNumber } from './numberSighting';
import type { Scan } from './scan';
import { readPhrase, readShort } from './shortNumbers';
import { ANSWERS_WITH_TRANSACTION, VENDORS_WITH_CODES } from './vendors';

/** How far apart two codes of a list stand, in characters. */
const LIST_REACH = 40;
/** What a code means may stand in brackets before the next code. */
const MOST_IN_BRACKETS = 60;
const IN_BRACKETS = /\([^()\d]{0,60}\)/;
const MOST_SHORT_DIGITS = 3;

function readPhraseOf(seen: NumberSeen): Sighting | undefined {
    return Number(seen.code) >= LEAST_SIP_FAILURE ? readPhrase(seen) : undefined;
}

function readNumber(scan: Scan, span: Span, knowledge: Knowledge): Sighting | Unread | undefined {
    if (isPlainlyCounted(scan.text, span)) {
        return undefined;
    }
    const near = new Surroundings(scan, span);
    const code = String(Number(scan.text.slice(span.start, span.end)));
    const isShort = code.length <= MOST_SHORT_DIGITS;
    const seen = { scan, span, code, near, knowledge };
    const unread = { ...span, code };
    // "nothing returned for 21216 errors": so many errors nobody counts.
    const isAnnounced = near.announcedAfter && code.length === VENDOR_CODE_LENGTH;
    if (isPassword(near)) {
        return undefined;
    }
    if (!isCounted(near) || isAnnounced) {
        return (isShort ? readShort(seen) : readLong(seen)) ?? unread;
    }
    // Its own name behind it is stronger than any word before it.
    const named = isShort ? readPhraseOf(seen) : readNamed(seen);
    if (named || !mayFollow(near)) {
        return named;
    }
    if (isShort) {
        return unread;
    }
    // "ran into 13227": in the text of a vendor, its codes stand where quantities do.
    const isVendors =
        code.length === VENDOR_CODE_LENGTH &&
        FREE_BEFORE.has(near.nearest) &&
        scan.hints.vendorAt(span.start, (id) => VENDORS_WITH_CODES.has(id)) !== undefined;
    return (isVendors ? readLong(seen) : undefined) ?? unread;
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
    if (ANSWERS_WITH_TRANSACTION.has(code.pack) && between.trim() === '') {
        return undefined;
    }
    if (number.length === code.code.length && knowledge.listed(code.pack, number)) {
        return seeNumber(span, code.pack, number, 'possible', 'prose');
    }
    const isCause = code.pack === 'sip' && start > code.end && between.trim() === '/';
    return isCause && knowledge.listed('q850', number)
        ? seeNumber(span, 'q850', number, 'possible', 'prose')
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
    const isStatus = STATUS_PROTOCOLS.has(item.pack) && STATUS_PROTOCOLS.has(pack);
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

function readLists(
    items: readonly Item[],
    scan: Scan,
    others: readonly Sighting[],
    knowledge: Knowledge
): Sighting[] {
    const { text } = scan;
    const packs = packsOf(items, text);
    const found: Sighting[] = [];
    // In a log every line is about something else: a code says nothing of the numbers beside it.
    const isMessage = text.length <= ONE_MESSAGE;
    const rest: Unread[] = [];
    let code: Sighting | undefined;
    let unread: Unread | undefined;
    for (const item of items) {
        const seen = isRead(item)
            ? ofOneProtocol(item, packs)
            : readBeside(text, item, code, packs, knowledge);
        const before = unread && seen && inList(text, seen, unread, knowledge);
        if (before) {
            found.push(before);
        }
        if (seen) {
            found.push(seen);
        }
        code = seen ?? code;
        unread = seen || isRead(item) ? undefined : item;
        if (unread && isMessage) {
            rest.push(unread);
        }
    }
    const codes = [...others, ...found];
    const beside = rest.flatMap((item) => besideCode(item, codes, scan, knowledge) ?? []);
    return [...found, ...beside];
}

/** Numbers of the text that have a reason to be codes. */
export function readNumbers(
    scan: Scan,
    knowledge: Knowledge,
    others: readonly Sighting[] = []
): Sighting[] {
    const items: Item[] = [];
    // In pairs, without an object for each: a log holds hundreds of thousands of numbers.
    for (let index = 0; index < scan.numbers.length; index += 2) {
        const span = { start: scan.numbers[index] ?? 0, end: scan.numbers[index + 1] ?? 0 };
        const seen = readNumber(scan, span, knowledge);
        if (seen) {
            items.push(seen);
        }
    }
    return readLists(items, scan, others, knowledge);
}
