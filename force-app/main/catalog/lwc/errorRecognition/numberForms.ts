/** Which numbers in running text may be codes at all, judged by the characters and words that touch them. */
import { VENDOR_CODE_LENGTH } from './limits';

const OPENING = /[\s#([{"'`*=:|>\u201c\u2018,;~]/;
const CLOSING = /[\s()\]}"'`*|<\u201d\u2019,;.:!?~]/;
/** Before a colon that touches the number: words that announce a code. Anything else is a port, a line or a time. */
const ANNOUNCED =
    /(?:^|[^\w])(?:failed|failure|error|errors|err|code|status|response|cause|reason|errorcode|rc|sip|http|twilio|cpaas)[\])]?\s{0,2}:$/i;

function isSeparatorInNumber(text: string, place: number, step: 1 | -1): boolean {
    return /[,.:]/.test(text.charAt(place)) && /\d/.test(text.charAt(place + step));
}

const PROGRAM = /(?:^|\s)[\w.-]{1,40}\[$/;
const CODE_IN_BRACKETS = /(?:error|code|cause|status|reason|response|err)s?\[$/i;

/** Whether a number is the process that syslog names: `kamailio[21211]:`. */
function isProcess(text: string, start: number, end: number): boolean {
    const head = text.slice(Math.max(0, start - 42), start);
    return text.slice(end, end + 2) === ']:' && PROGRAM.test(head) && !CODE_IN_BRACKETS.test(head);
}

/** What the second character behind such a number is. */
const TOOL_SIGN = /[\sSR\dVDIWEF-]/;
const LENGTH_BEHIND = /^[ \t]{1,3}(?:Status|Request): /;
const TIME_BEHIND = /^[ \t]{1,4}\d{1,5}\.\d{6}[ \t]/;
const LEVEL_BEHIND = /^[ \t]{1,2}[VDIWEF][ \t/]/;
/** The process in a line of Spring Boot's log: `ERROR 13210 --- [main]`. */
const PROCESS_BEHIND = /^[ \t]{1,2}---[ \t]/;

/**
 * Whether a number is one that a tool counts with: the length or the number of a frame, as Wireshark lists them, `412 8.115034
 * ... SIP 480 Status: 604 Does Not Exist Anywhere`, or the thread of a line of Android's log, `21044 21211 E VoiceActivity`.
 */
function isOfTool(text: string, start: number, end: number): boolean {
    // A quick look first: most numbers of a log are no such thing.
    if (!TOOL_SIGN.test(text.charAt(end + 1)) || !/[ \t]/.test(text.charAt(end))) {
        return false;
    }
    const before = text.slice(Math.max(0, start - 8), start);
    const after = text.slice(end, end + 16);
    const isLength = LENGTH_BEHIND.test(after) && /(?:SIP|SDP|XML)[ \t]{1,3}$/.test(before);
    const isFrame = TIME_BEHIND.test(after) && /(?:^|\n)[ \t]{0,7}$/.test(before);
    const isThread = LEVEL_BEHIND.test(after) && /\d[ \t]{1,3}$/.test(before);
    return isLength || isFrame || isThread || PROCESS_BEHIND.test(after);
}

/** What a filter compares with is no code: `sip.Status-Code >= 300`. */
function isCompared(text: string, start: number): boolean {
    const sign = text.charAt(start - 1) === ' ' ? start - 2 : start - 1;
    return text.charAt(sign) === '=' && /[<>]/.test(text.charAt(sign - 1));
}

/** The rest of a phone number after its area code: `(500) 555-0006`. */
const PHONE_NUMBER = /^\)[ \t]?\d{3}[ .-]?\d{4}(?!\d)/;
const ANNOUNCED_BESIDE =
    /(?:errors?|warning|code|fehler|erreur|errore|ошибка)(?: of| is| was)?[ \t]{0,2}[-–:#(["'`]{0,2}[ \t]{0,2}$/i;
/** What stands after the head of a message in brackets: "[21264 - number not verified]". */
const HEAD_IN_BRACKETS = /^[ \t]?[-–:][ \t]?["'‘“A-Za-z]/;

/** Whether a number begins what stands in brackets or quotes, and words that say what it means follow. */
export function isHeadInBrackets(text: string, start: number, end: number): boolean {
    const opening = text.charAt(start - 1);
    const rest = text.slice(end, end + 4);
    return /[[(]/.test(opening)
        ? HEAD_IN_BRACKETS.test(rest)
        : /["“]/.test(opening) && /^[:]? [A-Z][a-z]/.test(rest);
}

/** Whether a line begins with a number, and goes on with what it means: "31901: Stream - Connection Timeout". */
export function isHeadOfLine(text: string, start: number, end: number): boolean {
    return (
        /(?:^|\n)[ \t]{0,4}$/.test(text.slice(Math.max(0, start - 5), start)) &&
        /^:[ \t][A-Z][a-z]/.test(text.slice(end, end + 4))
    );
}

/** Whether the word right before a number of five digits makes it a vendor's code, listed or not. */
export function isAnnounced(text: string, start: number, end: number): boolean {
    return (
        end - start === VENDOR_CODE_LENGTH &&
        (ANNOUNCED_BESIDE.test(text.slice(Math.max(0, start - 18), start)) ||
            isHeadInBrackets(text, start, end) ||
            isHeadOfLine(text, start, end))
    );
}

/** A code of three digits beside a slash: one of several, as in 480/486. */
const CODE_AND_SLASH = /(?:^|\D)[3-6]\d{2}\/$/;
const SLASH_AND_CODE = /^\/[3-6]\d{2}(?!\d)/;

function isOneOfSeveral(text: string, start: number, end: number): boolean {
    return (
        end - start === 3 &&
        text.slice(end + 1, end + 4) !== text.slice(start, end) &&
        text.slice(start - 4, start - 1) !== text.slice(start, end) &&
        (CODE_AND_SLASH.test(text.slice(Math.max(0, start - 5), start)) ||
            SLASH_AND_CODE.test(text.slice(end, end + 5)))
    );
}

/** What carriers call a call that analytics blocked, ATIS-1000099. */
export const ANALYTICS = '603+';

/** A code of a vendor that a library made negative: "creates a -20101 Twilio error". Those of JSON-RPC begin with -32. */
function isNegative(text: string, start: number, end: number): boolean {
    return (
        end - start === VENDOR_CODE_LENGTH &&
        !text.startsWith('32', start) &&
        /\s-$/.test(text.slice(Math.max(0, start - 2), start))
    );
}

/**
 * Whether a run of digits stands by itself: no part of a time, an address, a port, a price, a name, a path or a version.
 */
export function isBareNumber(text: string, start: number, end: number): boolean {
    const before = start === 0 ? ' ' : text.charAt(start - 1);
    const after = end === text.length ? ' ' : text.charAt(end);
    const isClosed = CLOSING.test(after) || text.startsWith(ANALYTICS, start);
    if ((!OPENING.test(before) && !isNegative(text, start, end)) || !isClosed) {
        return isOneOfSeveral(text, start, end);
    }
    if (isOfTool(text, start, end) || isCompared(text, start)) {
        return false;
    }
    if (before === '[' && isProcess(text, start, end)) {
        return false;
    }
    if (before === '#') {
        return (
            isAnnounced(text, start, end) ||
            /cause #$/i.test(text.slice(Math.max(0, start - 7), start))
        );
    }
    if (after === ')' && PHONE_NUMBER.test(text.slice(end, end + 12))) {
        return false;
    }
    if (isSeparatorInNumber(text, start - 1, -1) || isSeparatorInNumber(text, end, 1)) {
        return false;
    }
    if (before === ':') {
        return ANNOUNCED.test(text.slice(Math.max(0, start - 18), start));
    }
    if (before === ',' || before === '=' || before === '>') {
        return false;
    }
    return true;
}

/** Codes that only SIP has. 600 is too round a number. */
export const ONLY_SIP = /^(?:48\d|49[134]|580|60[346-8])$/;
