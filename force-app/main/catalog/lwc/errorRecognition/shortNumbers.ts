/** Numbers of up to three digits in running text: statuses of SIP, HTTP and MGCP, and what else is left to `causeNumbers`. */
import type { PackId } from 'c/errorCatalog';
import { LEAST_HTTP_FAILURE, LEAST_SIP_FAILURE, ONE_MESSAGE, ONE_SUBJECT } from './limits';
import type { NumberSeen } from './longNumbers';
import type { Sighting } from './model';
import { ANALYTICS, ONLY_SIP } from './numberForms';
import { CODE_NOUNS_AFTER, EXPLAINS } from './numberWords';
import { seeNumber } from './numberSighting';
import { readCause, readControlFailure, readCtiStatus } from './causeNumbers';
import { hasDetail, isOneOfTheTwo, NEAR_PROTOCOL, protocolFor, reachIn } from './statusProtocol';
import { vendorOf, VENDORS_OVER_HTTP } from './vendors';
import { plainWords } from './words';

const PHRASE_PACKS: readonly PackId[] = ['sip', 'http'];
const STATUS_PACKS: ReadonlySet<string> = new Set(['sip', 'http', 'mgcp']);
/** The lowest number that says that something failed. */
const LEAST_FAILURE: Readonly<Record<string, number>> = {
    http: LEAST_HTTP_FAILURE,
    mgcp: LEAST_HTTP_FAILURE
};
/** What a list of codes is headed with. */
const ABOUT_CODES =
    /(?:status|response|error|fehler|release)[ -]?codes?|statuscodes|hangup causes?/i;
const SHORT_WORD = 3;
const BRACKETS_REACH = 84;
const NEAR_SIP = 200;
/** What may stand between the words of a sentence and a status that it speaks of. */
const SPOKEN_BEFORE: ReadonlySet<string> = new Set([
    '',
    ...'a an the as by with of to from is was are and or not then only sip code codes just always immer siempre toujours nur got cause reason'.split(
        ' '
    )
]);

function leastFailure(pack: string): number {
    return LEAST_FAILURE[pack] ?? LEAST_SIP_FAILURE;
}

/** A number whose pack a word beside it names. */
function readPacked({ span, code, near, knowledge }: NumberSeen): Sighting | undefined {
    const { announced, announcedAfter, pack, packDistance } = near;
    if (pack === undefined || !knowledge.answer(pack, code)) {
        return undefined;
    }
    const isStatus = STATUS_PACKS.has(pack);
    if (isStatus && (code.length !== 3 || Number(code) < leastFailure(pack))) {
        return undefined;
    }
    const isBeside = packDistance === 0 && (isStatus || knowledge.listed(pack, code) !== undefined);
    // "hangup 1" says less than "hangup cause 1" does.
    const isLong =
        code.length > 1 || near.before.slice(0, 2).some((word) => word.includes('cause'));
    return announced || (announcedAfter && isStatus) || (isBeside && isLong)
        ? seeNumber(span, pack, code, 'certain', 'labelled-number')
        : undefined;
}

/** The words in brackets behind the words behind a number: "408 Keine Antwort (Request Timeout)". */
function wordsInBrackets({ scan, span }: NumberSeen): string[] {
    const after = scan.text.slice(span.end, span.end + BRACKETS_REACH);
    return plainWords(/^[^()\n\d]{1,40}\(([^()\n]{3,40})\)/.exec(after)?.[1] ?? '');
}

/** "400 Client Error: Bad Request for url": what the requests library of Python raises. */
function readRequests({ span, code, near, knowledge }: NumberSeen): Sighting | undefined {
    const [side, noun] = near.after;
    return (side === 'client' || side === 'server') &&
        noun === 'error' &&
        knowledge.listed('http', code)
        ? seeNumber(span, 'http', code, 'certain', 'status-phrase')
        : undefined;
}

/** A number before its own phrase: "486 Busy Here". */
export function readPhrase(seen: NumberSeen): Sighting | undefined {
    const { span, code, near, knowledge } = seen;
    const named = PHRASE_PACKS.filter(
        (id) =>
            knowledge.isNamed(id, code, near.behind) ||
            knowledge.isNamed(id, code, wordsInBrackets(seen)) ||
            (near.bracketed && knowledge.isNamedBefore(id, code, near.before))
    );
    const [only] = named;
    if (!only) {
        return undefined;
    }
    const spoken = named.length === 1 ? only : protocolFor(seen);
    const { length } = knowledge.phraseOf(only, code);
    const isAnnounced = near.announced || CODE_NOUNS_AFTER.has(near.after[length] ?? '');
    // Where both protocols have the phrase, only a text that names one of them decides.
    const isDecided =
        named.length === 1 || seen.scan.hints.hasProtocol(span.start, spoken ?? '', NEAR_PROTOCOL);
    const sure = length > 1 && isDecided && (spoken === 'sip' || isAnnounced);
    return spoken === undefined
        ? undefined
        : seeNumber(span, spoken, code, sure ? 'certain' : 'possible', 'status-phrase');
}

