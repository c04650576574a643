import type { HealthStore } from 'c/healthRunStore';
import { numberText } from 'c/numberText';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';

/** What there is to say of a store that could not be read whole; nothing while it is being read. */
export function viewStoreNotes({
    isComplete,
    mayRead,
    runs,
    states
}: HealthStore): readonly string[] {
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
