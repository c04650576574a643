import { checkOf, DAY, describeReason, HOUR, MINUTE } from 'c/agentConnectChecks';
import type { CheckId, EvaluationContext, Evidence, Facts } from 'c/agentConnectChecks';
import type { ErrorCategory } from 'c/salesforceErrors';
import { EXPLANATION_TEXTS, NOT_FOR_PEOPLE } from '../../../../../../test/agentConnect/words';
import { judgeEvidence } from '../judgement';
import {
    apexJobs,
    attestation,
    contextOf,
    evidenceOf,
    heartbeat,
    job,
    MONITOR,
    NOW,
    VERSION_1
} from '../../../../../../test/agentConnectSamples';

function judge(
    id: CheckId,
    facts: Facts,
    changes: Partial<EvaluationContext> = {},
    evidence: Partial<Evidence> = {}
): string {
    const check = checkOf(id);
    const kind = check.accepts.find(({ topic }) => topic === facts.about)?.kind ?? 'live';
    const state = judgeEvidence(check, [evidenceOf(kind, facts, evidence)], contextOf(changes));
    expect(describeReason(state, EXPLANATION_TEXTS)).not.toMatch(NOT_FOR_PEOPLE);
    return `${state.status} ${state.reason}`;
}

function timestamps(changes: object): Facts {
    return {
        about: 'timestamp',
        object: 'Case',
        field: 'present',
        windowDays: 7,
        closed: 10,
        stamped: 4,
        newestStampAt: NOW,
        ...changes
    };
}

function requests(
    day: { total: number; failed: number; same?: number },
    week = { total: 100, failed: 0 }
): Facts {
    const errors = [{ category: 'EMPLOYEE_IS_QUEUE', count: day.same ?? 0 }] as const;
    return {
        about: 'requests',
        object: 'Request__c',
        newestAt: NOW,
        windows: [
            { hours: 168, ...week, errors: [] },
            { hours: 24, total: day.total, failed: day.failed, errors }
        ]
    };
}

const NONE = { queueOwner: 0, blankEmail: 0, changedAfter: 0 };

function risks(unsent: object, sent: object = {}, sampled = 20): Facts {
    return {
        about: 'would-fail',
        object: 'Case',
        sampled,
        unsent: { ...NONE, ...unsent },
        sent: { ...NONE, ...sent }
    };
}

describe('rules on records', () => {
    it.each([
        ['fail timestamp-field-missing', { field: 'missing' }],
        ['unknown timestamp-field-not-identified', { field: 'not-identified' }],
        ['unknown nothing-closed', { closed: 0, stamped: 0 }],
        ['warning nothing-stamped', { stamped: 0 }],
        ['pass timestamps-set', { stamped: 1 }]
    ])('judges the time to send: %s', (expected, changes) => {
        expect(judge('timestamp-set', timestamps(changes))).toBe(expected);
    });

    it.each([
        ['unknown no-mapping-listed', []],
        ['fail mapping-off', ['production', 'off']],
        ['pass mapping-test-only', ['test', 'test']],
        ['pass mapping-enabled', ['test', 'production']]
    ] as const)('judges mappings: %s', (expected, statuses) => {
        const objects = statuses.map((status) => ({ object: 'Case', status }));

        expect(judge('mapping-enabled', { about: 'mapping', objects })).toBe(expected);
    });

    it.each([
        ['pass requests-keep-coming', ['Case']],
        ['unknown at-least-one-mapping-sends', ['Case', 'MessagingSession']],
        ['unknown at-least-one-mapping-sends', ['MessagingSession']],
        ['unknown at-least-one-mapping-sends', []]
    ])(
        'takes requests as a proof of the mapping only where it is the only one: %s %j',
        (expected, mappedObjects) => {
            expect(judge('mapping-enabled', heartbeat(), { mappedObjects })).toBe(expected);
        }
    );

    it.each([
        ['pass requests-keep-coming', {}],
        ['unknown no-demand', { stamped: 0 }],
        ['unknown no-demand', { newestRequestAt: null }],
        ['unknown few-waiting', { waiting: 2, oldestWaitingAt: NOW - 5 * HOUR }],
        ['unknown few-waiting', { waiting: 9, oldestWaitingAt: NOW - 20 * MINUTE }],
        ['warning nothing-is-sent', { waiting: 3, oldestWaitingAt: NOW - 45 * MINUTE }],
        ['fail nothing-is-sent', { waiting: 3, oldestWaitingAt: NOW - 3 * HOUR }],
        [
            'fail nothing-is-sent',
            { waiting: 3, oldestWaitingAt: NOW - 3 * HOUR, newestRequestAt: null }
        ]
    ])('judges the heartbeat, first as a warning: %s %j', (expected, changes) => {
        expect(judge('locked-job', heartbeat(changes))).toBe(
            expected.replace('nothing-is-sent', 'silence-may-be-a-lock')
        );
        expect(judge('scheduled-jobs', heartbeat(changes))).toBe(expected);
    });

    it.each([
        ['unknown no-requests', requests({ total: 0, failed: 0 }, { total: 0, failed: 0 })],
        ['pass requests-succeed', requests({ total: 20, failed: 0 })],
        [
            'warning some-requests-failed',
            requests({ total: 20, failed: 0 }, { total: 100, failed: 60 })
        ],
        ['warning some-requests-failed', requests({ total: 20, failed: 2 })],
        ['fail many-requests-failed', requests({ total: 20, failed: 3 })],
        ['fail same-error-again', requests({ total: 200, failed: 5, same: 5 })],
        ['warning some-requests-failed', requests({ total: 200, failed: 4, same: 4 })],
        ['fail many-requests-failed', requests({ total: 0, failed: 0 }, { total: 100, failed: 60 })]
    ])('judges requests: %s', (expected, facts) => {
        expect(judge('requests-successful', facts)).toBe(expected);
    });

    it.each([
        ['unknown nothing-to-sample', risks({}, {}, 0)],
        ['fail requests-will-fail', risks({ queueOwner: 1 })],
        ['fail requests-will-fail', risks({ blankEmail: 1 })],
        ['warning changed-before-sending', risks({ changedAfter: 1 })],
        ['warning changed-after-sending', risks({}, { queueOwner: 1 })],
        ['pass nothing-changed', risks({})]
    ])('judges changes after closing: %s', (expected, facts) => {
        expect(judge('changed-after-close', facts)).toBe(expected);
    });

    it.each([
        ['unknown no-responses', { sampled: 0 }],
        ['warning fields-always-empty', { alwaysEmpty: ['A__c'] }],
        ['warning no-recent-response', { newestAt: NOW - 30 * DAY }],
        ['pass fields-filled', {}]
    ])('judges the data return, never as a failure: %s', (expected, changes) => {
        const facts: Facts = {
            about: 'responses',
            object: 'Response__c',
            sampled: 50,
            newestAt: NOW - DAY,
            alwaysEmpty: [],
            fields: 9,
            ...changes
        };

        expect(judge('data-return', facts)).toBe(expected);
    });
});

