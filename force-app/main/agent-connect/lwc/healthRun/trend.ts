import type { CheckId, EarlierStatus, Instant, Verdict } from 'c/agentConnectChecks';
import type { HealthRun } from './run';

/** How many runs a trend shows. */
export const TREND_LENGTH = 30;

/** One run in a trend. */
export interface TrendPoint {
    readonly at: Instant;
    readonly by: string;
    readonly score: number | null;
    /** 0 to 1. */
    readonly coverage: number;
    readonly verdict: Verdict;
}

/** The last runs, oldest first. */
export interface Trend {
    readonly points: readonly TrendPoint[];
    /** From the first to the last score there is: up, down, level; `unknown` with fewer than two. */
    readonly direction: 'up' | 'down' | 'level' | 'unknown';
    /** The latest run whose verdict was better than attention, for "last healthy on". */
    readonly lastInOrderAt: Instant | null;
}

function toPoint({ at, by, score, judged, applicable, verdict }: HealthRun): TrendPoint {
    return { at, by, score, coverage: applicable === 0 ? 0 : judged / applicable, verdict };
}

function directionOf(scores: readonly number[]): Trend['direction'] {
    const first = scores[0];
    const last = scores.at(-1);
    if (first === undefined || last === undefined || scores.length < 2) {
        return 'unknown';
    }
    if (first === last) {
        return 'level';
    }
    return last > first ? 'up' : 'down';
}

/**
 * The trend of the last 30 runs.
 * @param runs in any order
 */
export function trendOf(runs: readonly HealthRun[]): Trend {
    const points = runs
        .toSorted((a, b) => a.at - b.at)
        .slice(-TREND_LENGTH)
        .map(toPoint);
    const inOrder = points.filter(
        ({ verdict }) => verdict === 'healthy' || verdict === 'no-problem-found'
    );
    return {
        points,
        direction: directionOf(points.map(({ score }) => score).filter((score) => score !== null)),
        lastInOrderAt: inOrder.at(-1)?.at ?? null
    };
}

/**
 * Since when each check has had the status of its latest run, over all runs without a gap.
 * @param runs in any order
 */
export function earlierStatuses(runs: readonly HealthRun[]): ReadonlyMap<CheckId, EarlierStatus> {
    const statuses = new Map<CheckId, EarlierStatus>();
    for (const { at, results } of runs.toSorted((a, b) => a.at - b.at)) {
        const present = new Set(results.map(({ check }) => check));
        for (const check of [...statuses.keys()].filter((known) => !present.has(known))) {
            statuses.delete(check);
        }
        for (const { check, status, since } of results) {
            const before = statuses.get(check);
            const known = before?.status === status ? before.since : at;
            statuses.set(check, { status, since: Math.min(known, since ?? known) });
        }
    }
    return statuses;
}
