import type { CheckId, Instant } from 'c/agentConnectChecks';
import { decide } from 'c/healthRun';
import type { CheckStateRecord, DecisionName } from 'c/healthRun';

/** A person says what they found, and how long that counts. */
export interface AttestDetail {
    readonly check: CheckId;
    readonly answer: 'in-order' | 'problem';
    /** In milliseconds. */
    readonly span: number;
}

/** A person decides something; null takes it back. */
export interface DecideDetail {
    readonly check: CheckId;
    readonly name: DecisionName;
    readonly value: string | number | null;
}

function numberOf(value: DecideDetail['value']): number | null {
    return typeof value === 'number' ? value : null;
}

function textOf(value: DecideDetail['value']): string | null {
    return typeof value === 'string' && value !== '' ? value : null;
}

/** What is decided about a check, with one thing decided anew. */
export function decideAbout(
    state: CheckStateRecord,
    { name, value }: DecideDetail,
    by: string,
    at: Instant
): CheckStateRecord {
    switch (name) {
        case 'snoozedUntil':
        case 'due':
            return decide(state, name, { value: numberOf(value), by, at });
        case 'notApplicable':
        case 'assignee':
        case 'note':
            return decide(state, name, { value: textOf(value), by, at });
    }
}
