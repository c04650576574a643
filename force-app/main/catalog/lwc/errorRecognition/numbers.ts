/** Numbers in running text: counted as codes only where the words beside them give a reason. */
import type { PackId } from 'c/errorCatalog';
import type { Knowledge } from './knowledge';
import type { Sighting, Span, Tier } from './model';
import { CODE_NOUNS_AFTER, CODE_VERBS } from './numberForms';
import { isCounted, surroundingsOf } from './numberContext';
import type { Surroundings } from './numberContext';
import type { Scan } from './scan';

/** What announces a code of five digits, but none of three: SIP has a Warning header with numbers of its own. */
const LONG_NOUNS: ReadonlySet<string> = new Set(['warning', 'warn', 'notification']);

function see(
    span: Span,
    pack: string,
    code: string,
    tier: Tier,
    evidence: Sighting['evidence']
): Sighting {
    const confidence = tier === 'certain' ? 'high' : 'low';
    return { pack, code, start: span.start, end: span.end, tier, confidence, evidence };
}

/** A number of four or five digits: a code of a vendor. */
function readLong(
    scan: Scan,
    span: Span,
    code: string,
    near: Surroundings,
    knowledge: Knowledge
): Sighting | undefined {
    const listing = knowledge.catalog.entriesOfCode(code);
    const { announced, announcedAfter, bracketed, isHead, pack } = near;
    if (pack !== undefined && knowledge.answer(pack, code)) {
        const sure = announced || announcedAfter || near.packDistance === 0;
        return see(span, pack, code, sure ? 'certain' : 'possible', 'labelled-number');
    }
    if (pack !== undefined && !knowledge.packOf(pack) && announced) {
        return see(span, pack, code, 'certain', 'labelled-number');
    }
    if (code.length < 5 || listing.length === 0) {
        return undefined;
    }
    const named = near.before
        .slice(0, 2)
        .flatMap((word) => knowledge.names.all(word.toUpperCase()))
        .find(({ entryId }) => listing.some(({ id }) => id === entryId));
    if (named) {
        return see(span, named.pack, code, 'certain', 'labelled-number');
    }
    const isReasoned =
        LONG_NOUNS.has(near.before[0] ?? '') ||
        announced ||
        announcedAfter ||
        isHead ||
        (bracketed &&
            near.before.some((word) =>
                /^(?:error|errors|err|failed|failure|exception|code)$/.test(word)
            ));
    if (!isReasoned) {
        return undefined;
    }
    const vendor = scan.hints.vendorAt(span.start, (id) =>
        listing.some((entry) => entry.pack === id)
    );
    const [first] = listing;
    const owner =
        vendor ?? (listing.find((entry) => entry.pack === 'twilio') ?? first)?.pack ?? 'unknown';
    const sure =
        announced && (listing.length === 1 || vendor !== undefined) && isErrorWord(near.before);
    return see(span, owner, code, sure ? 'certain' : 'possible', 'labelled-number');
}

function isErrorWord(before: readonly string[]): boolean {
    return before
        .slice(0, 3)
        .some((word) => /^(?:errors?|err|errorcode|exception|twilio)$/.test(word));
}

const PHRASE_PACKS: readonly PackId[] = ['sip', 'http'];

/** The protocol of a bare three-digit code, from the words near it; SIP where only SIP has the code. */
function protocolFor(
    scan: Scan,
    span: Span,
    code: string,
    knowledge: Knowledge
): string | undefined {
    const inSip = knowledge.listed('sip', code) !== undefined;
    const inHttp = knowledge.listed('http', code) !== undefined && Number(code) >= 400;
    if (inSip !== inHttp) {
        return inSip ? 'sip' : 'http';
    }
    if (!inSip) {
        return undefined;
    }
    const spoken = scan.hints.protocolAt(span.start, 250);
    return spoken === 'sip' || spoken === 'q850' || spoken === 'telephony' ? 'sip' : 'http';
}

