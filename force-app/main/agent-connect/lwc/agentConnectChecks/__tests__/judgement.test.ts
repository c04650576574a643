import fc from 'fast-check';
import {
    checkOf,
    CHECKS,
    coverageOf,
    DAY,
    evaluateChecks,
    HOUR,
    MINUTE,
    scoreOf,
    verdictOf
} from 'c/agentConnectChecks';
import type { CheckId, CheckResult, Evidence } from 'c/agentConnectChecks';
import { judgeEvidence } from '../judgement';
import {
    anyEvidence,
    anyProfile,
    apexJobs,
    attestation,
    contextOf,
    evidenceOf,
    healthyEvidence,
    heartbeat,
    inputOf,
    job,
    NOW,
    STOPPED
} from '../../../../../../test/agentConnectSamples';

function judge(id: CheckId, ...evidence: readonly Evidence[]) {
    return judgeEvidence(checkOf(id), evidence, contextOf());
}

const sent = { about: 'scheduled-jobs', jobs: [job()] } as const;
const nothingScheduled = { about: 'scheduled-jobs', jobs: [] } as const;

describe('judgeEvidence', () => {
    it('knows nothing without evidence, of every check', () => {
        expect(CHECKS.map(({ id }) => judge(id).status)).toEqual(CHECKS.map(() => 'unknown'));
    });

    it('lets the latest finding on a subject replace an earlier one, whatever the order of the list', () => {
        const early = evidenceOf('imported', nothingScheduled, { observedAt: NOW - 2 * HOUR });
        const late = evidenceOf('imported', sent);

        expect(judge('scheduled-jobs', early, late)).toMatchObject({
            status: 'pass',
            decidedBy: [{ id: late.id }]
        });
        expect(judge('scheduled-jobs', late, early)).toMatchObject({ status: 'pass' });
    });

    it('lets the worst of several subjects count', () => {
        expect(
            judge(
                'scheduled-jobs',
                evidenceOf('heartbeat', heartbeat()),
                evidenceOf('imported', nothingScheduled)
            )
        ).toMatchObject({ status: 'fail', reason: 'no-scheduled-jobs' });
    });

    it('names what is stale, since when, and what it said', () => {
        const old = evidenceOf('imported', sent, { observedAt: NOW - 2 * DAY });

        expect(judge('scheduled-jobs', old)).toMatchObject({
            status: 'stale',
            lastStatus: 'pass',
            staleSince: NOW - DAY,
            behind: { reason: 'jobs-scheduled' }
        });
    });

    it('keeps a pass down to a warning while an old problem was not looked at again', () => {
        const old = evidenceOf('imported', nothingScheduled, { observedAt: NOW - 2 * DAY });

        expect(judge('scheduled-jobs', old, evidenceOf('heartbeat', heartbeat()))).toMatchObject({
            status: 'warning',
            reason: 'earlier-problem-not-rechecked',
            behind: { reason: 'no-scheduled-jobs' },
            since: old.observedAt
        });
    });

    it('lets an old error text go: it was an event, not a state', () => {
        const old = evidenceOf(
            'imported',
            {
                about: 'classified-error',
                category: 'JOB_LOCKED',
                severity: 'high',
                steps: [6],
                disablesIntegration: true
            },
            { observedAt: NOW - 2 * DAY }
        );

        expect(judge('locked-job', old, evidenceOf('imported', apexJobs())).status).toBe('pass');
    });

    it('lets an attestation end when it says so, before the check would let it end', () => {
        const check = 'exception-recipients';
        const facts = attestation(check);

        expect(judge(check, evidenceOf('attested', facts)).status).toBe('pass');
        expect(
            judge(check, evidenceOf('attested', facts, { expiresAt: NOW - MINUTE })).status
        ).toBe('stale');
        expect(
            judge(
                check,
                evidenceOf('attested', facts, {
                    observedAt: NOW - 91 * DAY,
                    expiresAt: NOW + DAY
                })
            ).status
        ).toBe('stale');
    });

    it.each([
        ['from the future', evidenceOf('imported', sent, { observedAt: NOW + HOUR })],
        ['without a moment', evidenceOf('imported', sent, { observedAt: Number.NaN })],
        ['that ends at no moment', evidenceOf('imported', sent, { expiresAt: Number.NaN })],
        ['of a kind that is not accepted', evidenceOf('attested', sent)],
        ['on another check', evidenceOf('attested', attestation('endpoint'))]
    ])('does not take evidence %s', (_, evidence) => {
        expect(judge('scheduled-jobs', evidence)).toMatchObject({
            status: 'unknown',
            reason: 'no-evidence'
        });
    });

    it('says what fresh evidence told that decides nothing', () => {
        expect(
            judge('locked-job', evidenceOf('heartbeat', heartbeat({ stamped: 0 })))
        ).toMatchObject({ status: 'unknown', reason: 'no-demand' });
    });
});