describe('rules on jobs', () => {
    it.each([
        ['fail no-scheduled-jobs', []],
        ['fail job-missing', [MONITOR]],
        ['fail job-missing', [job({ role: 'data-return' })]],
        ['fail job-ended', [job({ state: 'ERROR' })]],
        ['fail job-ended', [job({ state: 'DELETED' })]],
        ['fail job-ended', [job({ state: 'COMPLETE' })]],
        ['fail job-has-no-next-run', [job({ nextFireAt: null })]],
        ['fail job-has-no-next-run', [job({ nextFireAt: NOW - HOUR })]],
        ['pass jobs-scheduled', [job({ nextFireAt: NOW - HOUR, state: 'EXECUTING' })]],
        ['pass jobs-scheduled', [job({ nextFireAt: undefined, state: null })]],
        ['fail job-owner-inactive', [job({ ownerActive: false })]],
        ['warning job-held', [job({ state: 'BLOCKED' })]],
        ['warning job-held', [job({ state: 'PAUSED' })]],
        ['warning job-held', [job({ state: 'PAUSED_BLOCKED' })]],
        ['warning job-duplicated', [job(), job()]],
        ['pass jobs-scheduled', [job(), job({ role: 'data-return' })]],
        ['pass jobs-scheduled', [job({ state: 'ACQUIRED', ownerActive: null })]]
    ])('judges scheduled jobs: %s', (expected, jobs) => {
        expect(judge('scheduled-jobs', { about: 'scheduled-jobs', jobs })).toBe(expected);
    });

    it('demands what the organisation says that it uses', () => {
        const facts: Facts = { about: 'scheduled-jobs', jobs: [job()] };

        expect(
            judge('scheduled-jobs', facts, { enabledJobs: ['request-sender', 'data-return'] })
        ).toBe('fail job-missing');
    });

    it('reads the next run as of the moment of the table, not of today', () => {
        const observedAt = NOW - 3 * HOUR;
        const facts: Facts = {
            about: 'scheduled-jobs',
            jobs: [job({ nextFireAt: observedAt + 5 * MINUTE })]
        };

        expect(judge('scheduled-jobs', facts, {}, { observedAt })).toBe('pass jobs-scheduled');
    });

    it.each([
        ['apex-jobs', 'unknown no-agent-connect-jobs', { examined: 0 }],
        ['apex-jobs', 'fail batches-failed', { failed: 1 }],
        ['apex-jobs', 'pass batches-complete', {}],
        ['cpu-limit', 'fail cpu-limit-exceeded', { errors: [{ category: 'CPU_LIMIT', count: 2 }] }],
        [
            'cpu-limit',
            'fail governor-limit-exceeded',
            { errors: [{ category: 'HEAP_LIMIT', count: 1 }] }
        ],
        ['cpu-limit', 'pass no-limit-exceeded', { errors: [{ category: 'ROW_LOCK', count: 1 }] }],
        ['cpu-limit', 'unknown no-agent-connect-jobs', { examined: 0 }],
        [
            'locked-job',
            'fail job-object-locked',
            { errors: [{ category: 'JOB_LOCKED', count: 1 }] }
        ],
        ['locked-job', 'pass no-lock-found', {}],
        ['locked-job', 'unknown no-agent-connect-jobs', { examined: 0 }]
    ] as const)('judges Apex jobs for %s: %s', (id, expected, changes) => {
        expect(judge(id, apexJobs(changes))).toBe(expected);
    });

    it.each([
        ['pass job-monitor-scheduled', [MONITOR], VERSION_1],
        ['fail job-monitor-missing', [job()], VERSION_1],
        ['warning job-monitor-missing', [job()], { status: 'found' } as const],
        ['fail job-ended', [job({ role: 'job-monitor', state: 'ERROR' })], VERSION_1]
    ])('judges the Job Monitor: %s', (expected, jobs, profile) => {
        expect(judge('job-monitor', { about: 'scheduled-jobs', jobs }, { profile })).toBe(expected);
    });
});

