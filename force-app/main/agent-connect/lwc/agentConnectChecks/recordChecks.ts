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