function evaluate(
    evidence: readonly Evidence[],
    profile = contextOf().profile,
    now = NOW
): readonly CheckResult[] {
    return evaluateChecks(inputOf(evidence, { context: contextOf({ profile, now }) }));
}

function isJudged({ state }: CheckResult): boolean {
    return ['pass', 'warning', 'fail'].includes(state.status);
}

describe('evidence and what follows from it, whatever it says', () => {
    const anySubset = anyEvidence.chain((evidence) =>
        fc.subarray([...evidence]).map((part) => ({ evidence, part }))
    );

    it('never covers more with less evidence', () => {
        fc.assert(
            fc.property(anySubset, anyProfile, ({ evidence, part }, profile) => {
                const all = evaluate(evidence, profile);
                const some = evaluate(part, profile);
                some.forEach((result, index) => {
                    expect(isJudged(result) && !isJudged(all[index]!)).toBe(false);
                });
                expect(coverageOf(some).share).toBeLessThanOrEqual(coverageOf(all).share);
            })
        );
    });

    it('never covers more as time goes by', () => {
        fc.assert(
            fc.property(anyEvidence, fc.integer({ min: 0, max: 200 * DAY }), (evidence, later) => {
                const past = evidence.filter(({ observedAt }) => observedAt <= NOW);
                const before = coverageOf(evaluate(past));
                const after = coverageOf(evaluate(past, undefined, NOW + later));
                expect(after.judged).toBeLessThanOrEqual(before.judged);
            })
        );
    });

    it('never judges on stale evidence alone', () => {
        fc.assert(
            fc.property(anyEvidence, (evidence) => {
                const old = evidence.map((item) => ({
                    ...item,
                    observedAt: item.observedAt - 300 * DAY
                }));
                const results = evaluate(old);
                expect(results.filter(isJudged)).toEqual([]);
                expect(scoreOf(results)).toBeNull();
                expect(verdictOf(results, contextOf().profile)).not.toBe('healthy');
            })
        );
    });

    it('rests every judgement on evidence that is fresh and was given', () => {
        fc.assert(
            fc.property(anyEvidence, anyProfile, (evidence, profile) => {
                const ids = evidence.map(({ id }) => id);
                const grounds = evaluate(evidence, profile).flatMap(({ state }) =>
                    state.status === 'pass' || state.status === 'warning' || state.status === 'fail'
                        ? [state.decidedBy[0]]
                        : []
                );
                expect(grounds.every(({ freshUntil }) => freshUntil > NOW)).toBe(true);
                expect(grounds.every(({ id }) => ids.includes(id))).toBe(true);
            })
        );
    });

    it('never calls anything healthy once the evidence of one check is gone', () => {
        const evidence = healthyEvidence();
        const scored = evaluate(evidence).filter(({ check }) => checkOf(check).severity !== 'info');
        expect(verdictOf(evaluate(evidence), contextOf().profile)).toBe('healthy');
        for (const { state } of scored) {
            const deciding = state.status === 'pass' ? state.decidedBy.map(({ id }) => id) : [];
            const rest = evidence.filter(({ id }) => !deciding.includes(id));
            expect(deciding).not.toEqual([]);
            expect(verdictOf(evaluate(rest), contextOf().profile)).not.toBe('healthy');
        }
    });

    it('never makes a check better by adding stale evidence', () => {
        const rank: Record<string, number> = { fail: 0, warning: 1, pass: 2 };
        fc.assert(
            fc.property(anyEvidence, anyEvidence, (evidence, more) => {
                const stale = more.map((item) => ({
                    ...item,
                    id: `old-${item.id}`,
                    observedAt: item.observedAt - 300 * DAY
                }));
                const before = evaluate(evidence);
                evaluate([...evidence, ...stale]).forEach(({ state }, index) => {
                    const was = before[index]!.state.status;
                    expect(rank[state.status] ?? -1).toBeLessThanOrEqual(rank[was] ?? -1);
                });
            })
        );
    });

    it('does not depend on the order of the evidence', () => {
        fc.assert(
            fc.property(anyEvidence, (evidence) => {
                expect(evaluate(evidence.toReversed())).toEqual(evaluate(evidence));
            })
        );
    });

    it('never fails a check on 2.x for what is documented for 1.x only', () => {
        fc.assert(
            fc.property(anyEvidence, (evidence) => {
                const failed = evaluate(evidence, { status: 'found', generation: '2.x' })
                    .filter(({ state }) => state.status === 'fail')
                    .map(({ check }) => check);
                expect(failed).not.toContain('endpoint');
                expect(failed).not.toContain('scheduled-jobs');
                expect(failed).not.toContain('job-monitor');
                expect(failed).not.toContain('timestamp-set');
            })
        );
    });

    it('sees a silent stop in the heartbeat', () => {
        expect(judge('locked-job', evidenceOf('heartbeat', STOPPED)).status).toBe('fail');
    });
});
