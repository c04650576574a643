import fc from 'fast-check';
import { VERDICTS } from 'c/agentConnectChecks';
import { trendOf } from 'c/healthRun';
import type { HealthRun } from 'c/healthRun';
import { HEIGHT, viewTrend, WIDTH } from '../trendView';

function runOf(at: number, score: number | null, changes: Partial<HealthRun> = {}): HealthRun {
    return {
        formatVersion: 1,
        at,
        by: 'Ada',
        generation: '1.x',
        verdict: 'healthy',
        score,
        judged: 7,
        applicable: 14,
        results: [],
        ...changes
    };
}

const anyRun: fc.Arbitrary<HealthRun> = fc
    .record({
        at: fc.integer({ min: 0, max: 1e13 }),
        score: fc.option(fc.integer({ min: 0, max: 100 })),
        judged: fc.integer({ min: 0, max: 14 }),
        verdict: fc.constantFrom(...VERDICTS)
    })
    .map(({ at, score, ...changes }) => runOf(at, score, changes));

describe('the picture of a trend', () => {
    it('never leaves its frame, and has a bar for each run', () => {
        fc.assert(
            fc.property(fc.array(anyRun, { maxLength: 50 }), (runs) => {
                const { points, bars } = viewTrend(trendOf(runs));

                expect(bars).toHaveLength(Math.min(runs.length, 30));
                for (const { x, y } of points) {
                    expect(x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT).toBe(true);
                }
                for (const { x, width, y, height } of bars) {
                    expect(x >= 0 && x + width <= WIDTH && y + height <= HEIGHT).toBe(true);
                }
            })
        );
    });

    it('is higher for a better score', () => {
        const [low, high] = viewTrend(trendOf([runOf(1, 20), runOf(2, 90)])).points;

        expect(low && high && low.y > high.y).toBe(true);
    });

    it('has a gap where there was no score', () => {
        const { path, points } = viewTrend(
            trendOf([runOf(1, 50), runOf(2, 60), runOf(3, null), runOf(4, 70)])
        );

        expect(path.match(/[ML]/g)).toEqual(['M', 'L', 'M']);
        expect(points).toHaveLength(3);
    });

    it('marks what was wrong by a shape', () => {
        const { points } = viewTrend(
            trendOf([
                runOf(1, 50, { verdict: 'action-needed' }),
                runOf(2, 60, { verdict: 'attention' }),
                runOf(3, 70, { verdict: 'unproven' })
            ])
        );

        expect(points.map(({ isWrong }) => isWrong)).toEqual([true, true, false]);
    });

    it.each([
        ['c.Health_TrendOne', [80]],
        ['c.Health_TrendOneNoScore', [null]],
        ['c.Health_TrendNoScore', [null, null]],
        ['c.Health_TrendSummary', [80, 70]]
    ] as const)('is told as %s', (text, scores) => {
        const runs = scores.map((score, index) => runOf(index, score));

        expect(viewTrend(trendOf(runs)).summary).toBe(text);
    });

    it('says from when to when, and one day where there is one run', () => {
        expect(viewTrend(trendOf([runOf(9, 1), runOf(5, 1)]))).toMatchObject({ from: 5, to: 9 });
        expect(viewTrend(trendOf([runOf(5, 1)]))).toMatchObject({ from: 5, to: undefined });
    });
});
