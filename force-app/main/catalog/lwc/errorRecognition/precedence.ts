/**
 * Which of several codes is the cause, as data: the more specific one. Cisco adds the peripheral code to say more than its
 * control failure code does, RFC 3326 adds a Reason to say more than a status can, and a vendor's code says more than the HTTP
 * status that carries it.
 */
import type { EvidenceKind, Said } from './model';
import { DETAIL_CODE } from './vendors';
import type { Knowledge } from './knowledge';

/** What a pack's codes count by default. Higher is more specific. */
const RANK_OF_PACK: Readonly<Record<string, number>> = {
    custom: 100,
    pererr: 96,
    'finesse-cf': 90,
    cti: 86,
    uccx: 92,
    finesse: 72,
    cpaas: 80,
    twilio: 78,
    connect: 78,
    genesys: 78,
    vonage: 78,
    ringcentral: 78,
    telnyx: 78,
    signalwire: 78,
    q850: 70,
    sip: 60,
    mgcp: 58,
    salesforce: 50,
    'agent-connect': 45,
    http: 40,
    unknown: 20
};
const OTHER_VENDOR = 76;

/** Statuses that follow from what client or proxy did before, or only ask for credentials: seldom the cause. */
const CONSEQUENCES: Readonly<Record<string, number>> = {
    'sip:401': -12,
    'sip:407': -12,
    'sip:487': -8,
    // Busy and no answer are what calls end with every day.
    'q850:17': -1,
    'q850:18': -1,
    'q850:19': -1,
    'q850:USER_BUSY': -1,
    'q850:NO_ANSWER': -1,
    'q850:NO_USER_RESPONSE': -1,
    'sip:481': -6,
    'sip:200': -30,
    'http:401': -1,
    'connect:CUSTOMER_DISCONNECT': -20,
    'connect:AGENT_DISCONNECT': -20,
    // Amazon Connect says no more than that the fault was the carrier's.
    'connect:TELECOM_PROBLEM': -10,
    'connect:TELECOM_BUSY': -1,
    'connect:MissedCallAgent': -8,
    'connect:FailedConnectAgent': -8,
    'connect:FailedConnectCustomer': -8
};

const BONUS_OF_EVIDENCE: Partial<Record<EvidenceKind, number>> = {
    'documentation-link': -0.5,
    'peripheral-error-code': 8,
    'peripheral-error-name': -1,
    'finesse-error-message': -1,
    'symbolic-name': -0.5
};

/** What a text calls the root cause is ahead of what else it names, what it names only to rule it out behind all. */
const BONUS_OF_SAID: Readonly<Record<Said, number>> = { 'root-cause': 100, 'ruled-out': -200 };
/** Codes that end a call the normal way say less than any failing status. */
const NOT_A_FAILURE = -25;
/** Of two codes of a vendor the one that its pack holds. */
const UNLISTED = -2;
/** FreeSWITCH's own names are no causes of the network. */
const UNLISTED_CAUSE = -45;
/** A name that only repeats the phrase of a status says less than the names of what is wrong beside it. */
const REPEATED_STATUS = -1;
/** The family of Vonage's details, which say why a status came about. */
const DETAIL_FAMILY = 'detail';

interface Ranked {
    readonly pack: string;
    readonly code: string;
    readonly id: string;
    readonly evidence: EvidenceKind;
    readonly entryId?: string | undefined;
    readonly said?: Said | undefined;
}

function unlistedRank(pack: string): number {
    return pack === 'q850' ? UNLISTED_CAUSE : UNLISTED;
}

/** How specific a code is: higher is nearer to the cause. */
export function rankOf(item: Ranked, knowledge: Knowledge): number {
    const { pack, code, id, evidence } = item;
    const entry =
        item.entryId === undefined
            ? knowledge.answer(pack, code)
            : knowledge.catalog.answerById(item.entryId);
    return (
        (RANK_OF_PACK[pack] ?? OTHER_VENDOR) +
        (item.said === undefined ? 0 : BONUS_OF_SAID[item.said]) +
        (CONSEQUENCES[id] ?? 0) +
        (BONUS_OF_EVIDENCE[evidence] ?? 0) +
        (DETAIL_CODE.test(code) || entry?.family.id === DETAIL_FAMILY ? 1 : 0) +
        (entry === undefined && knowledge.packOf(pack) ? unlistedRank(pack) : 0) +
        (knowledge.isHttpPhrase(code) ? REPEATED_STATUS : 0) +
        (entry?.finality === 'not-a-failure' ? NOT_A_FAILURE : 0)
    );
}

/**
 * Pairs beyond RFC 3398's own of which both say the same: no such number, the call declined, no reason given, and no media
 * in common, for which switches have more than one cause.
 */
const SAME: Readonly<Record<string, readonly string[]>> = {
    'sip:404': ['q850:1'],
    'sip:480': ['q850:31'],
    'sip:488': ['q850:58', 'q850:65', 'q850:88', 'q850:127'],
    'sip:603': ['q850:21']
};

/**
 * Whether a SIP status says all that the Q.850 cause beside it says: the gateway's table of RFC 3398 leads from this cause,
 * and from no other, to this status, or both name the same failure. Then the status stays the cause, since it is nearer to
 * the one who reads it.
 */
export function saysTheSame(statusId: string, causeId: string, knowledge: Knowledge): boolean {
    const causes = knowledge.catalog.relations.translations.filter(
        ({ rule, to }) => rule === 'rfc3398-isup-to-sip' && to === statusId
    );
    const isOnly = causes.length === 1 && causes[0]?.from === causeId;
    return isOnly || (SAME[statusId]?.includes(causeId) ?? false);
}
