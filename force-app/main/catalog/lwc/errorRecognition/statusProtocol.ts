/** Whose status a number of three digits is, where SIP and HTTP both have it. */
import { LEAST_HTTP_FAILURE, ONE_MESSAGE, ONE_SUBJECT } from './limits';
import type { NumberSeen } from './longNumbers';
import { VENDORS_OVER_HTTP } from './vendors';

const NEAR_STATUS = 120;
const BESIDE = 40;
/** So near a protocol is spoken of that its statuses are meant, in characters. */
export const NEAR_PROTOCOL = 250;

/** How far a protocol speaks: in a message that is about one thing further than in a log. In characters. */
export function reachIn(text: string): number {
    return text.length <= ONE_MESSAGE ? ONE_SUBJECT : NEAR_PROTOCOL;
}

/** Whether a protocol is one that decides: of Q.850 only texts of SIP speak. */
export function isOneOfTheTwo(protocol: string): boolean {
    return protocol === 'sip' || protocol === 'q850' || protocol === 'http';
}

/** "status 422", "status code: 403", "401 status codes": HTTP is the one that calls its codes so. */
function isStatusOfAnswer({ before, after }: NumberSeen['near']): boolean {
    const [nearest, next] = before;
    return (
        nearest === 'status' || after[0] === 'status' || (nearest === 'code' && next === 'status')
    );
}

/** Telnyx ends the phrase of a SIP status with its own code: "403 Caller Origination Number is Invalid D35". */
const DETAIL_BEHIND = /^ ["'(]?(?:and )?(?:[A-Z][\w' -]{3,70} )?D\d{1,2}(?!\w)/;
const DETAIL_REACH = 90;
/** A cause of Q.850 that came with the status: "503 / cause 38", "404 straight away, with cause 3". */
const CAUSE_BEHIND =
    /^[^.;\n\d]{0,24}(?:\bwith |\/ ?|\band |, |\()(?:q\.?850 |isdn )?(?:cause|ursache|causa)\b/i;
const CAUSE_REACH = 48;
/** The code of a vendor that came with the status: "returns 422 with code 90018". */
const CODE_BEHIND = /^,? (?:with |and )?(?:the )?(?:error )?code \d{4,5}/i;
const CODE_REACH = 32;
/** On a trunk even a vendor that answers over HTTP answers by SIP. */
const ON_TRUNK = /\btrunks?\b|\bSBCs?\b|\bPBX\b|\bCUCM\b|(?<!bad )\bgateways?\b/i;
const NEAR_TRUNK = 120;

/** Whether Telnyx's own code stands behind the status or its phrase. */
export function hasDetail({ scan, span }: NumberSeen): boolean {
    return DETAIL_BEHIND.test(scan.text.slice(span.end, span.end + DETAIL_REACH));
}

/** The protocol of a bare three-digit code, from the words near it; SIP where only SIP has the code. */
export function protocolFor(seen: NumberSeen): string | undefined {
    const { scan, span, code, near, knowledge } = seen;
    const inSip = knowledge.listed('sip', code) !== undefined;
    const inHttp =
        knowledge.listed('http', code) !== undefined && Number(code) >= LEAST_HTTP_FAILURE;
    const isGateway =
        scan.hints.hasVendor(span.start, 'mgcp', NEAR_STATUS) &&
        !scan.hints.hasProtocol(span.start, 'sip', NEAR_PROTOCOL);
    if (isGateway && knowledge.listed('mgcp', code)) {
        return 'mgcp';
    }
    if (inHttp && CODE_BEHIND.test(scan.text.slice(span.end, span.end + CODE_REACH))) {
        return 'http';
    }
    if (
        inSip &&
        (hasDetail(seen) || CAUSE_BEHIND.test(scan.text.slice(span.end, span.end + CAUSE_REACH)))
    ) {
        return 'sip';
    }
    if (inSip !== inHttp) {
        return inSip ? 'sip' : 'http';
    }
    if (!inSip) {
        // A status that no pack lists is one where SIP is spoken of right beside it: "477 from kamailio".
        const isBeside = scan.hints.hasProtocol(span.start, 'sip', BESIDE);
        return isBeside && knowledge.answer('sip', code) ? 'sip' : undefined;
    }
    if (isStatusOfAnswer(near) && !scan.hints.hasProtocol(span.start, 'sip', NEAR_STATUS)) {
        return 'http';
    }
    // Every text here is about calls: only where none of the two protocols is named, that makes it SIP.
    const named = scan.hints.protocolAt(span.start, reachIn(scan.text), isOneOfTheTwo);
    if (named !== undefined) {
        return named === 'http' ? 'http' : 'sip';
    }
    const around = scan.text.slice(Math.max(0, span.start - NEAR_TRUNK), span.end + NEAR_TRUNK);
    if (ON_TRUNK.test(around)) {
        return 'sip';
    }
    const isOfVendor = scan.hints.vendorNear(span.start, NEAR_STATUS, (id) =>
        VENDORS_OVER_HTTP.has(id)
    );
    const isCall = scan.hints.hasProtocol(span.start, 'telephony', NEAR_PROTOCOL);
    return isCall && !isOfVendor ? 'sip' : 'http';
}
