import { EMPTY_VIEW, viewDesk } from 'c/healthDesk';
import { EMPTY_STORE } from 'c/healthRunStore';
import type { HealthStore } from 'c/healthRunStore';

const READ: HealthStore = { ...EMPTY_STORE, isComplete: true, mayRead: true };

function viewOf(store: HealthStore): ReturnType<typeof viewDesk> {
    const desk = { ...EMPTY_VIEW.desk, store };
    return viewDesk({ ...EMPTY_VIEW, desk }, desk);
}

describe('the view of the desk', () => {
    it('knows a store that was read and is empty', () => {
        expect(viewOf(READ)).toMatchObject({ isNeverRecorded: true, notes: [] });
    });

    it.each([
        ['is not read yet', EMPTY_STORE, []],
        ['may not be read', { ...READ, mayRead: false }, ['c.Health_MayNotRead']],
        [
            'was refused',
            { ...READ, runs: { ...READ.runs, messages: ['Too many rows'] } },
            ['c.Health_StoreRefused Too many rows']
        ]
    ])('takes no store that %s for an empty one', (_, store, notes) => {
        expect(viewOf(store)).toMatchObject({ isNeverRecorded: false, notes });
    });

    it('says how many records make no sense', () => {
        const [note] = viewOf({ ...READ, states: { ...READ.states, unreadable: 2 } }).notes;

        expect(note).toContain('c.Health_Unreadable');
    });

    it('has a state for each check', () => {
        expect(viewOf(READ).states).toHaveLength(15);
    });
});
