import fc from 'fast-check';
import { coverageOf, DAY, evaluateCheck, evaluateChecks, HOUR } from 'c/agentConnectChecks';
import type { EvaluationInput } from 'c/agentConnectChecks';
import {
    anyEvidence,
    contextOf,
    evidenceOf,
    healthyEvidence,
    inputOf,
    job,
    NOW,
    STOPPED,
    VERSION_2
} from '../../../../../../test/agentConnectSamples';

const nothingScheduled = [evidenceOf('imported', { about: 'scheduled-jobs', jobs: [] })];

function stateOf(id: Parameters<typeof evaluateCheck>[0], input: EvaluationInput) {
    return evaluateCheck(id, input).state;
}

describe('evaluateCheck', () => {
    it('takes a failure as a hint where the rule is documented for the other generation', () => {
        const input = inputOf(nothingScheduled, { context: contextOf({ profile: VERSION_2 }) });

        expect(stateOf('scheduled-jobs', input)).toMatchObject({
            status: 'warning',
            reason: 'advisory-for-generation',
            behind: { reason: 'no-scheduled-jobs' }
        });
    });

    it('takes it as a hint, too, while the generation is not known', () => {
        const context = contextOf({ profile: { status: 'found' } });

        expect(stateOf('scheduled-jobs', inputOf(nothingScheduled, { context })).status).toBe(
            'warning'
        );
    });

    it.each([
        ['endpoint', 'other-generation', { profile: VERSION_2 }],
        ['job-monitor', 'other-generation', { profile: VERSION_2 }],
        [
            'job-monitor',
            'version-too-old',
            {
                profile: {
                    status: 'found',
                    generation: '1.x',
                    version: { major: 1, minor: 66 }
                }
            }
        ],
        ['data-return', 'feature-not-enabled', { enabledJobs: ['request-sender'] }]
    ] as const)('says that %s does not apply: %s', (id, reason, changes) => {
        expect(stateOf(id, inputOf([], { context: contextOf(changes) }))).toMatchObject({
            status: 'not-applicable',
            reason
        });
    });

    it('takes the word of an admin that a check does not apply, and keeps the explanation', () => {
        const settings = [{ check: 'data-return', notApplicable: 'No data return here' } as const];

        expect(stateOf('data-return', inputOf(healthyEvidence(), { settings }))).toMatchObject({
            status: 'not-applicable',
            explanation: 'No data return here'
        });
    });

    it('shows what is underneath a snooze, and ends the snooze on time', () => {
        const settings = [{ check: 'scheduled-jobs', snoozedUntil: NOW + HOUR } as const];
        const later = inputOf(nothingScheduled, {
            settings,
            context: contextOf({ now: NOW + HOUR })
        });

        expect(stateOf('scheduled-jobs', inputOf(nothingScheduled, { settings }))).toMatchObject({
            status: 'snoozed',
            until: NOW + HOUR,
            underneath: { status: 'fail' }
        });
        expect(stateOf('scheduled-jobs', later).status).toBe('fail');
    });

    it('tells since when: from the facts, from earlier runs of the same status, or from now', () => {
        const heartbeat = inputOf([evidenceOf('heartbeat', STOPPED)]);
        const earlier = new Map([
            ['scheduled-jobs', { status: 'fail', since: NOW - 3 * DAY }]
        ] as const);
        const changed = new Map([
            ['scheduled-jobs', { status: 'pass', since: NOW - 3 * DAY }]
        ] as const);

        expect(evaluateCheck('locked-job', heartbeat).since).toBe(STOPPED.oldestWaitingAt);
        expect(evaluateCheck('scheduled-jobs', inputOf(nothingScheduled, { earlier })).since).toBe(
            NOW - 3 * DAY
        );
        expect(
            evaluateCheck('scheduled-jobs', inputOf(nothingScheduled, { earlier: changed })).since
        ).toBe(NOW);
    });

    it('does not demand the data return where nobody said which jobs are used', () => {
        const evidence = [evidenceOf('imported', { about: 'scheduled-jobs', jobs: [job()] })];

        expect(stateOf('scheduled-jobs', inputOf(evidence)).status).toBe('pass');
    });
});

describe('evaluateChecks', () => {
    it('never covers more because something is snoozed', () => {
        fc.assert(
            fc.property(
                anyEvidence,
                fc.constantFrom('scheduled-jobs', 'endpoint', 'data-return'),
                (evidence, check) => {
                    const settings = [{ check, snoozedUntil: NOW + DAY } as const];
                    expect(
                        coverageOf(evaluateChecks(inputOf(evidence, { settings }))).share
                    ).toBeLessThanOrEqual(coverageOf(evaluateChecks(inputOf(evidence))).share);
                }
            )
        );
    });
});
