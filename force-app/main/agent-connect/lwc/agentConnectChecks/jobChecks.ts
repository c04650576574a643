import { setupLink } from './links';
import { DAY, HOUR } from './model';
import type { Check } from './model';

const DOCUMENT = 'Agent Connect help, "Salesforce: Tracing Errors & Troubleshooting"';
const BOTH = { '1.x': 'full', '2.x': 'full' } as const;

/** The checks that look at scheduled and batch jobs. */
export const JOB_CHECKS: readonly Check[] = [
    {
        id: 'scheduled-jobs',
        step: 3,
        severity: 'high',
        links: [
            setupLink('scheduled-jobs'),
            { kind: 'package-tab', tab: 'configuration' },
            setupLink('users')
        ],
        accepts: [
            { kind: 'heartbeat', topic: 'heartbeat', freshFor: HOUR },
            { kind: 'imported', topic: 'scheduled-jobs', freshFor: DAY },
            { kind: 'imported', topic: 'classified-error', freshFor: DAY },
            { kind: 'attested', topic: 'attestation', freshFor: DAY }
        ],
        appliesTo: { '1.x': 'full', '2.x': 'advisory' },
        source: `${DOCUMENT}, step 3`
    },
    {
        id: 'apex-jobs',
        step: 6,
        severity: 'high',
        links: [setupLink('apex-jobs'), setupLink('apex-flex-queue')],
        accepts: [
            { kind: 'imported', topic: 'apex-jobs', freshFor: DAY },
            { kind: 'imported', topic: 'classified-error', freshFor: DAY },
            { kind: 'attested', topic: 'attestation', freshFor: DAY }
        ],
        appliesTo: BOTH,
        source: `${DOCUMENT}, step 6`
    },
    {
        id: 'cpu-limit',
        step: 8,
        severity: 'high',
        links: [setupLink('apex-jobs'), setupLink('debug-logs'), setupLink('flows')],
        accepts: [
            { kind: 'imported', topic: 'apex-jobs', freshFor: DAY },
            { kind: 'imported', topic: 'classified-error', freshFor: 7 * DAY },
            { kind: 'attested', topic: 'attestation', freshFor: DAY }
        ],
        appliesTo: BOTH,
        source: `${DOCUMENT}, step 8`
    },
    {
        id: 'locked-job',
        step: undefined,
        severity: 'high',
        links: [setupLink('scheduled-jobs'), setupLink('apex-jobs')],
        accepts: [
            { kind: 'heartbeat', topic: 'heartbeat', freshFor: HOUR },
            { kind: 'imported', topic: 'apex-jobs', freshFor: DAY },
            { kind: 'imported', topic: 'classified-error', freshFor: DAY },
            { kind: 'attested', topic: 'attestation', freshFor: DAY }
        ],
        appliesTo: BOTH,
        source: `${DOCUMENT}, Known issues`
    },
    {
        id: 'job-monitor',
        step: undefined,
        severity: 'medium',
        links: [setupLink('scheduled-jobs'), setupLink('installed-packages')],
        accepts: [
            { kind: 'imported', topic: 'scheduled-jobs', freshFor: DAY },
            { kind: 'attested', topic: 'attestation', freshFor: 30 * DAY }
        ],
        appliesTo: { '1.x': 'full', '2.x': 'none' },
        fromMinor: 67,
        source: `${DOCUMENT}, Types of Salesforce Integration Error Notifications`
    }
];
