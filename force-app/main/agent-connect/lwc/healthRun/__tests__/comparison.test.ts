import fc from 'fast-check';
import { CHECK_STATUSES } from 'c/agentConnectChecks';
import type { CheckId, CheckStatus } from 'c/agentConnectChecks';
import { compareRuns, earlierStatuses, trendOf } from 'c/healthRun';
import type { HealthRun } from 'c/healthRun';
import { NOW } from '../../../../../../test/agentConnectSamples';

function runOf(
    statuses: Partial<Record<CheckId, CheckStatus>>,
    changes: Partial<HealthRun> = {}
): HealthRun {
    const known: Partial<Record<string, CheckStatus>> = statuses;
    const checks: readonly CheckId[] = ['endpoint', 'apex-jobs', 'data-return'];
    return {
        formatVersion: 1,
        at: NOW,
        by: 'Ada',
        generation: '1.x',
        verdict: 'healthy',
        score: 100,
        judged: 10,
        applicable: 14,
        results: checks.flatMap((check) => {
            const status = known[check];
            return status === undefined
                ? []
                : [
                      {
                          check,
                          status,
                          reason: 'no-evidence' as const,
                          kind: null,
                          observedAt: null,
                          since: null
                      }
                  ];
        }),
        ...changes
    };
}

describe('compareRuns', () => {
    it.each([
        ['pass', 'fail', 'worse'],
        ['pass', 'warning', 'worse'],
        ['warning', 'fail', 'worse'],
        ['unknown', 'fail', 'worse'],
        ['stale', 'warning', 'worse'],
        ['fail', 'pass', 'better'],
        ['fail', 'warning', 'better'],
        ['warning', 'pass', 'better'],
        ['unknown', 'pass', 'other'],
        ['fail', 'unknown', 'other'],
        ['fail', 'snoozed', 'other'],
        ['pass', 'stale', 'other']
    ] as const)('from %s to %s is %s', (from, to, direction) => {
        const { changes } = compareRuns(runOf({ endpoint: from }), runOf({ endpoint: to }));

        expect(changes).toEqual([{ check: 'endpoint', from, to, direction }]);
    });

    it('tells what became worse first', () => {
        const { changes } = compareRuns(
            runOf({ endpoint: 'fail', 'apex-jobs': 'pass', 'data-return': 'pass' }),
            runOf({ endpoint: 'pass', 'apex-jobs': 'fail', 'data-return': 'stale' })
        );

        expect(changes.map(({ check }) => check)).toEqual(['apex-jobs', 'endpoint', 'data-return']);
    });

    it('tells of a check that only one of the runs has', () => {
        const { changes } = compareRuns(
            runOf({ endpoint: 'pass' }),
            runOf({ 'apex-jobs': 'pass' })
        );

        expect(changes).toEqual([
            { check: 'apex-jobs', from: null, to: 'pass', direction: 'other' },
            { check: 'endpoint', from: 'pass', to: null, direction: 'other' }
        ]);
    });

    it('warns where the numbers are not comparable', () => {
        const other = runOf({}, { by: 'Grace', generation: '2.x', score: 80, judged: 12 });

        expect(compareRuns(runOf({}), other)).toMatchObject({
            caveats: ['different-user', 'different-generation'],
            scoreChange: -20,
            judgedChange: 2,
            verdictChanged: false
        });
        expect(compareRuns(runOf({}), runOf({}, { score: null })).scoreChange).toBeNull();
    });

    it('finds no change between a run and itself', () => {
        fc.assert(
            fc.property(fc.constantFrom(...CHECK_STATUSES), (status) => {
                const run = runOf({ endpoint: status });
                expect(compareRuns(run, run)).toMatchObject({
                    changes: [],
                    scoreChange: 0,
                    caveats: []
                });
            })
        );
    });
});

describe('trendOf', () => {
    it('takes the last 30 runs, oldest first, whatever their order', () => {
        const runs = Array.from({ length: 40 }, (_, index) =>
            runOf({}, { at: NOW - index, score: index })
        );
        const { points, direction } = trendOf(runs);

        expect(points).toHaveLength(30);
        expect(points[0]).toMatchObject({ at: NOW - 29, score: 29, coverage: 10 / 14 });
        expect(points.at(-1)?.at).toBe(NOW);
        expect(direction).toBe('down');
    });

    it.each([
        ['unknown', []],
        ['unknown', [50]],
        ['unknown', [null, 50]],
        ['level', [50, 70, 50]],
        ['up', [50, null, 60]]
    ] as const)('goes %s over %j', (direction, scores) => {
        const runs = scores.map((score, index) => runOf({}, { at: NOW + index, score }));

        expect(trendOf(runs).direction).toBe(direction);
    });

    it('remembers when all was in order', () => {
        const runs = [
            runOf({}, { at: 1, verdict: 'healthy' }),
            runOf({}, { at: 2, verdict: 'no-problem-found' }),
            runOf({}, { at: 3, verdict: 'attention', applicable: 0, judged: 0 })
        ];

        expect(trendOf(runs).lastInOrderAt).toBe(2);
        expect(trendOf(runs).points.at(-1)?.coverage).toBe(0);
        expect(trendOf([]).lastInOrderAt).toBeNull();
    });
});

describe('earlierStatuses', () => {
    it('counts a status from its first run without a gap', () => {
        const runs = [
            runOf({ endpoint: 'fail', 'apex-jobs': 'fail' }, { at: 1 }),
            runOf({ endpoint: 'pass' }, { at: 2 }),
            runOf({ endpoint: 'fail', 'apex-jobs': 'fail' }, { at: 3 }),
            runOf({ endpoint: 'fail', 'apex-jobs': 'fail' }, { at: 4 })
        ];
        const statuses = earlierStatuses(runs.toReversed());

        expect(statuses.get('endpoint')).toEqual({ status: 'fail', since: 3 });
        expect(statuses.get('apex-jobs')).toEqual({ status: 'fail', since: 3 });
        expect(statuses.has('data-return')).toBe(false);
    });

    it('believes a run that knows of an earlier beginning', () => {
        const [first] = runOf({ endpoint: 'fail' }).results;
        const run = runOf({}, { at: 9, results: [{ ...first!, since: 5 }] });

        expect(earlierStatuses([run]).get('endpoint')?.since).toBe(5);
    });
});
