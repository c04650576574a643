import { evaluateChecks } from './evaluation';
import type { EvaluationInput } from './evaluation';
import type { CheckResult, CheckStatus, Instant } from './model';
import { nextSteps } from './nextStep';
import type { NextStep } from './nextStep';
import { countStatuses, coverageOf, scoreOf, verdictOf } from './score';
import type { Coverage, Verdict } from './score';

/** Everything there is to say at a glance. */
export interface HealthReport {
    readonly at: Instant;
    readonly verdict: Verdict;
    /** Since when something has been wrong; undefined where nothing is. */
    readonly wrongSince: Instant | undefined;
    /** 0 to 100 of what could be judged; null where nothing could. */
    readonly score: number | null;
    readonly coverage: Coverage;
    readonly counts: Readonly<Record<CheckStatus, number>>;
    readonly results: readonly CheckResult[];
    readonly next: NextStep | undefined;
}

function wrongSinceOf(results: readonly CheckResult[], verdict: Verdict): Instant | undefined {
    const wrong: readonly CheckStatus[] =
        verdict === 'action-needed' ? ['fail'] : verdict === 'attention' ? ['fail', 'warning'] : [];
    const moments = results
        .filter(({ state }) => wrong.includes(state.status))
        .map(({ since }) => since)
        .filter((since) => since !== undefined);
    return moments.length === 0 ? undefined : Math.min(...moments);
}

/** Evaluates every check and sums up. */
export function reportHealth(input: EvaluationInput): HealthReport {
    const results = evaluateChecks(input);
    const verdict = verdictOf(results, input.context.profile);
    const [next] = nextSteps(results);
    return {
        at: input.context.now,
        verdict,
        wrongSince: wrongSinceOf(results, verdict),
        score: scoreOf(results),
        coverage: coverageOf(results),
        counts: countStatuses(results),
        results,
        next
    };
}
