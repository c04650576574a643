import { checkOf, describeReason } from 'c/agentConnectChecks';
import type { CheckId, CheckStatus, HealthReport, Instant } from 'c/agentConnectChecks';
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

/** What is wrong, worst first. */
export function viewProblems({ results }: HealthReport): readonly ProblemView[] {
    return results
        .filter(({ state }) => SHOWN.includes(state.status))
        .toSorted((a, b) => SHOWN.indexOf(a.state.status) - SHOWN.indexOf(b.state.status))
        .slice(0, MOST_SHOWN)
        .map(({ check, state, since }) => ({
            check,
            status: state.status,
            title: checkOf(check).title,
            reason: describeReason(state),
            since
        }));
}

/** What the card leaves out, in one sentence; empty where that is nothing. */
export function viewRest({ counts }: HealthReport): string {
    const hidden = Math.max(0, counts.fail + counts.warning - MOST_SHOWN);
    const unseen = counts.unknown + counts.stale;
    const parts = [
        ...(hidden > 0 ? [fillTemplate(LABELS.moreProblems, hidden)] : []),
        ...(unseen > 0 ? [fillTemplate(LABELS.notKnownCount, counts.unknown, counts.stale)] : []),
        ...(counts.snoozed > 0 ? [fillTemplate(LABELS.snoozedCount, counts.snoozed)] : [])
    ];
    return parts.join(' ');
}
