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
        title: 'The jobs are scheduled',
        meaning:
            'Depending on what is enabled, Setup lists an Agent Connect Request Sender, a Data Return and a Service Recovery job. That they are there confirms that the integration is switched on.',
        why: 'Without the Request Sender nothing is sent. Salesforce takes jobs off the schedule after some Apex errors, and nobody may be told.',
        fix: [
            'Open Scheduled Jobs and look for names with Agent Connect or Stella Connect.',
            'Where a job is missing, open the Agent Connect Configuration page and enable the integration again; that schedules the jobs.',
            'Before you do, look under Apex Jobs for the error that switched it off: it will come back otherwise.',
            'Where a job belongs to a user who is no longer active, let an active user schedule it again.',
            'Delete duplicates, so that one job of each kind is left.'
        ],
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
        title: 'Batch jobs complete',
        meaning:
            'Scheduled Apex may be queued or aborted; both are fine. Batch Apex makes the calls to Agent Connect and has to be completed, without failures and without a status detail.',
        why: 'A batch that fails leaves records unsent. Some errors make Salesforce switch the integration off.',
        fix: [
            'Open Apex Jobs and look at the Agent Connect rows of type Batch Apex: status, status detail, failures, total and processed batches.',
            'Paste the table here: each error is classified, with its cause and what to do.',
            'Where the Agent Connect rows show no error, take every filter off and look at all jobs of the time when it stopped: another job may be in the way.',
            'After the cause is gone, enable the integration again and watch one run.'
        ],
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
        title: 'No job exceeds a limit of Apex',
        meaning:
            'When an Agent Connect job exceeds the Apex CPU time limit, or another governor limit, Salesforce disables the jobs.',
        why: 'It is often a question of volume: queries over many records take long, and triggers and Flows of the org run in the same transaction. The integration stays off until somebody enables it again.',
        fix: [
            'Find out how many records are processed in one run: closed records and requests of a usual day.',
            'Look at the triggers and Flows of the base object and of Contact that run when a job updates records, and take out what is slow.',
            'Move heavy jobs of others to another time.',
            'Set a debug log for the user of the jobs and see where the time goes.',
            'Enable the integration again. Where the cause stays open, send the log to Agent Connect Support.'
        ],
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
        title: 'The job object is not locked',
        meaning:
            'A known issue: a job finds its job object locked and currently processing. The next job is then not scheduled, and no notification is sent.',
        why: 'It stops the integration silently. The only signs are the status detail of the job, and records that wait while no new request is created.',
        fix: [
            'Open Scheduled Jobs first: is the Request Sender there, with a next run? Where it is not, the jobs have stopped.',
            'Then look under Apex Jobs for the status detail that says that the job object is locked. That proves a lock; where another error is the last one, that error is the cause.',
            'Contact Agent Connect Support: the package has to be freed and scheduled again.'
        ],
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
        title: 'The Job Monitor watches the jobs',
        meaning:
            'From version 1.67 on, a Job Monitor runs every hour, checks whether the other jobs still run, and sends an e-mail when one has stopped.',
        why: 'It is the only notification that the package sends when Salesforce switches its jobs off.',
        fix: [
            'Look under Installed Packages which version is installed. Before 1.67 there is no Job Monitor: upgrade.',
            'Open Scheduled Jobs and look for the Job Monitor.',
            'Where it is missing, enable the integration again on the Agent Connect Configuration page.'
        ],
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
