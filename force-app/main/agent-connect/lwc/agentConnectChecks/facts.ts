import type { CronTriggerState } from 'c/jobEvidence';
import type { ErrorCategory } from 'c/salesforceErrors';
import type { CheckId, Instant } from './model';

/** What the scheduled jobs of Agent Connect do ("Salesforce: Tracing Errors & Troubleshooting", step 3 and Job Monitor). */
export const JOB_ROLES = [
    'request-sender',
    'data-return',
    'service-recovery',
    'job-monitor'
] as const;
export type JobRole = (typeof JOB_ROLES)[number];

/** Records of the base object that were closed, and how many have the time to send set. */
export interface TimestampFacts {
    readonly about: 'timestamp';
    readonly object: string;
    /** `missing`: an admin named the field, and this user sees none of that name. */
    readonly field: 'present' | 'missing' | 'not-identified';
    readonly windowDays: number;
    readonly closed: number;
    readonly stamped: number;
    readonly newestStampAt: Instant | null;
}

/** Status of a field mapping on the Agent Connect Configuration page. */
export const MAPPING_STATUSES = ['production', 'test', 'off'] as const;
export type MappingStatus = (typeof MAPPING_STATUSES)[number];

export interface MappingFacts {
    readonly about: 'mapping';
    readonly objects: readonly { readonly object: string; readonly status: MappingStatus }[];
}

/** One row of Setup, Scheduled Jobs, or of CronTrigger, that belongs to Agent Connect. */
export interface ScheduledJob {
    readonly role: JobRole;
    /** Null where the table does not show it: Setup does not. */
    readonly state: CronTriggerState | null;
    /** Undefined where the table has no such column; null where the cell is empty. */
    readonly nextFireAt: Instant | null | undefined;
    readonly ownerActive: boolean | null;
}

export interface ScheduledJobFacts {
    readonly about: 'scheduled-jobs';
    readonly jobs: readonly ScheduledJob[];
}

/** Whether demand meets supply: records that wait to be sent, and the newest request. */
export interface HeartbeatFacts {
    readonly about: 'heartbeat';
    readonly object: string;
    /** Records whose time to send passed at least the threshold ago and that have no request yet. */
    readonly waiting: number;
    readonly oldestWaitingAt: Instant | null;
    readonly newestRequestAt: Instant | null;
    /**
     * Records whose time to send passed at least the threshold ago, within the window, sent or not: without any there is
     * no demand.
     */
    readonly stamped: number;
    readonly thresholdMinutes: number;
}

/** How often one category of error was found. */
export interface ErrorCount {
    readonly category: ErrorCategory;
    readonly count: number;
}

/** Requests of the last so many hours, as this user sees them. */
export interface RequestWindow {
    readonly hours: number;
    readonly total: number;
    readonly failed: number;
    readonly errors: readonly ErrorCount[];
}

export interface RequestFacts {
    readonly about: 'requests';
    readonly object: string;
    readonly windows: readonly RequestWindow[];
    readonly newestAt: Instant | null;
}

/** Why a request for a record would fail. */
export interface RiskCounts {
    readonly queueOwner: number;
    readonly blankEmail: number;
    readonly changedAfter: number;
}

export interface WouldFailFacts {
    readonly about: 'would-fail';
    readonly object: string;
    readonly sampled: number;
    /** Among records that have no request yet. */
    readonly unsent: RiskCounts;
    /** Among records that were sent already. */
    readonly sent: RiskCounts;
}

/** The Agent Connect rows of Setup, Apex Jobs, or of AsyncApexJob. */
export interface ApexJobFacts {
    readonly about: 'apex-jobs';
    /** Agent Connect rows in the table. */
    readonly examined: number;
    /** Batch Apex rows that did not complete without an error. */
    readonly failed: number;
    readonly errors: readonly ErrorCount[];
    readonly firstFailureAt: Instant | null;
    /** Jobs of others that ran around a failure. */
    readonly overlapping: number;
}

/** What one pasted error text was classified as. */
export interface ClassifiedErrorFacts {
    readonly about: 'classified-error';
    readonly category: ErrorCategory;
    readonly severity: 'high' | 'medium' | 'low' | 'info' | 'none';
    /** Steps of the troubleshooting document that it belongs to. */
    readonly steps: readonly number[];
    readonly disablesIntegration: boolean;
}

/** Failed requests on the API Status page of Agent Connect. */
export interface StatusPageFacts {
    readonly about: 'status-page';
    readonly invalid: number;
    readonly errors: readonly ErrorCount[];
}

/** What the endpoint audit says of the endpoints in Custom Settings. */
export interface EndpointFacts {
    readonly about: 'endpoint';
    readonly accepted: number;
    /** Accepted, though not one of the two documented hosts. */
    readonly noted: number;
    /** The host of package versions up to 1.48. */
    readonly retired: number;
    readonly refused: number;
}

/** How empty the fields of the newest responses are. */
export interface ResponseFacts {
    readonly about: 'responses';
    readonly object: string;
    readonly sampled: number;
    readonly newestAt: Instant | null;
    /** API names of fields that are empty in every sampled response. */
    readonly alwaysEmpty: readonly string[];
    readonly fields: number;
}

/** A person looked and says so. */
export interface AttestationFacts {
    readonly about: 'attestation';
    readonly check: CheckId;
    readonly answer: 'in-order' | 'problem';
}

/** Everything that evidence can say, told apart by what it is about. */
export type Facts =
    | TimestampFacts
    | MappingFacts
    | ScheduledJobFacts
    | HeartbeatFacts
    | RequestFacts
    | WouldFailFacts
    | ApexJobFacts
    | ClassifiedErrorFacts
    | StatusPageFacts
    | EndpointFacts
    | ResponseFacts
    | AttestationFacts;

/** What facts are about. */
export type Topic = Facts['about'];

/**
 * What facts speak of, as a key: later facts on the same subject replace earlier ones, facts on different subjects stand
 * side by side.
 */
export function subjectOf(facts: Facts): string {
    switch (facts.about) {
        case 'timestamp':
        case 'heartbeat':
        case 'requests':
        case 'would-fail':
        case 'responses':
            return `${facts.about}:${facts.object}`;
        case 'classified-error':
            return `${facts.about}:${facts.category}`;
        case 'attestation':
            return `${facts.about}:${facts.check}`;
        case 'mapping':
        case 'scheduled-jobs':
        case 'apex-jobs':
        case 'status-page':
        case 'endpoint':
            return facts.about;
    }
}
