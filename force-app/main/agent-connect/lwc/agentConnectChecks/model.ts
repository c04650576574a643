import type { Facts, Topic } from './facts';
import type { CheckLink } from './links';
import type { Explanation } from './reasons';

/** A moment: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * Every check. The first ten are the steps of "Salesforce: Tracing Errors & Troubleshooting" (Agent Connect help), in its
 * order; the others are its known issue, its kinds of notification, and the debug log as an aid.
 */
export const CHECK_IDS = [
    'timestamp-set',
    'mapping-enabled',
    'scheduled-jobs',
    'requests-successful',
    'changed-after-close',
    'apex-jobs',
    'api-status-page',
    'cpu-limit',
    'endpoint',
    'data-return',
    'locked-job',
    'job-monitor',
    'exception-recipients',
    'package-recipients',
    'debug-logging'
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** How much a failed check matters. Info is an aid: it counts neither in the score nor in the coverage. */
export const CHECK_SEVERITIES = ['high', 'medium', 'low', 'info'] as const;
export type CheckSeverity = (typeof CHECK_SEVERITIES)[number];

/** What a severity weighs in the score. */
export const SEVERITY_WEIGHTS: Readonly<Record<CheckSeverity, number>> = {
    high: 3,
    medium: 2,
    low: 1,
    info: 0
};

/**
 * Where evidence comes from, most trusted first: read from the org as this user; inferred from live records; taken from
 * a table, file or e-mail that a person brought; stated by a person.
 */
export const EVIDENCE_KINDS = ['live', 'heartbeat', 'imported', 'attested'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One observation. It holds facts, never the text that they were taken from. */
export interface Evidence {
    readonly id: string;
    readonly kind: EvidenceKind;
    /** When the org was as the facts say: the time of the reading, or of the table or e-mail itself. */
    readonly observedAt: Instant;
    /** The user who read, pasted or stated it. */
    readonly givenBy: string;
    /** When it ends at the latest. The freshness that a check grants may end it sooner, never later. */
    readonly expiresAt?: Instant | undefined;
    readonly facts: Facts;
}

/** Generations of the managed package. The troubleshooting document describes 1.x. */
export const GENERATIONS = ['1.x', '2.x'] as const;
export type Generation = (typeof GENERATIONS)[number];

/**
 * What a check is worth on a generation: `full`, `advisory` (a failure shows as a warning, because the rule is documented
 * for the other generation) or `none`.
 */
export type Applicability = 'full' | 'advisory' | 'none';

/** What a check accepts: facts on a topic, from one kind of source, for so long. */
export interface AcceptedEvidence {
    readonly kind: EvidenceKind;
    readonly topic: Topic;
    /** How long it counts after it was observed, in milliseconds. */
    readonly freshFor: number;
}

/** A check as data. What it says is in `CheckTexts`. */
export interface Check {
    readonly id: CheckId;
    /** Step of the troubleshooting document, 1 to 10; undefined for what it tells outside the steps. */
    readonly step: number | undefined;
    readonly severity: CheckSeverity;
    readonly links: readonly CheckLink[];
    readonly accepts: readonly AcceptedEvidence[];
    readonly appliesTo: Readonly<Record<Generation, Applicability>>;
    /** The first 1.x version that has what is checked, as minor number: 67 for 1.67. */
    readonly fromMinor?: number | undefined;
    readonly source: string;
}

/** What facts can show, from best to worst. */
export const JUDGED_STATUSES = ['pass', 'warning', 'fail'] as const;
export type JudgedStatus = (typeof JUDGED_STATUSES)[number];

/** Every status that a check can have. */
export const CHECK_STATUSES = [
    ...JUDGED_STATUSES,
    'unknown',
    'stale',
    'not-applicable',
    'snoozed'
] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

/** Which evidence decided, without its facts. */
export interface EvidenceReference {
    readonly id: string;
    readonly kind: EvidenceKind;
    readonly observedAt: Instant;
    readonly givenBy: string;
    /** When it stops counting for this check. */
    readonly freshUntil: Instant;
}

/** Judged by fresh evidence, of which there is at least one. */
export interface JudgedState extends Explanation {
    readonly status: JudgedStatus;
    readonly decidedBy: readonly [EvidenceReference, ...EvidenceReference[]];
    /** Since when it is so, where the facts themselves tell. */
    readonly since?: Instant | undefined;
}

/** Nothing was observed, or what was observed tells nothing. */
export interface UnknownState extends Explanation {
    readonly status: 'unknown';
    readonly decidedBy: readonly EvidenceReference[];
}

/** There was evidence, and it is too old to count. */
export interface StaleState extends Explanation {
    readonly status: 'stale';
    readonly lastStatus: JudgedStatus;
    readonly staleSince: Instant;
    readonly decidedBy: readonly [EvidenceReference, ...EvidenceReference[]];
}

/** The package does not have it, or an admin says that it does not matter here. */
export interface NotApplicableState extends Explanation {
    readonly status: 'not-applicable';
    /** The admin's own words, where an admin said so. */
    readonly explanation?: string | undefined;
}

/** Put aside until a moment. What it would be otherwise stays visible. */
export interface SnoozedState extends Explanation {
    readonly status: 'snoozed';
    readonly until: Instant;
    readonly underneath: JudgedState | UnknownState | StaleState;
}

/** What is known of one check. Every part that follows from it is in the union, so that nothing can be green by default. */
export type CheckState =
    JudgedState | UnknownState | StaleState | NotApplicableState | SnoozedState;

/** A check with its state, and since when it has had this status. */
export interface CheckResult {
    readonly check: CheckId;
    readonly state: CheckState;
    readonly since: Instant | undefined;
}
