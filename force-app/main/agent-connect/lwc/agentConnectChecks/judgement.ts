import type { EvaluationContext } from './context';
import { subjectOf } from './facts';
import type { Topic } from './facts';
import type { Finding } from './finding';
import { isFresh, referenceOf } from './freshness';
import { EVIDENCE_KINDS, JUDGED_STATUSES } from './model';
import type {
    Check,
    Evidence,
    EvidenceReference,
    JudgedState,
    JudgedStatus,
    StaleState,
    UnknownState
} from './model';
import { RULES } from './rules';

/** A finding with the evidence that it rests on. */
interface Grounded {
    readonly finding: Finding;
    readonly reference: EvidenceReference;
    readonly subject: string;
    readonly topic: Topic;
    readonly fresh: boolean;
}

type Conclusive = Grounded & { readonly finding: Finding & { readonly status: JudgedStatus } };

function isConclusive(grounded: Grounded): grounded is Conclusive {
    return grounded.finding.status !== 'inconclusive';
}

function rank(status: JudgedStatus): number {
    return JUDGED_STATUSES.indexOf(status);
}

/** Later first; at the same moment the more trusted kind, then the worse finding, so that the order of a list is nothing. */
function byPrecedence(a: Conclusive, b: Conclusive): number {
    return (
        b.reference.observedAt - a.reference.observedAt ||
        EVIDENCE_KINDS.indexOf(a.reference.kind) - EVIDENCE_KINDS.indexOf(b.reference.kind) ||
        rank(b.finding.status) - rank(a.finding.status) ||
        (a.reference.id < b.reference.id ? -1 : 1)
    );
}

function newestOfEachSubject(findings: readonly Conclusive[]): Conclusive[] {
    const newest = new Map<string, Conclusive>();
    for (const item of findings.toSorted(byPrecedence)) {
        if (!newest.has(item.subject)) {
            newest.set(item.subject, item);
        }
    }
    return [...newest.values()];
}

function ground(check: Check, evidence: Evidence, context: EvaluationContext): Grounded[] {
    const reference = referenceOf(evidence, check, context.now);
    if (!reference) {
        return [];
    }
    const { facts } = evidence;
    const result = RULES[check.id](facts, { ...context, observedAt: reference.observedAt });
    return result
        ? [
              {
                  finding: result,
                  reference,
                  subject: subjectOf(facts),
                  topic: facts.about,
                  fresh: isFresh(reference, context.now)
              }
          ]
        : [];
}

function judged(
    first: Conclusive,
    others: readonly Conclusive[],
    status: JudgedStatus
): JudgedState {
    const { reason, values } = first.finding;
    const told = [first, ...others]
        .map(({ finding }) => finding.since)
        .filter((since) => since !== undefined);
    return {
        status,
        reason,
        values,
        since: told.length > 0 ? Math.min(...told) : undefined,
        decidedBy: [first.reference, ...others.map(({ reference }) => reference)]
    };
}

/** Problems that nobody looked at again: stale, and nothing fresh on the same subject. An error text is an event and passes. */
function openProblems(all: readonly Conclusive[], fresh: readonly Conclusive[]): Conclusive[] {
    const seen = new Set(fresh.map(({ subject }) => subject));
    return newestOfEachSubject(all.filter((item) => !item.fresh)).filter(
        ({ finding, subject, topic }) =>
            finding.status !== 'pass' && topic !== 'classified-error' && !seen.has(subject)
    );
}

function judgeFresh(fresh: readonly Conclusive[], all: readonly Conclusive[]): JudgedState {
    const worst = JUDGED_STATUSES[Math.max(...fresh.map(({ finding }) => rank(finding.status)))];
    const found = fresh.filter(({ finding }) => finding.status === worst);
    // What was seen says more than what silence lets one infer.
    const [first, ...others] = [
        ...found.filter(({ reference }) => reference.kind !== 'heartbeat'),
        ...found.filter(({ reference }) => reference.kind === 'heartbeat')
    ];
    if (!first) {
        throw new RangeError('There is nothing to judge');
    }
    const state = judged(first, others, first.finding.status);
    const [open] = openProblems(all, fresh);
    return state.status === 'pass' && open
        ? {
              ...state,
              status: 'warning',
              reason: 'earlier-problem-not-rechecked',
              values: {},
              behind: { reason: open.finding.reason, values: open.finding.values },
              since: open.finding.since ?? open.reference.observedAt,
              decidedBy: [...state.decidedBy, open.reference]
          }
        : state;
}

function staleState(item: Conclusive): StaleState {
    const { reason, values, status } = item.finding;
    return {
        status: 'stale',
        reason: 'evidence-too-old',
        values: {},
        behind: { reason, values },
        lastStatus: status,
        staleSince: item.reference.freshUntil,
        decidedBy: [item.reference]
    };
}

/**
 * What evidence shows of a check. On each subject the latest fresh finding counts; of several subjects the worst. Stale
 * evidence never makes anything better: alone it is stale, and an old problem keeps a pass from other evidence down to a
 * warning until somebody looks at it again.
 */
export function judgeEvidence(
    check: Check,
    evidence: readonly Evidence[],
    context: EvaluationContext
): JudgedState | UnknownState | StaleState {
    const grounded = evidence.flatMap((item) => ground(check, item, context));
    const conclusive = grounded.filter(isConclusive);
    const fresh = newestOfEachSubject(conclusive.filter((item) => item.fresh));
    if (fresh.length > 0) {
        return judgeFresh(fresh, conclusive);
    }
    const [last] = newestOfEachSubject(conclusive);
    if (last) {
        return staleState(last);
    }
    const undecided = grounded
        .filter((item) => item.fresh)
        .toSorted(
            (a, b) =>
                b.reference.observedAt - a.reference.observedAt ||
                (a.reference.id < b.reference.id ? -1 : 1)
        );
    const [telling] = undecided;
    return {
        status: 'unknown',
        reason: telling?.finding.reason ?? 'no-evidence',
        values: telling?.finding.values ?? {},
        decidedBy: undecided.map(({ reference }) => reference)
    };
}
