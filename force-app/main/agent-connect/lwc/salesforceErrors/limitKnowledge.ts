import type { CategoryKnowledge } from './model';

const FIND_NEIGHBOURS =
    'In Setup > Apex Jobs remove the filters of the view and look for other jobs in the same minutes; move them to another time.';
const TRACE =
    'Set a trace flag in Setup > Debug Logs for the user of the job and see which trigger or flow on the record uses the limit up.';
const RESTART =
    'Check in Setup > Scheduled Jobs that Agent Connect Request Sender still has a next run, and enable the integration again if not.';

/** Governor limits. Source: Agent Connect help, "Salesforce: Tracing Errors & Troubleshooting"; Apex Developer Guide, "Execution Governors and Limits". */
export const LIMIT_KNOWLEDGE = {
    CPU_LIMIT: {
        severity: 'high',
        effect: 'stops-jobs',
        steps: [6, 8],
        meaning:
            'The transaction used more processor time than Salesforce allows. Salesforce switches the jobs off.',
        fix: [FIND_NEIGHBOURS, TRACE, RESTART]
    },
    QUERY_ROWS_LIMIT: {
        severity: 'high',
        effect: 'may-stop-jobs',
        steps: [6, 8],
        meaning: 'One transaction read more rows than allowed: most often a matter of data volume.',
        fix: [
            'See which package or class the text names: a rollup on the same records counts too.',
            TRACE,
            RESTART
        ]
    },
    SOQL_LIMIT: {
        severity: 'high',
        effect: 'may-stop-jobs',
        steps: [6, 8],
        meaning:
            'Triggers and flows that ran along with the job used up the queries that one transaction may make.',
        fix: [TRACE, FIND_NEIGHBOURS, RESTART]
    },
    DML_LIMIT: {
        severity: 'high',
        effect: 'may-stop-jobs',
        steps: [6, 8],
        meaning:
            'One transaction saved more often, or more rows, than allowed, counting every trigger and flow it set off.',
        fix: [TRACE, FIND_NEIGHBOURS, RESTART]
    },
    HEAP_LIMIT: {
        severity: 'high',
        effect: 'may-stop-jobs',
        steps: [6, 8],
        meaning: 'One transaction held more data in memory than allowed.',
        fix: [
            TRACE,
            'Give the job id and the amount of data to Agent Connect support if the class is one of the package.',
            RESTART
        ]
    },
    EMAIL_LIMIT: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [6],
        meaning:
            'The transaction, or the org on this day, sent more e-mails from Apex or flows than allowed. Error notifications may be missing too.',
        fix: [
            'See which class or flow sends the e-mails, and send them together or from a queue.',
            'Check the daily e-mail limit in Setup > Company Information.',
            RESTART
        ]
    },
    QUEUEABLE_LIMIT: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [6],
        meaning:
            'One transaction put more queueable jobs in the queue than allowed; in a job it is one.',
        fix: [TRACE, 'Start one queueable job that works through the records instead.', RESTART]
    },
    FUTURE_LIMIT: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [6],
        meaning: 'One transaction made more future calls than allowed.',
        fix: [
            TRACE,
            'Call the future method once with all records, or use a queueable job.',
            RESTART
        ]
    }
} as const satisfies Readonly<Record<string, CategoryKnowledge>>;
