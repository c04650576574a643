import type { CategoryKnowledge } from './model';

/** Errors of Apex, flows and callouts. Source: Apex Developer Guide; Object Reference, AsyncApexJob; Agent Connect help. */
export const PLATFORM_KNOWLEDGE = {
    NONE: {
        severity: 'none',
        effect: 'none',
        steps: [6],
        fix: []
    },
    CALLOUT_TIMEOUT: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [6],
        fix: ['callout-timeout-1', 'check-schedule', 'callout-timeout-3']
    },
    CALLOUT_AUTH: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [6],
        fix: ['callout-auth-1', 'callout-auth-2']
    },
    CALLOUT_AFTER_DML: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [6],
        fix: ['callout-after-dml-1', 'check-schedule']
    },
    CALLOUT_IN_TRIGGER: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [6],
        fix: ['callout-in-trigger-1']
    },
    QUERY_INVALID: {
        severity: 'low',
        effect: 'none',
        steps: [3],
        fix: ['query-invalid-1', 'query-invalid-2']
    },
    ROW_LOCK: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [6],
        fix: ['row-lock-1', 'check-schedule']
    },
    VALIDATION_RULE: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [6],
        fix: ['validation-rule-1', 'validation-rule-2']
    },
    REQUIRED_FIELD: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [4],
        fix: ['required-field-1', 'required-field-2']
    },
    FLOW_ERROR: {
        severity: 'medium',
        effect: 'none',
        steps: [1],
        fix: ['flow-error-1', 'flow-error-2']
    },
    UIAPI_UNSUPPORTED: {
        severity: 'info',
        effect: 'none',
        steps: [],
        fix: ['uiapi-unsupported-1']
    },
    INTERNAL_ERROR: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [6],
        fix: ['check-schedule', 'internal-error-2']
    },
    APEX_EXCEPTION_OTHER: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [6],
        fix: ['apex-exception-other-1', 'see-jobs', 'check-schedule']
    },
    BATCH_FAILED_UNKNOWN: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [6],
        fix: ['see-jobs', 'batch-failed-unknown-2', 'check-schedule']
    },
    UNKNOWN: {
        severity: 'unknown',
        effect: 'unknown',
        steps: [],
        fix: ['unknown-1']
    }
} as const satisfies Readonly<Record<string, CategoryKnowledge>>;
