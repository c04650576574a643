import type { CategoryKnowledge } from './model';

const CHECK_SCHEDULE =
    'Check in Setup > Scheduled Jobs that the Agent Connect jobs still have a next run.';
const SEE_JOBS = 'In Setup > Apex Jobs read Status Detail and Failures of the job.';

/** Errors of Apex, flows and callouts. Source: Apex Developer Guide; Object Reference, AsyncApexJob; Agent Connect help. */
export const PLATFORM_KNOWLEDGE = {
    NONE: {
        severity: 'none',
        effect: 'none',
        steps: [6],
        meaning:
            'No error text. Queued and Aborted are expected for Scheduled Apex; Batch Apex should be Completed.',
        fix: []
    },
    CALLOUT_TIMEOUT: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [6],
        meaning: 'The other side did not answer in time.',
        fix: [
            'See on the vendor’s status page whether Agent Connect had an incident.',
            CHECK_SCHEDULE,
            'If it recurs, give job id and times to Agent Connect support.'
        ]
    },
    CALLOUT_AUTH: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [6],
        meaning: 'The key, the session or the permission of the call was refused.',
        fix: [
            'Check the API keys on the Agent Connect Configuration page.',
            'If the text names a session, check the user and the credential of the job.'
        ]
    },
    CALLOUT_AFTER_DML: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [6],
        meaning:
            'The transaction changed records first and called out then, which Salesforce refuses.',
        fix: [
            'Look for own triggers or flows that change records in the transaction of the job, and move the call or the change to a transaction of its own.',
            CHECK_SCHEDULE
        ]
    },
    CALLOUT_IN_TRIGGER: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [6],
        meaning: 'A trigger called out itself, which Salesforce refuses.',
        fix: ['Move the call into a queueable job or a future method that the trigger starts.']
    },
    QUERY_INVALID: {
        severity: 'low',
        effect: 'none',
        steps: [3],
        meaning: 'A query of your own failed; it says nothing about the integration.',
        fix: [
            'Run the query with a current API version, or copy it again from the card.',
            'Where it says that an object is not supported, the user who runs it may lack the permission View Setup and Configuration.'
        ]
    },
    ROW_LOCK: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [6],
        meaning: 'Another transaction held the record for more than ten seconds.',
        fix: [
            'Look for other jobs and mass updates that change the same or parent records in the same minutes; move them to another time.',
            CHECK_SCHEDULE
        ]
    },
    VALIDATION_RULE: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [6],
        meaning: 'An automation saved a record that one of your validation rules does not accept.',
        fix: [
            'Find the rule by its text in Setup > Object Manager > Validation Rules.',
            'Let it pass for the user of the job, or let the automation fill what it asks for.'
        ]
    },
    REQUIRED_FIELD: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [4],
        meaning: 'A record could not be saved because a required field has no value.',
        fix: [
            'See which field the text names and which mapping or automation should fill it.',
            'Make the field not required, or give it a default.'
        ]
    },
    FLOW_ERROR: {
        severity: 'medium',
        effect: 'none',
        steps: [1],
        meaning:
            'A flow of the org failed. If it is the one that sets Send Agent Connect Request at, surveys are missing for its records; the jobs go on.',
        fix: [
            'Open the flow by its API name and look at the element that the text names.',
            'Check that closing a record still sets the date-time field.'
        ]
    },
    UIAPI_UNSUPPORTED: {
        severity: 'info',
        effect: 'none',
        steps: [],
        meaning:
            'The object is not available to Lightning components. It is no failure of the integration.',
        fix: ['Bring the evidence from Setup or with the sf CLI instead.']
    },
    INTERNAL_ERROR: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [6],
        meaning: 'Salesforce itself failed and gives only a number.',
        fix: [
            CHECK_SCHEDULE,
            'If it recurs, open a case with Salesforce and give the number, time and job id.'
        ]
    },
    APEX_EXCEPTION_OTHER: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [6],
        meaning: 'Apex code threw an exception that has no category of its own.',
        fix: [
            'See in the first line of the stack whose code threw it: yours, or that of a package.',
            SEE_JOBS,
            CHECK_SCHEDULE
        ]
    },
    BATCH_FAILED_UNKNOWN: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [6],
        meaning: 'The text says that a batch failed, and not why.',
        fix: [SEE_JOBS, 'Look for the Apex exception e-mail of the same job id.', CHECK_SCHEDULE]
    },
    UNKNOWN: {
        severity: 'unknown',
        effect: 'unknown',
        steps: [],
        meaning: 'The text fits none of the known errors.',
        fix: ['Read the original text, and ask Agent Connect support if it concerns the package.']
    }
} as const satisfies Readonly<Record<string, CategoryKnowledge>>;
