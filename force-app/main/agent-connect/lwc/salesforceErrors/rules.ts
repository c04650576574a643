import type { ErrorCategory } from './model';

/** What a category looks like. Patterns are linear: every repetition in them has an upper bound. */
export interface ClassificationRule {
    readonly category: ErrorCategory;
    readonly patterns: readonly RegExp[];
}

/** What may stand between two words where a mail was wrapped or quoted. */
const GAP = '[\\s>]{1,12}';

/** Words in a row as they may be wrapped, capitals or not. */
function phrase(words: string): RegExp {
    return new RegExp(words.replaceAll(' ', GAP), 'gi');
}

// A bare 401 may be a line number or an amount: the word for an answer has to stand beside it.
const HTTP_REFUSED =
    /\b(?:http(?:\/\d(?:\.\d)?)?|status|response)[ _]?(?:status[ _]?)?(?:code|error)?["']?[ :=(]{0,4}["']?40[13]\b/gi;
const REFUSED_HTTP =
    /\b40[13]\b[ :,()\-"']{0,4}(?:unauthori[sz]ed|forbidden)|\b(?:unauthori[sz]ed|forbidden)[ :,()\-"']{0,4}40[13]\b/gi;

/** Kinds of error in the order in which they are looked for. AC_… lines of the API Status page stand apart. */
export const CLASSIFICATION_RULES: readonly ClassificationRule[] = [
    { category: 'LEGACY_ENDPOINT', patterns: [/\bsapi\.stellaconnect\.net\b/gi] },
    { category: 'REMOTE_SITE', patterns: [phrase('unauthorized endpoint')] },
    { category: 'NAMED_CREDENTIAL', patterns: [phrase('named credential')] },
    {
        category: 'CALLOUT_TIMEOUT',
        patterns: [
            phrase('read timed out'),
            phrase('exceeded max time limit'),
            phrase('exceeded maximum time allotted for callout'),
            phrase('(?:connect|connection) timed out')
        ]
    },
    {
        category: 'CALLOUT_AUTH',
        patterns: [/\bINVALID_SESSION_ID\b/gi, HTTP_REFUSED, REFUSED_HTTP]
    },
    { category: 'CALLOUT_AFTER_DML', patterns: [phrase('uncommitted work pending')] },
    { category: 'CALLOUT_IN_TRIGGER', patterns: [phrase('callouts? from triggers')] },
    { category: 'JOB_LOCKED', patterns: [phrase('job object is locked')] },
    {
        category: 'CPU_LIMIT',
        patterns: [phrase('cpu time limit exceeded'), phrase('exceeded (?:the )?cpu time limit')]
    },
    { category: 'QUERY_ROWS_LIMIT', patterns: [phrase('too many query (?:locator )?rows')] },
    { category: 'SOQL_LIMIT', patterns: [phrase('too many soql queries')] },
    { category: 'DML_LIMIT', patterns: [phrase('too many dml (?:statements|rows)')] },
    { category: 'HEAP_LIMIT', patterns: [phrase('heap size too large')] },
    {
        category: 'EMAIL_LIMIT',
        patterns: [
            phrase('too many email invocations'),
            phrase('daily limit for the org would be exceeded'),
            /\b(?:SINGLE_EMAIL|MASS_MAIL)_LIMIT_EXCEEDED\b/gi
        ]
    },
    { category: 'QUEUEABLE_LIMIT', patterns: [phrase('too many queueable jobs')] },
    { category: 'FUTURE_LIMIT', patterns: [phrase('too many (?:future|@future) calls')] },
    {
        category: 'INVALID_FIELD',
        patterns: [
            /\bInvalid field [\w.]{1,120} for \w{1,80}/gi,
            /\bNo such column '[^'\n]{1,120}' on entity '[^'\n]{1,80}'/gi
        ]
    },
    {
        category: 'QUERY_INVALID',
        patterns: [
            /\bNo such relation '[^'\n]{1,120}' on entity '[^'\n]{1,80}'/gi,
            /\bMALFORMED_QUERY\b/gi,
            // Where the API points at a place in a query; an object that it does not know or may not show.
            /ERROR at Row:\d{1,5}:Column:\d{1,6}/gi,
            /\bINVALID_TYPE\b(?=[^\n]{0,300}\bsObject type ')/gi,
            /\bsObject type '[^'\n]{1,80}' is not supported\b(?=[^\n]{0,300}\bINVALID_TYPE\b)/gi
        ]
    },
    {
        category: 'EMPLOYEE_IS_QUEUE',
        patterns: [phrase("employee (?:cannot|can not|can't) be a queue")]
    },
    {
        category: 'EMPLOYEE_MISSING',
        patterns: [/missing fields?:?[\s>]{1,12}employee_(?:email|custom_id)\b/gi]
    },
    {
        category: 'CUSTOMER_EMAIL_MISSING',
        patterns: [phrase('customer e-?mail field (?:is )?missing')]
    },
    {
        category: 'ROW_LOCK',
        patterns: [/\bUNABLE_TO_LOCK_ROW\b/gi, phrase('unable to obtain exclusive access')]
    },
    {
        category: 'VALIDATION_RULE',
        patterns: [/\bfirst error:[\s>]{1,12}FIELD_CUSTOM_VALIDATION_EXCEPTION\b/gi]
    },
    {
        category: 'REQUIRED_FIELD',
        patterns: [phrase('required fields? (?:is|are) missing'), /\bREQUIRED_FIELD_MISSING\b/gi]
    },
    { category: 'ALREADY_SCHEDULED', patterns: [phrase('is already scheduled for execution')] },
    {
        category: 'CLASS_LOCKED_BY_SCHEDULE',
        patterns: [phrase('schedulable class has jobs pending or in progress')]
    },
    { category: 'AC_API_ERROR_ALERT', patterns: [phrase('api error alert')] },
    {
        category: 'FLOW_ERROR',
        patterns: [
            phrase('flow interview'),
            /\bFlow API Name:/gi,
            /\bError element \S{1,120} \(Flow\w{1,40}\)/gi,
            /\bwith your "[^"\n]{1,200}" flow\b/gi,
            /\bCANNOT_EXECUTE_FLOW_TRIGGER\b/gi,
            phrase('failed to trigger a flow'),
            phrase('flow trigger failed'),
            phrase('unhandled fault has occurred'),
            phrase('an error occurred at element'),
            phrase('error occurred when the flow tried to'),
            /\bbecause the [^\n]{1,200}? process failed\b/gi
        ]
    },
    // Outside the mail of a flow and without the words of DML: a REST answer, for example.
    { category: 'VALIDATION_RULE', patterns: [/\bFIELD_CUSTOM_VALIDATION_EXCEPTION\b/gi] },
    { category: 'UIAPI_UNSUPPORTED', patterns: [phrase('is not supported in UI API')] },
    { category: 'INTERNAL_ERROR', patterns: [phrase('internal salesforce.com error')] },
    {
        category: 'APEX_EXCEPTION_OTHER',
        patterns: [
            /\bcaused by:[\s>]{0,12}[\w.]{0,120}Exception\b/gi,
            /\bSystem\.\w{1,60}Exception\b/gi,
            /Exception:/g,
            phrase('attempt to de-reference a null object'),
            phrase('list index out of bounds'),
            phrase('list has no rows for assignment to sobject'),
            // The status detail of a job: whatever stands behind it is an exception.
            /\bfirst error:/gi
        ]
    },
    {
        category: 'BATCH_FAILED_UNKNOWN',
        patterns: [phrase('failed to process batch'), phrase('error in job phase')]
    }
];

/** Categories that only say that something failed: any other in the same report says why. */
export const WRAPPER_CATEGORIES: ReadonlySet<ErrorCategory> = new Set<ErrorCategory>([
    'APEX_EXCEPTION_OTHER',
    'BATCH_FAILED_UNKNOWN'
]);

/** The errors of the API Status page, which stand alone on a line or in a cell. In lower case. */
export const STATUS_PAGE_ERRORS: ReadonlyMap<string, ErrorCategory> = new Map<
    string,
    ErrorCategory
>([
    ['employee profile not complete', 'AC_EMPLOYEE_PROFILE_NOT_COMPLETE'],
    ['deactivated employee', 'AC_DEACTIVATED_EMPLOYEE'],
    ['employee not found', 'AC_EMPLOYEE_NOT_FOUND'],
    ['invalid customer', 'AC_INVALID_CUSTOMER'],
    ['channel not enabled for company', 'AC_CHANNEL_NOT_ENABLED_FOR_COMPANY'],
    ['channel is in manual mode', 'AC_CHANNEL_IS_IN_MANUAL_MODE'],
    ['brand signifier not provided', 'AC_BRAND_SIGNIFIER_NOT_PROVIDED'],
    ['invalid/inactive brand signifier', 'AC_INVALID_OR_INACTIVE_BRAND_SIGNIFIER'],
    ['language not specified', 'AC_LANGUAGE_NOT_SPECIFIED']
]);

/** A text without an error: nothing, or a status that is no failure. */
export const NO_ERROR = /^\s*(?:completed|queued|aborted|holding|preparing|processing)?\s*$/i;
