import type { HealthStore } from 'c/healthRunStore';
import { numberText } from 'c/numberText';
import { fillTemplate } from 'c/textTemplate';
import { refusalsOn } from './desk';
import type { Desk } from './desk';
import { LABELS } from './labels';

/** What there is to say of a store that could not be read whole; nothing while it is being read. */
function storeNotes({ isComplete, mayRead, runs, states }: HealthStore): readonly string[] {
    if (!isComplete) {
        return [];
    }
    if (!mayRead) {
        return [LABELS.mayNotRead];
    }
    const unreadable = runs.unreadable + states.unreadable;
    const messages = [...new Set([...runs.messages, ...states.messages])];
    return [
        ...(unreadable > 0 ? [fillTemplate(LABELS.unreadable, numberText(unreadable))] : []),
        ...(messages.length > 0 ? [`${LABELS.storeRefused} ${messages.join(' ')}`] : [])
    ];
}

/** What could not be read of the org and of the store: said, never taken for a failure of the integration. */
export function viewNotes(desk: Desk): readonly string[] {
    const refusals = refusalsOn(desk);
    return [
        ...(refusals.length > 0 ? [`${LABELS.refused} ${refusals.join(' ')}`] : []),
        ...storeNotes(desk.store)
    ];
}