/** A number of three digits: a status of SIP or HTTP, or a cause. */
function readShort(
    scan: Scan,
    span: Span,
    code: string,
    near: Surroundings,
    knowledge: Knowledge
): Sighting | undefined {
    const { announced, announcedAfter, before, after, pack, packDistance } = near;
    const number = Number(code);
    const isVerb = CODE_VERBS.has(before[0] ?? '');
    if (pack !== undefined && knowledge.answer(pack, code)) {
        const isStatus = pack === 'sip' || pack === 'http' || pack === 'mgcp';
        if (
            (isStatus && number < (pack === 'http' ? 400 : 300)) ||
            (isStatus && code.length !== 3)
        ) {
            return undefined;
        }
        const isBeside =
            packDistance === 0 && (isStatus ? true : knowledge.listed(pack, code) !== undefined);
        if (announced || (announcedAfter && isStatus) || (isBeside && code.length > 1)) {
            return see(span, pack, code, 'certain', 'labelled-number');
        }
    }
    if (code.length !== 3 || number < 300) {
        return readCauseNumber(scan, span, code, near, knowledge);
    }
    const named = PHRASE_PACKS.filter((id) => knowledge.isNamed(id, code, after));
    if (named.length > 0) {
        const [only] = named;
        const spoken = named.length === 1 ? only : protocolFor(scan, span, code, knowledge);
        const isLong = knowledge.phraseOf(only ?? 'sip', code).length > 1;
        const phraseLength = knowledge.phraseOf(only ?? 'sip', code).length;
        const isAnnounced = announced || CODE_NOUNS_AFTER.has(after[phraseLength] ?? '');
        const sure = spoken === 'sip' ? isLong : isLong && isAnnounced;
        return spoken === undefined
            ? undefined
            : see(span, spoken, code, sure ? 'certain' : 'possible', 'status-phrase');
    }
    if (isSpokenOf(scan, span, code, after, knowledge)) {
        return see(span, 'sip', code, 'possible', 'prose');
    }
    const isStatusCode = before[0] === 'code' && before[1] === 'status';
    const reasoned =
        announced || announcedAfter || (isVerb && scan.hints.hasProtocol(span.start, 'sip', 60));
    const spoken = reasoned ? protocolFor(scan, span, code, knowledge) : undefined;
    return spoken === undefined
        ? undefined
        : see(span, spoken, code, isStatusCode ? 'certain' : 'possible', 'prose');
}

/** Codes that only SIP has, in a text about SIP: reason enough for a second look. 600 is too round a number. */
const ONLY_SIP = /^(?:48\d|49[134]|580|60[346-8])$/;
const NEAR_SIP = 200;

function isSpokenOf(
    scan: Scan,
    span: Span,
    code: string,
    after: readonly string[],
    knowledge: Knowledge
): boolean {
    if (!ONLY_SIP.test(code)) {
        return false;
    }
    const isNamedCause =
        knowledge.names.inPack((after[0] ?? '').toUpperCase(), 'q850') !== undefined;
    return isNamedCause || scan.hints.hasProtocol(span.start, 'sip', NEAR_SIP);
}

/** "cause 34" on a line about a channel or a hang-up. */
function readCauseNumber(
    scan: Scan,
    span: Span,
    code: string,
    near: Surroundings,
    knowledge: Knowledge
): Sighting | undefined {
    const isCause = near.before.slice(0, 2).some((word) => word === 'cause');
    const isCall =
        scan.hints.hasProtocol(span.start, 'q850', 120) ||
        scan.hints.hasProtocol(span.start, 'telephony', 120);
    return isCause && near.announced && isCall && knowledge.listed('q850', code)
        ? see(
              span,
              'q850',
              code,
              near.before.includes('hangup') ? 'certain' : 'possible',
              'hangup-cause'
          )
        : undefined;
}

function readNumber(scan: Scan, span: Span, knowledge: Knowledge): Sighting | undefined {
    const near = surroundingsOf(scan, span);
    if (isCounted(near)) {
        return undefined;
    }
    const code = String(Number(scan.text.slice(span.start, span.end)));
    return code.length > 3
        ? readLong(scan, span, code, near, knowledge)
        : readShort(scan, span, code, near, knowledge);
}

/** Numbers of the text that have a reason to be codes. */
export function readNumbers(scan: Scan, knowledge: Knowledge): Sighting[] {
    const found: Sighting[] = [];
    // In pairs, without an object for each: a log holds hundreds of thousands of numbers.
    for (let index = 0; index < scan.numbers.length; index += 2) {
        const span = { start: scan.numbers[index] ?? 0, end: scan.numbers[index + 1] ?? 0 };
        const sighting = readNumber(scan, span, knowledge);
        if (sighting) {
            found.push(sighting);
        }
    }
    return found;
}