describe('rules on settings and on what a person says', () => {
    it.each([
        ['pass status-page-clean', 0],
        ['warning status-page-lists-failures', 7]
    ])('judges the API Status page, never as a failure: %s', (expected, invalid) => {
        expect(judge('api-status-page', { about: 'status-page', invalid, errors: [] })).toBe(
            expected
        );
    });

    it.each([
        ['fail endpoint-retired', { retired: 1 }],
        ['fail endpoint-refused', { refused: 1 }],
        ['pass endpoints-accepted-with-note', { noted: 1 }],
        ['pass endpoints-accepted', {}],
        ['unknown no-endpoint-given', { accepted: 0 }]
    ])('judges endpoints: %s', (expected, changes) => {
        const facts: Facts = {
            about: 'endpoint',
            accepted: 2,
            noted: 0,
            retired: 0,
            refused: 0,
            ...changes
        };

        expect(judge('endpoint', facts)).toBe(expected);
    });

    it.each([
        ['timestamp-set', 'fail'],
        ['mapping-enabled', 'fail'],
        ['scheduled-jobs', 'fail'],
        ['requests-successful', 'fail'],
        ['changed-after-close', 'fail'],
        ['apex-jobs', 'fail'],
        ['api-status-page', 'warning'],
        ['cpu-limit', 'fail'],
        ['endpoint', 'fail'],
        ['data-return', 'warning'],
        ['locked-job', 'fail'],
        ['job-monitor', 'fail'],
        ['exception-recipients', 'fail'],
        ['package-recipients', 'fail'],
        ['debug-logging', 'fail']
    ] as const)('takes what a person says of %s: in order, or %s', (id, problem) => {
        expect(judge(id, attestation(id))).toBe('pass attested-in-order');
        expect(judge(id, attestation(id, 'problem'))).toBe(`${problem} attested-problem`);
    });

    it.each([
        ['timestamp-set', 1, 'fail'],
        ['scheduled-jobs', 3, 'fail'],
        ['requests-successful', 4, 'fail'],
        ['changed-after-close', 5, 'fail'],
        ['apex-jobs', 6, 'fail'],
        ['api-status-page', 7, 'warning'],
        ['cpu-limit', 8, 'fail'],
        ['endpoint', 9, 'fail']
    ] as const)('takes an error text for %s by its step, never as a pass', (id, step, worst) => {
        const error = (severity: 'high' | 'medium' | 'low', steps: readonly number[]): Facts => ({
            about: 'classified-error',
            category: 'REMOTE_SITE',
            severity,
            steps,
            disablesIntegration: false
        });

        expect(judge(id, error('high', [step]))).toBe(`${worst} error-classified`);
        expect(judge(id, error('medium', [step]))).toBe('warning error-classified');
        expect(judge(id, error('low', [step]))).toBe('unknown no-evidence');
        expect(judge(id, error('high', [2]))).toBe('unknown no-evidence');
    });

    it('takes only one category of error for a locked job', () => {
        const error = (category: ErrorCategory): Facts => ({
            about: 'classified-error',
            category,
            severity: 'high',
            steps: [6],
            disablesIntegration: true
        });

        expect(judge('locked-job', error('JOB_LOCKED'))).toBe('fail error-classified');
        expect(judge('locked-job', error('CPU_LIMIT'))).toBe('unknown no-evidence');
    });
});
