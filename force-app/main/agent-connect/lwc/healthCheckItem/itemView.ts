import { checkOf, describeReason, isAid } from 'c/agentConnectChecks';
import type {
    CheckResult,
    CheckStatus,
    EvidenceReference,
    Explanation,
    Instant
} from 'c/agentConnectChecks';
import { CHECK_TEXTS, EXPLANATION_TEXTS, KIND_NAMES, SEVERITY_NAMES } from 'c/healthLabels';
import type { CheckStateRecord } from 'c/healthRun';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';

/** Evidence in words. */
export interface EvidenceView {
    readonly key: string;
    readonly kind: string;
    readonly givenBy: string;
    readonly observedAt: Instant;
    readonly freshUntil: Instant;
}

/** A check in words. */
export interface ItemView {
    readonly status: CheckStatus;
    /** Whether there is a status to speak of: an aid that nobody said anything of has none. */
    readonly hasStatus: boolean;
    readonly title: string;
    /** What it means; undefined where the reason is that already. */
    readonly meaning: string | undefined;
    readonly why: string;
    /** What to do, in order. */
    readonly fix: readonly string[];
    readonly step: string | undefined;
    readonly severity: string;
    readonly reason: string;
    /** What it would be, had nobody put it aside. */
    readonly underneath: { readonly status: CheckStatus; readonly reason: string } | undefined;
    readonly explanation: string | undefined;
    readonly until: Instant | undefined;
    readonly staleSince: Instant | undefined;
    readonly since: Instant | undefined;
    readonly evidence: readonly EvidenceView[];
    readonly accepts: string;
    readonly assignee: string | undefined;
    readonly due: Instant | undefined;
    readonly note: string | undefined;
}

function viewEvidence(reference: EvidenceReference): EvidenceView {
    const { id, kind, givenBy, observedAt, freshUntil } = reference;
    return {
        key: id,
        kind: KIND_NAMES[kind],
        givenBy,
        observedAt,
        freshUntil
    };
}

function sentence(explanation: Explanation): string {
    return describeReason(explanation, EXPLANATION_TEXTS);
}

/** Says a check with what was decided about it. */
export function viewItem(
    { check, state, since }: CheckResult,
    decided: CheckStateRecord
): ItemView {
    const { step, severity, accepts } = checkOf(check);
    const { title, meaning, why, fix } = CHECK_TEXTS[check];
    const hasStatus = state.status !== 'unknown' || !isAid(check);
    const shown = state.status === 'snoozed' ? state.underneath : state;
    const references = 'decidedBy' in shown ? shown.decidedBy : [];
    const kinds = [...new Set(accepts.map(({ kind }) => KIND_NAMES[kind]))];
    const { assignee, due, note } = decided.decisions;
    const isWrong = state.status === 'fail' || state.status === 'warning';
    return {
        status: state.status,
        hasStatus,
        title,
        meaning: hasStatus ? meaning : undefined,
        why,
        fix,
        step: step === undefined ? undefined : fillTemplate(LABELS.step, step),
        severity: fillTemplate(LABELS.severity, SEVERITY_NAMES[severity]),
        reason: hasStatus ? sentence(state) : meaning,
        underneath:
            state.status === 'snoozed'
                ? { status: state.underneath.status, reason: sentence(state.underneath) }
                : undefined,
        explanation: state.status === 'not-applicable' ? state.explanation : undefined,
        until: state.status === 'snoozed' ? state.until : undefined,
        staleSince: shown.status === 'stale' ? shown.staleSince : undefined,
        since: isWrong ? since : undefined,
        evidence: references.map(viewEvidence),
        accepts: kinds.join(', '),
        assignee: assignee?.value ?? undefined,
        due: due?.value ?? undefined,
        note: note?.value ?? undefined
    };
}
