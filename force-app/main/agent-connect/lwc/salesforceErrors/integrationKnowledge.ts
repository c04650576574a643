import type { CategoryKnowledge } from './model';

const REQUESTS_TAB =
    'Open the Agent Connect Requests tab, press Go, and open the requests whose Request Successful box is not checked.';
const CLEAR_DATETIME =
    'Add logic that clears the Send Agent Connect Request at field when a closed record changes so, or delay sending with a time-dependent action.';
const RESEND = 'Correct the record and trigger the request again.';

/** Endpoints, the package’s own errors and its known issue. Source: Agent Connect help, "Salesforce: Tracing Errors & Troubleshooting". */
export const INTEGRATION_KNOWLEDGE = {
    LEGACY_ENDPOINT: {
        severity: 'high',
        effect: 'may-stop-jobs',
        steps: [9],
        meaning:
            'The package still calls sapi.stellaconnect.net, the address of version 1.48 and older. From 1.65 on it is api.stellaconnect.net.',
        fix: [
            'In Setup > Custom Settings press Manage beside each Agent Connect entry and read the endpoint.',
            'Replace it by https://api.stellaconnect.net, or in the European data center by https://fra1-connect-1.api.stellaconnect.net/.',
            'Check that Setup > Remote Site Settings holds the same address.'
        ]
    },
    REMOTE_SITE: {
        severity: 'high',
        effect: 'may-stop-jobs',
        steps: [9],
        meaning:
            'Salesforce refuses the call because no active Remote Site Setting allows its address.',
        fix: [
            'In Setup > Remote Site Settings check that the address of the text is there and active.',
            'In Setup > Custom Settings press Manage beside each Agent Connect entry and check that the endpoint itself is right.'
        ]
    },
    NAMED_CREDENTIAL: {
        severity: 'high',
        effect: 'may-stop-jobs',
        steps: [9],
        meaning:
            'The named credential of the call does not exist, or the user of the job has no access to it.',
        fix: [
            'In Setup > Named Credentials check that the name in the text exists.',
            'Give the user of the job access to it through a permission set.'
        ]
    },
    JOB_LOCKED: {
        severity: 'high',
        effect: 'stops-jobs',
        steps: [6],
        meaning:
            'A known issue: the record of the job is locked, the next job is not scheduled, and no notification is sent.',
        fix: [
            'In Setup > Scheduled Jobs check whether Agent Connect Request Sender still has a next run; if it is gone, surveys have stopped.',
            'Contact Agent Connect support with the job id and the time.',
            'Until it is solved, look daily for new records on the Agent Connect Requests tab.'
        ]
    },
    INVALID_FIELD: {
        severity: 'high',
        effect: 'may-stop-jobs',
        steps: [1, 4],
        meaning:
            'Apex asked a record for a field that the user of the job cannot see, or that is not there. For the date-time field of the package it can also mean that a record was closed and reopened several times.',
        fix: [
            'In Setup > Object Manager check that the field exists and that the user of the job may see and edit it.',
            'Close a fresh record and check that Send Agent Connect Request at gets a time; do not test with a reopened one.',
            'If it stays empty, check the criteria of the flow or workflow rule that sets it.'
        ]
    },
    EMPLOYEE_IS_QUEUE: {
        severity: 'high',
        effect: 'fails-requests',
        steps: [4, 5],
        meaning:
            'The record belongs to a queue when the request is sent; a survey needs a person with an active Agent Connect profile. The most common error.',
        fix: [
            'Store the rep in a field of its own when the record is closed, and map the employee to that field.',
            CLEAR_DATETIME,
            RESEND
        ]
    },
    EMPLOYEE_MISSING: {
        severity: 'high',
        effect: 'fails-requests',
        steps: [4, 5],
        meaning: 'The request names neither the e-mail nor the ID of an employee.',
        fix: [
            REQUESTS_TAB,
            'Check in Field Mappings which field gives the employee, and that closing a record fills it.',
            'Check that the value matches an active Agent Connect profile.'
        ]
    },
    CUSTOMER_EMAIL_MISSING: {
        severity: 'high',
        effect: 'fails-requests',
        steps: [4, 5],
        meaning: 'Without an address no interaction is made and no survey delivered.',
        fix: [
            REQUESTS_TAB,
            'Let only records with a customer e-mail be eligible for a survey.',
            CLEAR_DATETIME,
            RESEND
        ]
    },
    ALREADY_SCHEDULED: {
        severity: 'medium',
        effect: 'may-stop-jobs',
        steps: [3],
        meaning:
            'Salesforce schedules a name once. The old entry may be dead and still hold the name.',
        fix: [
            'In Setup > Scheduled Jobs look at the next run of the job of that name.',
            'If it has none, delete it and enable the integration again.'
        ]
    },
    CLASS_LOCKED_BY_SCHEDULE: {
        severity: 'low',
        effect: 'none',
        steps: [3],
        meaning: 'A deployment or upgrade touches a class that a scheduled job is using.',
        fix: [
            'Disable the integration, deploy or upgrade, and enable it again.',
            'Check in Setup > Scheduled Jobs afterwards that all jobs are back.'
        ]
    }
} as const satisfies Readonly<Record<string, CategoryKnowledge>>;
