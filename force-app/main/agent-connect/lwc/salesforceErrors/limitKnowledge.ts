import type { CategoryKnowledge } from './model';

/** Governor limits. Source: Agent Connect help, "Salesforce: Tracing Errors & Troubleshooting"; Apex Developer Guide, "Execution Governors and Limits". */
export const LIMIT_KNOWLEDGE = {
    CPU_LIMIT: {
        severity: 'high',
        effect: 'stops-jobs',
        steps: [6, 8],
        fix: ['find-neighbours', 'trace', 'restart']
    },
    QUERY_ROWS_LIMIT: {
        severity: 'high',
        effect: 'may-stop-jobs',
        steps: [6, 8],
        fix: ['query-rows-limit-1', 'trace', 'restart']
    },
    SOQL_LIMIT: {
        severity: 'high',
        effect: 'may-stop-jobs',
        steps: [6, 8],
        fix: ['trace', 'find-neighbours', 'restart']
    },
    DML_LIMIT: {
        severity: 'high',
        effect: 'may-stop-jobs',
        steps: [6, 8],
        fix: ['trace', 'find-neighbours', 'restart']
    },
    HEAP_LIMIT: {
        severity: 'high',
        effect: 'may-stop-jobs',
        steps: [6, 8],
        fix: ['trace', 'heap-limit-2', 'restart']
    },
    EMAIL_LIMIT: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [6],
        fix: ['email-limit-1', 'email-limit-2', 'restart']
    },
    QUEUEABLE_LIMIT: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [6],
        fix: ['trace', 'queueable-limit-2', 'restart']
    },
    FUTURE_LIMIT: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [6],
        fix: ['trace', 'future-limit-2', 'restart']
    }
} as const satisfies Readonly<Record<string, CategoryKnowledge>>;
