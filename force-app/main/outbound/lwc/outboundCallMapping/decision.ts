import type {
    Confidence,
    DEFAULT_OUTBOUND_ERROR_TYPE,
    ErrorEntry,
    MappingAlternative,
    OutboundErrorType,
    OutboundMapping
} from 'c/errorCatalog';

/** A code on one of the layers that the call crosses. Pack ids as in the catalog; others are taken and lead to the default. */
export interface LayerCode {
    readonly pack: string;
    readonly code: string;
}

/**
 * When the connector learns of the failure: before the promise of `dial()` has ended, or after it has resolved, as with a
 * busy line while it rings.
 */
export type FailurePhase = 'before-dial-resolved' | 'after-dial-resolved';

/** A failed call as the telephony system reports it. */
export interface OutboundFailure extends LayerCode {
    /** The symbolic name, which is looked up where the code is not listed. */
    readonly name?: string | undefined;
    /** The text of the error, which decides for a few codes that cover several failures. */
    readonly message?: string | undefined;
    /** Codes of other layers that came along, such as the Q.850 cause of a SIP Reason header. */
    readonly layers?: readonly LayerCode[] | undefined;
    /** `before-dial-resolved` where left out. */
    readonly phase?: FailurePhase | undefined;
}

/** What an organisation has settled itself, by entry id such as `sip:486`. Wins over everything. */
export type OutboundOverrides = ReadonlyMap<string, OutboundMapping>;

/** The same as a list, which may travel between components. */
export type OverrideEntries = readonly (readonly [string, OutboundMapping])[];

/** What settled it: the organisation, the entry of the code, the answer of its family, or nothing known. */
export type DecidedBy = 'override' | 'entry' | 'family' | 'default';

interface Grounds {
    readonly why: string;
    readonly confidence: Confidence;
    readonly alternatives: readonly MappingAlternative[];
    readonly decidedBy: DecidedBy;
    /** The layer that decided; undefined where nothing is known of any. */
    readonly decidedOn: LayerCode | undefined;
    readonly entry: ErrorEntry | undefined;
}

/** Reject the promise of `dial()` with this type. */
export interface RejectionDecision extends Grounds {
    readonly kind: 'rejection';
    readonly type: OutboundErrorType;
}

/** No failed outbound call. */
export interface NoFailureDecision extends Grounds {
    readonly kind: 'not-an-outbound-failure';
    readonly type: null;
    /** What to raise where the connector must raise something. */
    readonly raise: typeof DEFAULT_OUTBOUND_ERROR_TYPE;
}

/** What the rep's status shows: values of HANGUP_STATUS of the connector SDK 4.9. */
export type HangupStatus = 'FailedConnectCustomer' | 'FailedConnectAgent';

/** `dial()` has resolved, so that no outbound call error can be raised: publish a HANGUP with these fields. */
export interface HangUpDecision extends Grounds {
    readonly kind: 'hang-up';
    readonly type: null;
    readonly event: 'HANGUP';
    readonly reason: 'error';
    readonly closeCallOnError: true;
    readonly agentStatus: HangupStatus;
    /** What it would have been before `dial()` resolved. */
    readonly insteadOf: OutboundErrorType;
}

/** What a connector should do with a failure. */
export type OutboundDecision = RejectionDecision | NoFailureDecision | HangUpDecision;
