import type { FixStep } from './fixSteps';

/** Every kind of error that is told apart, in the order in which they are looked for: the first that fits names it. */
export const ERROR_CATEGORIES = [
    'NONE',
    'LEGACY_ENDPOINT',
    'REMOTE_SITE',
    'NAMED_CREDENTIAL',
    'CALLOUT_TIMEOUT',
    'CALLOUT_AUTH',
    'CALLOUT_AFTER_DML',
    'CALLOUT_IN_TRIGGER',
    'JOB_LOCKED',
    'CPU_LIMIT',
    'QUERY_ROWS_LIMIT',
    'SOQL_LIMIT',
    'DML_LIMIT',
    'HEAP_LIMIT',
    'EMAIL_LIMIT',
    'QUEUEABLE_LIMIT',
    'FUTURE_LIMIT',
    'INVALID_FIELD',
    'QUERY_INVALID',
    'EMPLOYEE_IS_QUEUE',
    'EMPLOYEE_MISSING',
    'CUSTOMER_EMAIL_MISSING',
    'ROW_LOCK',
    'VALIDATION_RULE',
    'REQUIRED_FIELD',
    'ALREADY_SCHEDULED',
    'CLASS_LOCKED_BY_SCHEDULE',
    'AC_API_ERROR_ALERT',
    'AC_EMPLOYEE_PROFILE_NOT_COMPLETE',
    'AC_DEACTIVATED_EMPLOYEE',
    'AC_EMPLOYEE_NOT_FOUND',
    'AC_INVALID_CUSTOMER',
    'AC_CHANNEL_NOT_ENABLED_FOR_COMPANY',
    'AC_CHANNEL_IS_IN_MANUAL_MODE',
    'AC_BRAND_SIGNIFIER_NOT_PROVIDED',
    'AC_INVALID_OR_INACTIVE_BRAND_SIGNIFIER',
    'AC_LANGUAGE_NOT_SPECIFIED',
    'FLOW_ERROR',
    'UIAPI_UNSUPPORTED',
    'INTERNAL_ERROR',
    'APEX_EXCEPTION_OTHER',
    'BATCH_FAILED_UNKNOWN',
    'UNKNOWN'
] as const;

export type ErrorCategory = (typeof ERROR_CATEGORIES)[number];

/** How bad it is for the integration; `unknown` where the text fits no category. */
export type ErrorSeverity = 'high' | 'medium' | 'low' | 'info' | 'none' | 'unknown';

/**
 * What an error does to the integration as a whole.
 * - `stops-jobs`: the next job does not run (Apex CPU time limit, locked job).
 * - `may-stop-jobs`: an Apex exception, after which Salesforce may switch the jobs off.
 * - `fails-requests`: single survey requests fail, the jobs go on.
 * - `none`: no effect on the jobs.
 * - `unknown`: the text does not tell.
 */
export type IntegrationEffect =
    'stops-jobs' | 'may-stop-jobs' | 'fails-requests' | 'none' | 'unknown';

/** What is known of a category, whatever the text. What it says to people is a custom label. */
export interface CategoryKnowledge {
    readonly severity: ErrorSeverity;
    readonly effect: IntegrationEffect;
    /** Numbers of the troubleshooting steps of the Agent Connect help, "Salesforce: Tracing Errors & Troubleshooting". */
    readonly steps: readonly number[];
    /** What a person can do, in order. */
    readonly fix: readonly FixStep[];
}

/** Why a part of the text is marked. */
export type SpanRole = 'decided' | 'root-cause';

/** A part of the original text: `text.slice(start, end)`. */
export interface TextSpan {
    readonly role: SpanRole;
    readonly start: number;
    readonly end: number;
}

/** What the text names. Absent where it does not. No addresses of people are taken. */
export interface ErrorDetails {
    readonly apexClass?: string;
    readonly jobId?: string;
    /** The org as the subject of an Apex exception e-mail names it. */
    readonly org?: string;
    /** The type of the root cause: System.DmlException. */
    readonly exceptionType?: string;
    /** Where it was thrown: namespace.Class.method or the trigger, and the line in it. */
    readonly frame?: string;
    readonly line?: number;
    /** The managed package whose limit was reached. */
    readonly namespace?: string;
    readonly field?: string;
    readonly object?: string;
    readonly endpointHost?: string;
    readonly flowApiName?: string;
    readonly element?: string;
}

/** One error that a text reports. */
export interface ClassifiedError {
    readonly category: ErrorCategory;
    readonly severity: ErrorSeverity;
    /** The status code of the root cause, or what it says; null where the text gives none. */
    readonly rootCause: string | null;
    readonly effect: IntegrationEffect;
    /** Whether the integration can be off because of it: effect `stops-jobs` or `may-stop-jobs`. */
    readonly disablesIntegration: boolean;
    readonly steps: readonly number[];
    /** The part that decided first. */
    readonly spans: readonly TextSpan[];
    readonly details: ErrorDetails;
}
