import { setupLink } from './links';
import { DAY } from './model';
import type { Check } from './model';

const DOCUMENT = 'Agent Connect help, "Salesforce: Tracing Errors & Troubleshooting"';
const BOTH = { '1.x': 'full', '2.x': 'full' } as const;

/** The checks that look at settings, notifications, and what only a person can see. */
export const SETTING_CHECKS: readonly Check[] = [
    {
        id: 'api-status-page',
        step: 7,
        severity: 'medium',
        title: 'Agent Connect accepts what it receives',
        meaning:
            'A request can be successful in Salesforce and still fail a validation in Agent Connect. Such requests are listed on the API Status page, and e-mails with the subject API Error Alert tell of them.',
        why: 'The survey is not sent, for instance because the profile of the employee is not complete. These errors never switch the integration off.',
        fix: [
            'Open the API Status page of your Agent Connect account (Settings, Integrations, API Status Page) and read the tab of invalid requests.',
            'Employee not found, not complete or deactivated: put the profile right in Agent Connect.',
            'Channel, brand or language: compare with the settings of the company in Agent Connect.',
            'Paste a line of the page here to see what it means.'
        ],
        links: [{ kind: 'status-page' }],
        accepts: [
            { kind: 'imported', topic: 'status-page', freshFor: 7 * DAY },
            { kind: 'imported', topic: 'classified-error', freshFor: 7 * DAY },
            { kind: 'attested', topic: 'attestation', freshFor: 7 * DAY }
        ],
        appliesTo: BOTH,
        source: `${DOCUMENT}, step 7 and API Error Alert`
    },
    {
        id: 'endpoint',
        step: 9,
        severity: 'high',
        title: 'Endpoints point to the right host',
        meaning:
            'Each Agent Connect object under Custom Settings has an endpoint. It has to be https://api.stellaconnect.net, or https://fra1-connect-1.api.stellaconnect.net for accounts in the European data center.',
        why: 'Versions up to 1.48 used https://sapi.stellaconnect.net. After an upgrade to 1.65 or later the old value may still be there, and every call is refused as an unauthorized endpoint.',
        fix: [
            'Open Custom Settings and choose Manage beside each Agent Connect object.',
            'Replace sapi.stellaconnect.net by the host of your data center. Agent Connect Support knows which one is yours.',
            'Check that Remote Site Settings allow the new host.',
            'Paste each endpoint here: look-alike hosts are found, too.'
        ],
        links: [
            setupLink('custom-settings'),
            setupLink('remote-sites'),
            setupLink('named-credentials')
        ],
        accepts: [
            { kind: 'imported', topic: 'endpoint', freshFor: 90 * DAY },
            { kind: 'imported', topic: 'classified-error', freshFor: 7 * DAY },
            { kind: 'attested', topic: 'endpoint', freshFor: 90 * DAY },
            { kind: 'attested', topic: 'attestation', freshFor: 90 * DAY }
        ],
        appliesTo: { '1.x': 'full', '2.x': 'none' },
        source: `${DOCUMENT}, step 9`
    },
    {
        id: 'exception-recipients',
        step: undefined,
        severity: 'medium',
        title: 'Somebody reads Apex exception e-mails',
        meaning:
            'Salesforce itself sends an e-mail when Apex fails. The recipient has to be an active user who reads these e-mails.',
        why: 'Apex errors happen outside Agent Connect, so Agent Connect cannot notify anybody of them, and they are what makes Salesforce switch the integration off.',
        fix: [
            'Open Apex Exception Email and look at the users and addresses listed.',
            'Replace users who left, and addresses that nobody reads.',
            'Check under Deliverability that the org may send e-mails.',
            'Record here what you found: it counts for 90 days.'
        ],
        links: [
            setupLink('apex-exception-email'),
            setupLink('deliverability'),
            setupLink('email-log-files')
        ],
        accepts: [{ kind: 'attested', topic: 'attestation', freshFor: 90 * DAY }],
        appliesTo: BOTH,
        source: `${DOCUMENT}, Types of Salesforce Integration Error Notifications`
    },
    {
        id: 'package-recipients',
        step: undefined,
        severity: 'low',
        title: 'Somebody reads the e-mails of the package',
        meaning:
            'The package sends its own e-mails to the addresses on the Agent Connect Configuration page. They name the records whose requests lack something, such as the customer or employee e-mail.',
        why: 'They are the first sign of failed requests, with links to the records.',
        fix: [
            'Open the Agent Connect Configuration page and look at the addresses for error e-mails.',
            'Enter an address that somebody reads every working day.',
            'Record here what you found: it counts for 90 days.'
        ],
        links: [{ kind: 'package-tab', tab: 'configuration' }],
        accepts: [{ kind: 'attested', topic: 'attestation', freshFor: 90 * DAY }],
        appliesTo: BOTH,
        source: `${DOCUMENT}, Types of Salesforce Integration Error Notifications`
    },
    {
        id: 'debug-logging',
        step: undefined,
        severity: 'info',
        title: 'Debug logging, where an error message is not enough',
        meaning:
            'A debug log shows what happens inside a transaction. It is an aid for a case that stays open, not something that is on all the time.',
        why: 'Agent Connect Support may ask for a log of a failing run.',
        fix: [
            'Open Debug Logs and add a trace flag for the user under whom the jobs run, for an hour at the most.',
            'Set the levels of Apex code and Database to FINE; leave the rest at INFO, so that the log stays small.',
            'Wait for one run of the job, or let a test record go through.',
            'Open the log in the Developer Console and look for FATAL_ERROR and for the limits at its end.',
            'Let the trace flag end, and pass the log on only after you have taken customer data out of it.'
        ],
        links: [setupLink('debug-logs'), setupLink('developer-console')],
        accepts: [{ kind: 'attested', topic: 'attestation', freshFor: DAY }],
        appliesTo: BOTH,
        source: `${DOCUMENT}, Enable debugging`
    }
];
