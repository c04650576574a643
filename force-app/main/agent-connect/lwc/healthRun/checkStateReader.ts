import { CHECK_IDS } from 'c/agentConnectChecks';
import { MOST_STORED_NOTE_CHARACTERS } from './checkState';
import type { CheckStateRecord, Decision } from './checkState';
import { parseStored, readStored } from './reading';
import type { StoredReading, StoredValue } from './reading';

function readDecision<T>(
    value: StoredValue,
    read: (value: StoredValue) => T | undefined
): Decision<T> | undefined {
    if (value.value === undefined) {
        return undefined;
    }
    const decided = value.field('value').orNull(read);
    const by = value.field('by').text(255);
    const at = value.field('at').instant();
    return decided === undefined || by === undefined || at === undefined
        ? undefined
        : { value: decided, by, at };
}

function readState(value: StoredValue): CheckStateRecord | undefined {
    const check = value.field('check').oneOf(CHECK_IDS);
    const decisions = value.field('decisions');
    const instant = (item: StoredValue): number | undefined => item.instant();
    if (typeof decisions.value !== 'object' || decisions.value === null) {
        return decisions.refuse('an object');
    }
    const read = {
        snoozedUntil: readDecision(decisions.field('snoozedUntil'), instant),
        notApplicable: readDecision(decisions.field('notApplicable'), (item) => item.text()),
        assignee: readDecision(decisions.field('assignee'), (item) => item.text(255)),
        due: readDecision(decisions.field('due'), instant),
        note: readDecision(decisions.field('note'), (item) =>
            item.text(MOST_STORED_NOTE_CHARACTERS)
        )
    };
    return check && { check, decisions: read };
}

/** Reads the stored state of a check, strictly. */
export function readCheckState(value: unknown): StoredReading<CheckStateRecord> {
    return readStored(value, readState);
}

/** Reads the text of the stored state of a check, strictly. */
export function parseCheckState(text: string): StoredReading<CheckStateRecord> {
    return parseStored(text, readState);
}
