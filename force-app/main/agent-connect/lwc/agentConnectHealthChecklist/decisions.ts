import type { Instant } from 'c/agentConnectChecks';
import type { DecideDetail } from 'c/checkDecisions';
import { decide } from 'c/healthRun';
import type { CheckStateRecord } from 'c/healthRun';

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
