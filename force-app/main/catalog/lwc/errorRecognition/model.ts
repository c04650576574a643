/** The vocabulary of recognition: what was found in a text, where, and how sure that is. */
import type { Confidence, Layer } from 'c/errorCatalog';

/** A stretch of a text: `end` is the index after the last character. */
export interface Span {
    readonly start: number;
    readonly end: number;
}

/** What in the text says that something is a code. */
export const EVIDENCE_KINDS = [
    'peripheral-error-code',
    'peripheral-error-name',
    'finesse-error-data',
    'finesse-error-message',
    'finesse-error-type',
    'control-failure-code',
    'reason-header',
    'hangup-cause',
    'sip-status-line',
    'sip-log',
    'sip-field',
    'http-status-line',
    'http-field',
    'json-field',
    'problem-type',
    'exception-name',
    'symbolic-name',
    'log-key',
    'documentation-link',
    'labelled-number',
    'status-phrase',
    'prose'
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** `certain` rests on structure, `possible` on the words around a number or a name. */
export type Tier = 'certain' | 'possible';

/** Whether the catalog lists the code, a family answers for it, or nobody knows it. */
export type Knowledge = 'listed' | 'family' | 'unknown';

/** One place in the text where a code stands. */
export interface Occurrence extends Span {
    readonly evidence: EvidenceKind;
}

/** What a text says of a code: that it is the root cause, or that it is not what happened. */
export const SAYINGS = ['root-cause', 'ruled-out'] as const;
export type Said = (typeof SAYINGS)[number];

/** A code that a reader saw, before findings are made of all of them. */
export interface Sighting extends Occurrence {
    /** Pack id, or the name of a vendor without a pack, or `unknown`. */
    readonly pack: string;
    /** As it should stand in the id: the number, or the name as written on the wire. */
    readonly code: string;
    readonly tier: Tier;
    readonly confidence: Confidence;
    /** Numbers that sightings of one error message share. */
    readonly group?: number | undefined;
    /** An entry of the catalog that it is, where the code does not tell. */
    readonly entryId?: string | undefined;
    /** Other ids that it goes by. */
    readonly aliases?: readonly string[] | undefined;
    /** What the words around it say of it. */
    readonly said?: Said | undefined;
}

/** One code in the text. */
export interface Finding extends Occurrence {
    /** Pack and code as written: `sip:486`, `finesse-cf:CF_RESOURCE_BUSY`, `telnyx:D38`. Unique in a recognition. */
    readonly id: string;
    readonly pack: string;
    readonly code: string;
    readonly tier: Tier;
    readonly confidence: Confidence;
    /** Whether it is the cause: at most one of all. */
    readonly primary: boolean;
    readonly known: Knowledge;
    readonly layer: Layer;
    /** The catalog's entry, or what to ask `answerById` for a family answer; undefined where there is neither. */
    readonly entryId: string | undefined;
    /** Other ids of the same error, such as its name where the code is a number. */
    readonly aliases: readonly string[];
    /** The finding that names the same entry in another way: the number for a name. */
    readonly sameAs: string | undefined;
    /** How specific it is, by the precedence of layers: the highest of the certain ones is the cause. */
    readonly rank: number;
    /** Whether it says that something failed, as far as the catalog knows. */
    readonly isFailure: boolean;
    /** The more specific finding from which this one follows. */
    readonly because: string | undefined;
    /** What the text says of it: the root cause where any of its places says so, ruled out where all do. */
    readonly said: Said | undefined;
    /** Every place where it stands, in the order of the text. */
    readonly occurrences: readonly Occurrence[];
}

/** Why one finding follows from another. */
export const CHAIN_REASONS = [
    'same-error',
    'peripheral-detail',
    'reason-of-status',
    'detail-of-status',
    'reported-as',
    'translated'
] as const;
export type ChainReason = (typeof CHAIN_REASONS)[number];

/** One step of the chain: `effect` followed from `cause`. Both are ids of findings. */
export interface ChainLink {
    readonly effect: string;
    readonly cause: string;
    readonly reason: ChainReason;
}

/** Findings of one layer of the call. */
export interface LayerGroup {
    readonly layer: Layer;
    readonly ids: readonly string[];
}

/** An occurrence of a finding that has a time near it. */
export interface TimelinePoint extends Span {
    readonly id: string;
    /** The time as it is written. */
    readonly time: string;
    /** Milliseconds since 1970 where the text gives a date, else since midnight. Without time zone: as written. */
    readonly instant: number;
    readonly hasDate: boolean;
}

/** Everything recognised in a text. */
export interface Recognition {
    /** The primary one first, then certain before possible, the more specific first. */
    readonly findings: readonly Finding[];
    readonly primary: Finding | undefined;
    readonly chain: readonly ChainLink[];
    readonly layers: readonly LayerGroup[];
    /** In the order of the times where all have a date, else in the order of the text. */
    readonly timeline: readonly TimelinePoint[];
}
