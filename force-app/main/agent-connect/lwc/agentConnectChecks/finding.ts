import type { EvaluationContext } from './context';
import type { ClassifiedErrorFacts, Facts } from './facts';
import type { Instant, JudgedStatus } from './model';
import type { PlainReason, Reason, ReasonValues, ValuesOf } from './reasons';

/** What facts show of a check. `inconclusive`: they speak of it and decide nothing. */
export interface Finding {
    readonly status: JudgedStatus | 'inconclusive';
    readonly reason: Reason;
    readonly values: ReasonValues;
    /** Since when, where the facts tell. */
    readonly since?: Instant | undefined;
}

/** The context of a rule: also when the facts were observed, because a table from this morning speaks of this morning. */
export interface RuleContext extends EvaluationContext {
    readonly observedAt: Instant;
}

/** Judges facts for one check. Undefined: they say nothing of it. */
export type Rule = (facts: Facts, context: RuleContext) => Finding | undefined;

/** A reason comes with exactly the values of its sentence. */
interface FindingMaker {
    (status: Finding['status'], reason: PlainReason): Finding;
    <Given extends Reason>(
        status: Finding['status'],
        reason: Given,
        values: ValuesOf<Given>,
        since?: Instant | null
    ): Finding;
}

/** Puts a finding together. */
export const finding: FindingMaker = (
    status: Finding['status'],
    reason: Reason,
    values: ReasonValues = {},
    since?: Instant | null
): Finding => ({ status, reason, values, since: since ?? undefined });

/** What a person stated. */
export function attested(answer: 'in-order' | 'problem', problem: JudgedStatus): Finding {
    return answer === 'in-order'
        ? finding('pass', 'attested-in-order')
        : finding(problem, 'attested-problem');
}

/**
 * What a pasted error means for a step of the troubleshooting document. An error never proves that something works, so
 * there is no pass.
 */
export function errorFinding(
    facts: ClassifiedErrorFacts,
    step: number,
    worst: 'fail' | 'warning' = 'fail'
): Finding | undefined {
    if (!facts.steps.includes(step)) {
        return undefined;
    }
    const values = { category: facts.category };
    switch (facts.severity) {
        case 'high':
            return finding(worst, 'error-classified', values);
        case 'medium':
            return finding('warning', 'error-classified', values);
        case 'low':
        case 'info':
        case 'none':
            return undefined;
    }
}
