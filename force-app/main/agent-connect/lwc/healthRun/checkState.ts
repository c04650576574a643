import type { CheckId, CheckSetting, Instant } from 'c/agentConnectChecks';

/** A value with who set it and when. Null is a value, too: a snooze that was taken back. */
export interface Decision<T> {
    readonly value: T | null;
    readonly by: string;
    readonly at: Instant;
}

/** What can be decided about a check. */
export interface DecisionValues {
    /** Until when it is put aside. */
    readonly snoozedUntil: Instant;
    /** Why it does not apply here. */
    readonly notApplicable: string;
    /** The id of the user who looks after it. */
    readonly assignee: string;
    /** Until when it should be done. */
    readonly due: Instant;
    readonly note: string;
}

export const DECISION_NAMES = ['snoozedUntil', 'notApplicable', 'assignee', 'due', 'note'] as const;
export type DecisionName = (typeof DECISION_NAMES)[number];

/** Everything that admins decided about a check. What nobody ever touched is undefined. */
export type CheckDecisions = {
    readonly [Name in DecisionName]?: Decision<DecisionValues[Name]> | undefined;
};

/** What admins decided about one check. */
export interface CheckStateRecord {
    readonly check: CheckId;
    readonly decisions: CheckDecisions;
}

/** What a stored note may hold: merging adds what was overruled. */
export const MOST_STORED_NOTE_CHARACTERS = 131_072;

/** Sets one thing. */
export function decide<Name extends DecisionName>(
    state: CheckStateRecord,
    name: Name,
    decision: Decision<DecisionValues[Name]>
): CheckStateRecord {
    return { ...state, decisions: { ...state.decisions, [name]: decision } };
}

/** What the evaluation needs of a state. A reason is needed: without one nothing is "not applicable". */
export function settingOf({ check, decisions }: CheckStateRecord): CheckSetting {
    const reason = decisions.notApplicable?.value?.trim() ?? '';
    return {
        check,
        snoozedUntil: decisions.snoozedUntil?.value ?? undefined,
        notApplicable: reason === '' ? undefined : reason
    };
}
