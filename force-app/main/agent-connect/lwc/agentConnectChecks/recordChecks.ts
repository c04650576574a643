import { setupLink } from './links';
import { DAY, HOUR } from './model';
import type { Check } from './model';

const DOCUMENT = 'Agent Connect help, "Salesforce: Tracing Errors & Troubleshooting"';
const BOTH = { '1.x': 'full', '2.x': 'full' } as const;

/** The checks that look at records: what is due, what was sent, what came back. */
export const RECORD_CHECKS: readonly Check[] = [
    {
        id: 'timestamp-set',
        step: 1,
        severity: 'high',
        title: 'Closed records get their time to send',
        meaning:
            'A record that is closed and eligible for a survey must get a value in the field "Send Agent Connect Request at". Not every closed record is eligible, so a part without a value is normal.',
        why: 'The sender only picks up records in which this field is set. Where it stays empty, no survey goes out and no error appears anywhere.',
        fix: [
            'Close a fresh test record that meets every condition and see whether the field fills. Do not reopen an old one: a record that was closed before may not trigger again.',
            'Check that the workflow rule or Flow which fills the field is active, and that its conditions still match how records are closed today.',
            'Check that the field exists on the base object and that the user under whom the jobs run can see and edit it.',
            'Look for failed Flow interviews around the time of closing.'
        ],
        links: [
            setupLink('workflow-rules'),
            setupLink('workflow-field-updates'),
            setupLink('flows'),
            setupLink('failed-flows'),
            setupLink('time-based-workflow'),
            { kind: 'object-fields' }
        ],
        accepts: [
            { kind: 'live', topic: 'timestamp', freshFor: HOUR },
            { kind: 'imported', topic: 'classified-error', freshFor: DAY },
            { kind: 'attested', topic: 'attestation', freshFor: 7 * DAY }
        ],
        appliesTo: { '1.x': 'full', '2.x': 'advisory' },
        source: `${DOCUMENT}, step 1`
    },
    {
        id: 'mapping-enabled',
        step: 2,
        severity: 'high',
        title: 'Every mapped object is enabled',
        meaning:
            'On the Agent Connect Configuration page, under Field Mappings, each mapped object has a status. It has to be Test or Production.',
        why: 'A mapping that is off is skipped silently: its records never become requests.',
        fix: [
            'Open the Agent Connect Configuration page and go through the mapped objects under Field Mappings.',
            'Set each object that should send surveys to Test or Production.',
            'Where customers should get the surveys, make sure that it is Production.',
            'Record here what you found: it counts for 90 days.'
        ],
        links: [{ kind: 'package-tab', tab: 'configuration' }],
        accepts: [
            { kind: 'heartbeat', topic: 'heartbeat', freshFor: HOUR },
            { kind: 'attested', topic: 'mapping', freshFor: 90 * DAY },
            { kind: 'attested', topic: 'attestation', freshFor: 90 * DAY }
        ],
        appliesTo: BOTH,
        source: `${DOCUMENT}, step 2`
    },
    {
        id: 'requests-successful',
        step: 4,
        severity: 'high',
        title: 'Requests are accepted',
        meaning:
            'Each record that is processed becomes an Agent Connect Request. "Request Successful" tells that Agent Connect took the request; it does not tell that the survey was delivered.',
        why: 'An unsuccessful request is a survey that a customer does not get. The request holds the error that tells why.',
        fix: [
            'Open the Agent Connect Requests tab, choose a view of all requests and look at those that are not successful.',
            'Open the newest failed request and read its error. Fix what the error names on the record it came from.',
            'Employee is a queue: assign the record to a person, or map a formula field that keeps the agent whom the survey is about.',
            'Employee e-mail or ID missing: fill it, and make sure that it matches an active profile in Agent Connect.',
            'Customer e-mail missing: fill it on the contact or the record.',
            'Invalid field for the object: check that the field exists and is visible to the user of the jobs, then test with a new record.',
            'On package 2.x, select the repaired requests in the list and choose Resend.'
        ],
        links: [{ kind: 'package-tab', tab: 'requests' }, { kind: 'object-fields' }],
        accepts: [
            { kind: 'live', topic: 'requests', freshFor: HOUR },
            { kind: 'imported', topic: 'classified-error', freshFor: DAY },
            { kind: 'attested', topic: 'attestation', freshFor: DAY }
        ],
        appliesTo: BOTH,
        source: `${DOCUMENT}, step 4 and Common Error Messages`
    },
    {
        id: 'changed-after-close',
        step: 5,
        severity: 'medium',
        title: 'Records stay as they were until they are sent',
        meaning:
            'Between closing and sending, nobody should move the record to a queue or take away the contact or the customer e-mail.',
        why: 'The sender reads the record when it runs, not when it was closed. A record that belongs to a queue by then, or has no customer e-mail, becomes a failed request.',
        fix: [
            'Open the records listed as about to fail and restore the owner and the customer e-mail before the next run.',
            'Clear the time to send automatically when a closed record changes, or set it by a time-dependent action.',
            'Map the employee to a formula field that keeps the agent, so that a later change of owner does no harm.'
        ],
        links: [setupLink('workflow-rules'), setupLink('flows'), setupLink('queues')],
        accepts: [
            { kind: 'live', topic: 'would-fail', freshFor: HOUR },
            { kind: 'imported', topic: 'classified-error', freshFor: DAY },
            { kind: 'attested', topic: 'attestation', freshFor: 30 * DAY }
        ],
        appliesTo: BOTH,
        source: `${DOCUMENT}, step 5`
    },
    {
        id: 'data-return',
        step: 10,
        severity: 'medium',
        title: 'Survey answers arrive complete',
        meaning:
            'The data return writes survey answers into Agent Connect Responses. A field that is empty in every response is most likely mapped to the wrong place.',
        why: 'Reports and automation read these fields. Where a question was deleted and added again, or a survey uses one type of question several times, the path in the mapping needs the identifier of the question.',
        fix: [
            'Compare the fields that are always empty with the Data Return tab of the Agent Connect Configuration page.',
            'On package 1.x, open Custom Settings, Agent Connect Data Return Map Option, choose Manage, and edit the Data Return Path of the field.',
            'Put the unique identifier of the question into the path. Agent Connect Support knows the identifiers.',
            'Answer a test survey and see whether the field fills.'
        ],
        links: [
            { kind: 'package-tab', tab: 'configuration' },
            setupLink('custom-settings'),
            { kind: 'package-tab', tab: 'responses' }
        ],
        accepts: [
            { kind: 'live', topic: 'responses', freshFor: HOUR },
            { kind: 'attested', topic: 'attestation', freshFor: 90 * DAY }
        ],
        appliesTo: BOTH,
        source: `${DOCUMENT}, step 10`
    }
];
