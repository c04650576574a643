import type { CheckStatus } from 'c/agentConnectChecks';
import { CAVEAT_TEXTS, CHECK_TEXTS, VERDICT_NAMES } from 'c/healthLabels';
import { compareRuns } from 'c/healthRun';
import type { HealthRun } from 'c/healthRun';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';

/** A check that changed. */
export interface ChangeLine {
    readonly key: string;
    readonly title: string;
    readonly from: CheckStatus | undefined;
    readonly to: CheckStatus | undefined;
    readonly direction: string;
}

/** What changed, in words. */
export interface ComparisonView {
    readonly changes: readonly ChangeLine[];
    readonly score: string | undefined;
    readonly caveats: readonly string[];
}

const DIRECTIONS = {
    better: LABELS.better,
    worse: LABELS.worse,
    other: LABELS.otherChange
} as const;

/** Says what changed from one run to the next. */
export function viewComparison(earlier: HealthRun, later: HealthRun): ComparisonView {
    const { changes, scoreChange, caveats } = compareRuns(earlier, later);
    return {
        changes: changes.map(({ check, from, to, direction }) => ({
            key: check,
            title: CHECK_TEXTS[check].title,
            from: from ?? undefined,
            to: to ?? undefined,
            direction: DIRECTIONS[direction]
        })),
        score:
            scoreChange === null || scoreChange === 0
                ? undefined
                : fillTemplate(
                      scoreChange > 0 ? LABELS.scoreUp : LABELS.scoreDown,
                      Math.abs(scoreChange)
                  ),
        caveats: caveats.map((caveat) => CAVEAT_TEXTS[caveat])
    };
}

/** A run in the list. */
export interface RunLine {
    readonly key: string;
    readonly at: number;
    readonly by: string;
    readonly verdict: string;
    readonly score: string;
    readonly coverage: string;
}

/** Lists runs, newest first. */
export function viewRuns(runs: readonly HealthRun[]): readonly RunLine[] {
    return runs
        .toSorted((a, b) => b.at - a.at)
        .map(({ at, by, verdict, score, judged, applicable }, index) => ({
            key: `${at}:${index}`,
            at,
            by,
            verdict: VERDICT_NAMES[verdict],
            score: score === null ? '–' : `${score} %`,
            coverage: fillTemplate(LABELS.coverageShort, judged, applicable)
        }));
}
