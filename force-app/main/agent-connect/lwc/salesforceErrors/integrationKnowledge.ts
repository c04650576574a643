import type { CategoryKnowledge } from './model';

/** Endpoints, the package’s own errors and its known issue. Source: Agent Connect help, "Salesforce: Tracing Errors & Troubleshooting". */
export const INTEGRATION_KNOWLEDGE = {
    LEGACY_ENDPOINT: {
        severity: 'high',
        effect: 'may-stop-jobs',
        steps: [9],
        fix: ['legacy-endpoint-1', 'legacy-endpoint-2', 'legacy-endpoint-3']
    },
    REMOTE_SITE: {
        severity: 'high',
        effect: 'may-stop-jobs',
        steps: [9],
        fix: ['remote-site-1', 'remote-site-2']
    },
    NAMED_CREDENTIAL: {
        severity: 'high',
        effect: 'may-stop-jobs',
        steps: [9],
        fix: ['named-credential-1', 'named-credential-2']
    },
    JOB_LOCKED: {
        severity: 'high',
        effect: 'stops-jobs',
        steps: [6],
        fix: ['job-locked-1', 'job-locked-2', 'job-locked-3']
    },
    INVALID_FIELD: {
        severity: 'high',
        effect: 'may-stop-jobs',
        steps: [1, 4],
        fix: ['invalid-field-1', 'invalid-field-2', 'invalid-field-3']
    },
    EMPLOYEE_IS_QUEUE: {
        severity: 'high',
        effect: 'fails-requests',
        steps: [4, 5],
        fix: ['employee-is-queue-1', 'clear-send-at', 'resend']
    },
    EMPLOYEE_MISSING: {
        severity: 'high',
        effect: 'fails-requests',
        steps: [4, 5],
        fix: ['open-requests', 'employee-missing-2', 'employee-missing-3']
    },
    CUSTOMER_EMAIL_MISSING: {
        severity: 'high',
        effect: 'fails-requests',
        steps: [4, 5],
        fix: ['open-requests', 'customer-email-missing-2', 'clear-send-at', 'resend']
    },
    ALREADY_SCHEDULED: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [3],
        fix: ['already-scheduled-1', 'already-scheduled-2']
    },
    CLASS_LOCKED_BY_SCHEDULE: {
        severity: 'low',
        effect: 'none',
        steps: [3],
        fix: ['class-locked-by-schedule-1', 'class-locked-by-schedule-2']
    }
} as const satisfies Readonly<Record<string, CategoryKnowledge>>;
