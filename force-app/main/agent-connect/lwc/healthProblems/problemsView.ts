import {
    checkOf,
    describeReason,
    DIAGNOSIS_ORDER,
    hasPackage,
    isAid,
    SEVERITY_WEIGHTS
} from 'c/agentConnectChecks';
import type {
    CheckId,
    CheckResult,
    CheckStatus,
    HealthReport,
    Instant
} from 'c/agentConnectChecks';
import { CHECK_TEXTS, EXPLANATION_TEXTS } from 'c/healthLabels';
import { numberText } from 'c/numberText';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';

/** Something that is wrong, for the card. */
export interface ProblemView {
    readonly check: CheckId;
    readonly status: CheckStatus;
    readonly title: string;
    readonly reason: string;
    readonly since: Instant | undefined;
}

const SHOWN: readonly CheckStatus[] = ['fail', 'warning'];
const MOST_SHOWN = 4;

function weightOf({ check }: CheckResult): number {
    return SEVERITY_WEIGHTS[checkOf(check).severity];
}

/** What is wrong, worst first, causes before what follows from them: the first is the one to take next. */
export function viewProblems({ results }: HealthReport): readonly ProblemView[] {
    return results
        .filter(({ state }) => SHOWN.includes(state.status))
        .toSorted(
            (a, b) =>
                SHOWN.indexOf(a.state.status) - SHOWN.indexOf(b.state.status) ||
                weightOf(b) - weightOf(a) ||
                DIAGNOSIS_ORDER.indexOf(a.check) - DIAGNOSIS_ORDER.indexOf(b.check)
        )
        .slice(0, MOST_SHOWN)
        .map(({ check, state, since }) => ({
            check,
            status: state.status,
            title: CHECK_TEXTS[check].title,
            reason: describeReason(state, EXPLANATION_TEXTS),
            since
        }));
}

function say(label: string, count: number): readonly string[] {
    return count > 0 ? [fillTemplate(label, numberText(count))] : [];
}

/**
 * What the card leaves out, in words; empty where that is nothing. Aids are nothing to know, and of a package that cannot
 * be seen nothing is known anyway.
 */
export function viewRest({ results, verdict }: HealthReport): string {
    const counted = results.filter(({ check }) => !isAid(check));
    const count = (...statuses: readonly CheckStatus[]): number =>
        counted.filter(({ state }) => statuses.includes(state.status)).length;
    return hasPackage(verdict)
        ? [
              ...say(LABELS.moreProblems, count('fail', 'warning') - MOST_SHOWN),
              ...say(LABELS.notKnownCount, count('unknown')),
              ...say(LABELS.staleCount, count('stale')),
              ...say(LABELS.snoozedCount, count('snoozed'))
          ].join(' · ')
        : '';
}
