import { CHECK_IDS } from 'c/agentConnectChecks';
import type { Instant } from 'c/agentConnectChecks';
import { CHECK_TEXTS, DECISION_TEXTS } from 'c/healthLabels';
import { DECISION_NAMES } from 'c/healthRun';
import type { CheckStateRecord, DecisionName } from 'c/healthRun';
import { LABELS } from './labels';

/** Who decided what about which check, and when. One of the last four says what. */
export interface DecisionLine {
    readonly key: string;
    readonly at: Instant;
    readonly by: string;
    readonly check: string;
    readonly what: string;
    readonly until: Instant | undefined;
    /** Midnight UTC of the day. */
    readonly day: Instant | undefined;
    readonly userId: string | undefined;
    readonly text: string | undefined;
}

function valueOf(
    name: DecisionName,
    value: string | number | null
): Pick<DecisionLine, 'until' | 'day' | 'userId' | 'text'> {
    const nothing = { until: undefined, day: undefined, userId: undefined, text: undefined };
    if (typeof value === 'number') {
        return { ...nothing, [name === 'due' ? 'day' : 'until']: value };
    }
    return value === null
        ? { ...nothing, text: LABELS.takenBack }
        : { ...nothing, [name === 'assignee' ? 'userId' : 'text']: value };
}

/** Lists what was last decided about each thing, newest first. */
export function viewDecisions(states: readonly CheckStateRecord[]): readonly DecisionLine[] {
    return states
        .toSorted((a, b) => CHECK_IDS.indexOf(a.check) - CHECK_IDS.indexOf(b.check))
        .flatMap(({ check, decisions }) =>
            DECISION_NAMES.flatMap((name) => {
                const decision = decisions[name];
                return decision
                    ? [
                          {
                              key: `${check}:${name}`,
                              at: decision.at,
                              by: decision.by,
                              check: CHECK_TEXTS[check].title,
                              what: DECISION_TEXTS[name],
                              ...valueOf(name, decision.value)
                          }
                      ]
                    : [];
            })
        )
        .toSorted((a, b) => b.at - a.at);
}
