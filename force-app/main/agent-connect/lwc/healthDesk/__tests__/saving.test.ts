import { EMPTY_STORE } from 'c/healthRunStore';
import type { Drafts } from 'c/healthRunStore';
import { saveDrafts } from '../saving';

const DRAFTS: Drafts = {
    runs: [],
    states: [
        {
            id: 'one',
            base: { check: 'endpoint', decisions: {} },
            mine: {
                check: 'endpoint',
                decisions: { note: { value: 'mine', by: 'Ada', at: 1 } }
            }
        }
    ]
};

describe('what waits to be saved', () => {
    it.each([
        ['this user may not save', { isComplete: true, mayRead: true }, 'no-access'],
        ['this user may not read', { isComplete: true, maySave: true }, 'no-access'],
        ['the store is not read yet', { mayRead: true, maySave: true }, 'offline']
    ] as const)('is all kept where %s', async (_, store, failure) => {
        const reload = jest.fn();

        const outcome = await saveDrafts(DRAFTS, { ...EMPTY_STORE, ...store }, reload);

        expect(outcome).toEqual({
            saved: { runs: [], states: [] },
            failed: { failure, message: '' },
            messages: []
        });
        expect(reload).not.toHaveBeenCalled();
    });
});