/** A number that only SIP has before the first word of its phrase: "statuses like 486 Busy". */
function readPartOfPhrase({ scan, span, code, near, knowledge }: NumberSeen): Sighting | undefined {
    const [first = ''] = knowledge.phraseOf('sip', code);
    const isBegun = ONLY_SIP.test(code) && first.length > SHORT_WORD && near.after[0] === first;
    return isBegun || scan.text.startsWith(ANALYTICS, span.start)
        ? seeNumber(span, 'sip', code, 'possible', 'status-phrase')
        : undefined;
}

/** The answer of a gateway to a command of MGCP, RFC 3435: `510 18983213 FAIL`, or a list of its return codes. */
function readMgcp({ scan, span, code, near, knowledge }: NumberSeen): Sighting | undefined {
    const isFirst =
        near.before.length === 0 || /^(?:rx|tx|recv|received)$/.test(near.before[0] ?? '');
    const isAnswer = /^[ \t]{1,3}(?:\d{1,9}[ \t]+)?[A-Za-z]/.test(
        scan.text.slice(span.end, span.end + 16)
    );
    return isFirst &&
        isAnswer &&
        scan.hints.hasVendor(span.start, 'mgcp') &&
        knowledge.listed('mgcp', code)
        ? seeNumber(span, 'mgcp', code, 'certain', 'status-phrase')
        : undefined;
}

function isSpokenOf({ scan, span, code, near, knowledge }: NumberSeen): boolean {
    if (!ONLY_SIP.test(code)) {
        return false;
    }
    const isNamedCause = knowledge.names.inPack(near.next.toUpperCase(), 'q850') !== undefined;
    const isFirst =
        near.before.length === 0 && /^[ \t]?[a-z]/.test(scan.text.slice(span.end, span.end + 2));
    const isSpoken = near.bracketed || (SPOKEN_BEFORE.has(near.nearest) && !isFirst);
    const reach = near.quoted ? ONE_SUBJECT : NEAR_SIP;
    const isMessage = scan.text.length <= ONE_MESSAGE;
    return (
        isNamedCause ||
        near.said ||
        (isSpoken && scan.hints.hasProtocol(span.start, 'sip', reach)) ||
        ((near.isNoun || (isMessage && (near.isSpoken || EXPLAINS.has(near.next)))) &&
            scan.hints.protocolAt(span.start) !== undefined) ||
        (near.isAlone &&
            ABOUT_CODES.test(scan.text.slice(Math.max(0, span.start - ONE_SUBJECT), span.start)))
    );
}

/** A status that a sentence speaks of. */
function readSpoken(seen: NumberSeen): Sighting | undefined {
    const { scan, span, code, near } = seen;
    if (isSpokenOf(seen)) {
        return seeNumber(span, 'sip', code, 'possible', 'prose');
    }
    const { announced, announcedAfter, before, isNoun, quoted, said } = near;
    // "401 from Vonage"
    const isFromVendor =
        near.next === 'from' && VENDORS_OVER_HTTP.has(vendorOf(near.after[1] ?? '') ?? '');
    const isMessage = scan.text.length <= ONE_MESSAGE;
    const isNamed = (counts?: (protocol: string) => boolean): boolean =>
        scan.hints.protocolAt(span.start, ONE_SUBJECT, counts) !== undefined;
    const isOfVendor = scan.hints.vendorNear(span.start, NEAR_PROTOCOL, (id) =>
        VENDORS_OVER_HTTP.has(id)
    );
    const isInPlace =
        isFromVendor ||
        hasDetail(seen) ||
        ((said || isNoun) &&
            (scan.hints.protocolAt(span.start, reachIn(scan.text)) !== undefined || isOfVendor)) ||
        (quoted && isNamed(isOneOfTheTwo)) ||
        (isMessage && near.isSpoken && (isNamed(isOneOfTheTwo) || (isNamed() && !isOfVendor))) ||
        (isMessage && near.isVerdict && isNamed());
    const spoken = announced || announcedAfter || isInPlace ? protocolFor(seen) : undefined;
    const isStatusCode =
        before[0] === 'code' &&
        before[1] === 'status' &&
        scan.hints.hasProtocol(span.start, spoken ?? '', NEAR_PROTOCOL);
    return spoken === undefined
        ? undefined
        : seeNumber(span, spoken, code, isStatusCode ? 'certain' : 'possible', 'prose');
}

/** A number of three digits or fewer: a status of SIP, HTTP or MGCP, or a cause. */
export function readShort(seen: NumberSeen): Sighting | undefined {
    const packed = readPacked(seen);
    if (packed) {
        return packed;
    }
    return seen.code.length === 3 && Number(seen.code) >= LEAST_SIP_FAILURE
        ? (readMgcp(seen) ??
              readRequests(seen) ??
              readPhrase(seen) ??
              readPartOfPhrase(seen) ??
              readSpoken(seen))
        : (readCause(seen) ?? readControlFailure(seen) ?? readCtiStatus(seen));
}
