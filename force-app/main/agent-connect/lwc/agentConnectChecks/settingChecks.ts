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
        links: [{ kind: 'package-tab', tab: 'configuration' }],
        accepts: [{ kind: 'attested', topic: 'attestation', freshFor: 90 * DAY }],
        appliesTo: BOTH,
        source: `${DOCUMENT}, Types of Salesforce Integration Error Notifications`
    },
    {
        id: 'debug-logging',
        step: undefined,
        severity: 'info',
        links: [setupLink('debug-logs'), setupLink('developer-console')],
        accepts: [{ kind: 'attested', topic: 'attestation', freshFor: DAY }],
        appliesTo: BOTH,
        source: `${DOCUMENT}, Enable debugging`
    }
];
