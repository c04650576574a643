import { DECISION_NAMES } from './checkState';
import type { CheckDecisions, CheckStateRecord, Decision, DecisionName } from './checkState';

type AnyDecision = Decision<string | number>;

/** Two admins decided differently at once. The later decision is kept, the other one is told and noted. */
export interface DecisionConflict {
    readonly name: DecisionName;
    readonly kept: AnyDecision;
    readonly other: AnyDecision;
}

/** The outcome of a merge. */
export interface CheckStateMerge {
    readonly merged: CheckStateRecord;
    readonly conflicts: readonly DecisionConflict[];
    /** Who decided something since both loaded it that this admin did not know of. */
    readonly others: readonly string[];
    /** Whether what is stored holds everything already, so that there is nothing to save. */
    readonly isStored: boolean;
}

function same(a: AnyDecision | undefined, b: AnyDecision | undefined): boolean {
    return a?.value === b?.value && a?.by === b?.by && a?.at === b?.at;
}

/** An order that does not depend on whose browser merges. */
function isLater(a: AnyDecision, b: AnyDecision): boolean {
    if (a.at !== b.at) {
        return a.at > b.at;
    }
    return a.by === b.by ? String(a.value) > String(b.value) : a.by > b.by;
}

interface Choice<D> {
    readonly decision: D | undefined;
    readonly other: D | undefined;
}

function choose<D extends AnyDecision>(
    base: D | undefined,
    mine: D | undefined,
    theirs: D | undefined
): Choice<D> {
    // Nothing is ever taken away by leaving it out: taking back is a decision of its own.
    if (!mine || !theirs) {
        return { decision: mine ?? theirs ?? base, other: undefined };
    }
    if (same(mine, theirs) || same(theirs, base)) {
        return { decision: mine, other: undefined };
    }
    if (same(mine, base)) {
        return { decision: theirs, other: undefined };
    }
    const [kept, other] = isLater(mine, theirs) ? [mine, theirs] : [theirs, mine];
    // Two who decide the same thing do not disagree.
    return { decision: kept, other: kept.value === other.value ? undefined : other };
}

const NAMES: Readonly<Record<Exclude<DecisionName, 'note'>, string>> = {
    snoozedUntil: 'put aside until',
    notApplicable: 'does not apply',
    assignee: 'assigned to',
    due: 'due'
};

function lineOf({ name, other }: DecisionConflict): string {
    if (name === 'note') {
        return String(other.value ?? '');
    }
    const value =
        typeof other.value === 'number'
            ? new Date(other.value).toISOString()
            : (other.value ?? 'nothing');
    return `(${new Date(other.at).toISOString()}, ${other.by}: ${NAMES[name]} ${value})`;
}

/** The note with everything that was overruled, so that nothing is lost even where nobody reads the conflicts. */
function noteWith(
    note: Decision<string> | undefined,
    conflicts: readonly DecisionConflict[]
): Decision<string> | undefined {
    const kept = note?.value ?? '';
    const lines = conflicts.map(lineOf).filter((line) => line !== '' && !kept.includes(line));
    const latest = [...(note ? [note] : []), ...conflicts.map((conflict) => conflict.kept)].reduce<
        AnyDecision | undefined
    >((last, decision) => (last && !isLater(decision, last) ? last : decision), undefined);
    return latest && lines.length > 0
        ? {
              value: [kept, ...lines].filter((line) => line !== '').join('\n'),
              by: latest.by,
              at: latest.at
          }
        : note;
}

function othersIn(
    base: CheckDecisions,
    mine: CheckDecisions,
    theirs: CheckDecisions
): readonly string[] {
    const names = DECISION_NAMES.flatMap((name) => {
        const decision = theirs[name];
        const isNews = !same(decision, base[name]) && !same(decision, mine[name]);
        return decision && isNews ? [decision.by] : [];
    });
    return [...new Set(names)];
}

/**
 * Merges what two admins decided about a check since both loaded it. Each thing is merged by itself: who snoozed does not
 * undo who assigned. Where both changed the same thing, the later decision is kept and the other one goes into the note.
 * @param base as this admin loaded it
 * @param mine with this admin's changes
 * @param theirs as it is stored now
 * @returns the same for both admins
 * @throws RangeError where the three are not about one check
 */
export function mergeCheckStates(
    base: CheckStateRecord,
    mine: CheckStateRecord,
    theirs: CheckStateRecord
): CheckStateMerge {
    if (base.check !== mine.check || base.check !== theirs.check) {
        throw new RangeError('Only states of one check can be merged');
    }
    const [from, own, stored] = [base.decisions, mine.decisions, theirs.decisions];
    const chosen = {
        snoozedUntil: choose(from.snoozedUntil, own.snoozedUntil, stored.snoozedUntil),
        notApplicable: choose(from.notApplicable, own.notApplicable, stored.notApplicable),
        assignee: choose(from.assignee, own.assignee, stored.assignee),
        due: choose(from.due, own.due, stored.due),
        note: choose(from.note, own.note, stored.note)
    };
    const conflicts = DECISION_NAMES.flatMap((name) => {
        const { decision: kept, other } = chosen[name];
        return kept && other ? [{ name, kept, other }] : [];
    });
    const decisions = {
        snoozedUntil: chosen.snoozedUntil.decision,
        notApplicable: chosen.notApplicable.decision,
        assignee: chosen.assignee.decision,
        due: chosen.due.decision,
        note: noteWith(chosen.note.decision, conflicts)
    };
    return {
        conflicts,
        merged: { check: base.check, decisions },
        others: othersIn(from, own, stored),
        isStored: DECISION_NAMES.every((name) => same(decisions[name], stored[name]))
    };
}
