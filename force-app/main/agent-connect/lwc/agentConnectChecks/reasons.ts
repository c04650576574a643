import type { ErrorCategory } from 'c/salesforceErrors';
import type { JobRole } from './facts';

/** What can stand in the sentence of a reason: counts, API names, ids that have names of their own. Never pasted text. */
export interface ReasonValueTypes {
    /** API name of an object. */
    readonly object: string;
    /** Of the package: 1.67. */
    readonly version: string;
    readonly roles: readonly JobRole[];
    readonly category: ErrorCategory;
    readonly days: number;
    readonly hours: number;
    readonly minutes: number;
    readonly closed: number;
    readonly stamped: number;
    readonly off: number;
    readonly mapped: number;
    readonly waiting: number;
    readonly total: number;
    readonly failed: number;
    readonly count: number;
    readonly sampled: number;
    readonly queueOwner: number;
    readonly blankEmail: number;
    readonly examined: number;
    readonly invalid: number;
    readonly retired: number;
    readonly refused: number;
    readonly accepted: number;
    readonly noted: number;
    readonly empty: number;
    readonly fields: number;
}

/** A place in a sentence: a value, or the sentence of the reason behind. */
export type ReasonPlace = keyof ReasonValueTypes | 'behind';

/** Why a check has its state: every reason, with what stands for {0}, {1}, … in its sentence. */
export const REASON_PLACES = {
    'no-evidence': [],
    'evidence-too-old': ['behind'],
    'earlier-problem-not-rechecked': ['behind'],
    'advisory-for-generation': ['behind'],
    'other-generation': [],
    'version-too-old': ['version'],
    'feature-not-enabled': [],
    'not-applicable-by-admin': [],
    'snoozed-by-admin': [],

    'timestamp-field-missing': ['object'],
    'timestamp-field-not-identified': ['object'],
    'nothing-closed': ['object', 'days'],
    'nothing-stamped': ['object', 'days', 'closed'],
    'timestamps-set': ['object', 'days', 'stamped', 'closed'],

    'no-mapping-listed': [],
    'mapping-off': ['off', 'mapped'],
    'mapping-test-only': [],
    'mapping-enabled': [],
    'at-least-one-mapping-sends': [],
    'nothing-is-sent': ['waiting', 'object', 'minutes'],

    'no-scheduled-jobs': [],
    'job-missing': ['roles'],
    'job-ended': ['roles'],
    'job-has-no-next-run': ['roles'],
    'job-owner-inactive': ['roles'],
    'job-held': ['roles'],
    'job-duplicated': ['roles'],
    'jobs-scheduled': [],

    'no-demand': ['object'],
    'few-waiting': ['object', 'waiting'],
    'requests-keep-coming': ['object'],

    'no-requests': ['hours'],
    'requests-succeed': ['hours', 'total'],
    'some-requests-failed': ['failed', 'total', 'hours'],
    'many-requests-failed': ['failed', 'total', 'hours'],
    'same-error-again': ['count', 'hours', 'category'],

    'nothing-to-sample': ['object'],
    'requests-will-fail': ['count', 'sampled', 'object', 'queueOwner', 'blankEmail'],
    'changed-before-sending': ['object', 'count', 'sampled'],
    'changed-after-sending': ['object', 'count', 'sampled'],
    'nothing-changed': ['sampled', 'object'],

    'no-agent-connect-jobs': [],
    'batches-failed': ['failed', 'examined'],
    'batches-complete': ['examined'],
    'cpu-limit-exceeded': ['count'],
    'governor-limit-exceeded': ['category', 'count'],
    'no-limit-exceeded': ['examined'],
    'job-object-locked': ['count'],
    'silence-may-be-a-lock': ['waiting', 'object', 'minutes'],
    'no-lock-found': ['examined'],
    'error-classified': ['category'],

    'status-page-clean': [],
    'status-page-lists-failures': ['invalid'],

    'no-endpoint-given': [],
    'endpoint-retired': ['retired'],
    'endpoint-refused': ['refused'],
    'endpoints-accepted': ['accepted'],
    'endpoints-accepted-with-note': ['noted'],

    'no-responses': [],
    'no-recent-response': ['days'],
    'fields-always-empty': ['sampled', 'empty', 'fields'],
    'fields-filled': ['fields', 'sampled'],

    'job-monitor-missing': [],
    'job-monitor-scheduled': [],

    'attested-in-order': [],
    'attested-problem': []
} as const satisfies Readonly<Record<string, readonly ReasonPlace[]>>;

export type Reason = keyof typeof REASON_PLACES;

export type ReasonValues = Readonly<Partial<ReasonValueTypes>>;

/** The values that a reason has to come with: all of them, and no others. */
export type ValuesOf<Given extends Reason> = Pick<
    ReasonValueTypes,
    Exclude<(typeof REASON_PLACES)[Given][number], 'behind'>
>;

/** A reason whose sentence is complete as it stands. */
export type PlainReason = {
    [Each in Reason]: (typeof REASON_PLACES)[Each] extends readonly [] ? Each : never;
}[Reason];

/** A reason with its values, and the reason behind it where it only passes one on. */
export interface Explanation {
    readonly reason: Reason;
    readonly values: ReasonValues;
    readonly behind?: Explanation | undefined;
}
