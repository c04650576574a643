import { checkOf, isAid } from './checks';
import type { PackageProfile } from './context';
import { CHECK_STATUSES, SEVERITY_WEIGHTS } from './model';
import type { CheckResult, CheckSeverity, CheckStatus } from './model';

/** How much of what applies rests on fresh evidence. */
export interface Coverage {
    /** Checks that fresh evidence judged. */
    readonly judged: number;
    /** Checks that apply and count. */
    readonly applicable: number;
    /** `judged` of `applicable`, 0 to 1; 0 where nothing applies. */
    readonly share: number;
}

/**
 * What to say in one word, from best to worst of what was observed:
 * `healthy`: every check that counts was judged, and passed;
 * `no-problem-found`: what could be judged passed, and it is at least half;
 * `unproven`: nothing wrong was seen, and too little was looked at;
 * `attention`: something is not right;
 * `action-needed`: a check of high severity failed;
 * `not-found`, `no-access`: there is nothing to judge, because this user sees nothing of the package.
 */
export const VERDICTS = [
    'healthy',
    'no-problem-found',
    'unproven',
    'attention',
    'action-needed',
    'not-found',
    'no-access'
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Whether there is a package to judge. Where there is none, a score or a coverage would look like a judgement of it. */
export function hasPackage(verdict: Verdict): boolean {
    return verdict !== 'not-found' && verdict !== 'no-access';
}

/** The part of the checks that must be judged before "no problem found" may be said. */
const ENOUGH_COVERAGE = 0.5;

const POINTS: Readonly<Partial<Record<CheckStatus, number>>> = { pass: 1, warning: 0.5, fail: 0 };

function severityOf({ check }: CheckResult): CheckSeverity {
    return checkOf(check).severity;
}

function weightOf(result: CheckResult): number {
    return SEVERITY_WEIGHTS[severityOf(result)];
}

function isJudged({ state }: CheckResult): boolean {
    return state.status === 'pass' || state.status === 'warning' || state.status === 'fail';
}

function countsAtAll(result: CheckResult): boolean {
    return weightOf(result) > 0 && result.state.status !== 'not-applicable';
}

/**
 * How good what could be judged is: the weighted part of passes, a warning counting half.
 * @returns a whole number, 0 to 100, rounded down so that only a clean sheet is 100; null where nothing could be judged
 */
export function scoreOf(results: readonly CheckResult[]): number | null {
    const judged = results.filter((result) => isJudged(result) && weightOf(result) > 0);
    const possible = judged.reduce((sum, result) => sum + weightOf(result), 0);
    const reached = judged.reduce(
        (sum, result) => sum + weightOf(result) * (POINTS[result.state.status] ?? 0),
        0
    );
    return possible === 0 ? null : Math.floor((reached * 100) / possible);
}

/** How much is covered by fresh evidence. Unknown, stale and snoozed checks are not. */
export function coverageOf(results: readonly CheckResult[]): Coverage {
    const applicable = results.filter(countsAtAll);
    const judged = applicable.filter(isJudged).length;
    return {
        judged,
        applicable: applicable.length,
        share: applicable.length === 0 ? 0 : judged / applicable.length
    };
}

/** How many checks have each status; aids count under none. */
export function countStatuses(
    results: readonly CheckResult[]
): Readonly<Record<CheckStatus, number>> {
    const counts: Record<CheckStatus, number> = {
        pass: 0,
        warning: 0,
        fail: 0,
        unknown: 0,
        stale: 0,
        'not-applicable': 0,
        snoozed: 0
    };
    for (const status of CHECK_STATUSES) {
        counts[status] = results.filter(
            ({ check, state }) => state.status === status && !isAid(check)
        ).length;
    }
    return counts;
}

/** Whether something is wrong, also where it was put aside or seen too long ago. */
function hidesProblem({ state }: CheckResult): boolean {
    const shown = state.status === 'snoozed' ? state.underneath : state;
    const status = shown.status === 'stale' ? shown.lastStatus : shown.status;
    return status === 'fail' || status === 'warning';
}

/** The verdict. One failed check of high severity caps it at `action-needed`, whatever the score is. */
export function verdictOf(results: readonly CheckResult[], profile: PackageProfile): Verdict {
    const counting = results.filter(countsAtAll);
    const failedHigh = counting.some(
        (result) => result.state.status === 'fail' && severityOf(result) === 'high'
    );
    const { judged, applicable, share } = coverageOf(results);
    if (failedHigh) {
        return 'action-needed';
    }
    if (counting.some(hidesProblem)) {
        return 'attention';
    }
    if (profile.status !== 'found') {
        return profile.status;
    }
    if (judged > 0 && judged === applicable) {
        return 'healthy';
    }
    return share >= ENOUGH_COVERAGE ? 'no-problem-found' : 'unproven';
}
