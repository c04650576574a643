import type { ErrorCategory, ErrorSeverity } from 'c/salesforceErrors';

/** What the Agent Connect package schedules. Source: Agent Connect help, "Salesforce: Tracing Errors & Troubleshooting". */
export const SCHEDULE_ROLES = ['sender', 'data-return', 'service-recovery', 'job-monitor'] as const;

export type ScheduleRole = (typeof SCHEDULE_ROLES)[number];

/** How bad a finding is, worst first. */
export const FINDING_LEVELS = ['red', 'amber', 'info'] as const;

export type FindingLevel = (typeof FINDING_LEVELS)[number];

/** What is wrong with a schedule. */
export type ScheduleFindingKind =
    | 'role-missing'
    | 'state-ended'
    | 'state-paused'
    | 'state-blocked'
    | 'no-next-run'
    | 'next-run-past'
    | 'submitter-inactive'
    | 'duplicate';

/** A finding on scheduled jobs. `rows` are rows of the evidence, empty where something is missing. */
export interface ScheduleFinding {
    readonly kind: ScheduleFindingKind;
    readonly level: FindingLevel;
    readonly role: ScheduleRole | null;
    readonly name: string;
    readonly rows: readonly number[];
}

/** What is wrong with a job. */
export const JOB_FINDING_KINDS = [
    'failed',
    'aborted',
    'failures',
    'nothing-processed',
    'status-detail',
    'waiting'
] as const;

export type JobFindingKind = (typeof JOB_FINDING_KINDS)[number];

/** What the status detail of a job says. */
export interface DetailClass {
    readonly category: ErrorCategory;
    readonly severity: ErrorSeverity;
    readonly rootCause: string | null;
    readonly disablesIntegration: boolean;
    readonly steps: readonly number[];
}

/** A job with something wrong. */
export interface JobFinding {
    readonly kinds: readonly JobFindingKind[];
    readonly level: FindingLevel;
    readonly row: number;
    readonly id: string | null;
    readonly apexClass: string | null;
    readonly at: number | null;
    /** Null where the status detail is empty. */
    readonly detail: DetailClass | null;
}

/** All findings of one category of error. */
export interface ErrorGroup extends DetailClass {
    readonly count: number;
    readonly newestAt: number | null;
    readonly row: number;
}

/** Whether the jobs of the package still run. Times in milliseconds since 1970. */
export type SenderActivity =
    | { readonly state: 'running'; readonly lastRunAt: number }
    /** Other jobs ran after it for longer than the gap: it stopped. */
    | {
          readonly state: 'stopped';
          readonly lastRunAt: number;
          readonly silentForMs: number;
          readonly lastError: ErrorCategory | null;
      }
    /** Nothing ran after it, and now is later: stopped, or the evidence is old. */
    | { readonly state: 'silent'; readonly lastRunAt: number; readonly silentForMs: number }
    /** Jobs of others over more than the gap, none of the package. */
    | { readonly state: 'never-seen' }
    | { readonly state: 'unknown' };

/** Another class that ran around failures. Shares tell a suspect from one that always runs. */
export interface OverlapSuspect {
    readonly name: string;
    readonly nearFailures: number;
    readonly failures: number;
    readonly nearSuccesses: number;
    readonly successes: number;
    /** A few rows of it near failures. */
    readonly rows: readonly number[];
}
