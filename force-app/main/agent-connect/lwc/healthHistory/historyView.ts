import { hasPackage } from 'c/agentConnectChecks';
import type { CheckStatus } from 'c/agentConnectChecks';
import { CAVEAT_TEXTS, CHECK_TEXTS, STATUS_NAMES, VERDICT_NAMES } from 'c/healthLabels';
import { compareRuns } from 'c/healthRun';
import type { HealthRun } from 'c/healthRun';
import { numberText } from 'c/numberText';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';

/** Stands where there is nothing to give. */
const NO_FIGURE = '–';

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

/** What changed, in a sentence. */
export interface ChangeText {
    readonly key: string;
    readonly text: string;
}

/** A run in the list. */
export interface RunLine {
    readonly key: string;
    readonly at: number;
    readonly by: string;
    readonly verdict: string;
    readonly score: string;
    readonly coverage: string;
    /** What changed since the run before, most important first; empty for the oldest. */
    readonly changes: readonly ChangeText[];
}

const MOST_CHANGES = 3;

function statusName(status: CheckStatus | null): string {
    return status === null ? NO_FIGURE : STATUS_NAMES[status];
}

function viewChanges(earlier: HealthRun | undefined, later: HealthRun): readonly ChangeText[] {
    if (!earlier) {
        return [];
    }
    const texts = compareRuns(earlier, later).changes.map(({ check, from, to }) => ({
        key: check,
        text: fillTemplate(
            LABELS.changedFrom,
            CHECK_TEXTS[check].title,
            statusName(from),
            statusName(to)
        )
    }));
    const more = texts.length - MOST_CHANGES;
    const shown = texts.slice(0, MOST_CHANGES);
    return [
        ...(texts.length === 0 ? [{ key: 'none', text: LABELS.nothingChanged }] : shown),
        ...(more > 0 ? [{ key: 'more', text: fillTemplate(LABELS.andMore, numberText(more)) }] : [])
    ];
}

/** Lists runs, newest first. */
export function viewRuns(runs: readonly HealthRun[]): readonly RunLine[] {
    const sorted = runs.toSorted((a, b) => b.at - a.at);
    return sorted.map((run, index) => {
        const { at, by, verdict, score, judged, applicable } = run;
        return {
            key: `${at}:${index}`,
            at,
            by,
            verdict: VERDICT_NAMES[verdict],
            score: score === null || !hasPackage(verdict) ? NO_FIGURE : `${score} %`,
            coverage: hasPackage(verdict)
                ? fillTemplate(LABELS.coverageShort, judged, applicable)
                : NO_FIGURE,
            changes: viewChanges(sorted[index + 1], run)
        };
    });
}
