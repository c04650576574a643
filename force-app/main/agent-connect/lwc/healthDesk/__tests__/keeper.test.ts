import { DeskKeeper, EMPTY_VIEW } from 'c/healthDesk';
import type { DeskView } from 'c/healthDesk';
import { EMPTY_STORE, readDrafts } from 'c/healthRunStore';
import { settled } from '../../../../../../test/components/render';

function open(): { readonly keeper: DeskKeeper; readonly last: () => DeskView } {
    let shown = EMPTY_VIEW;
    const keeper = new DeskKeeper(
        (view) => {
            shown = view;
        },
        () => Promise.resolve(EMPTY_STORE)
    );
    return { keeper, last: () => shown };
}

describe('the keeper of the desk', () => {
    beforeEach(() => localStorage.clear());

    it('gives no report before everything was read', () => {
        const { keeper, last } = open();

        keeper.put({ store: { ...EMPTY_STORE, isComplete: true } });

        expect(last().report).toBeUndefined();
        expect(last().states).toHaveLength(15);
    });

    it('gives the same links for the same org, and others for other settings', () => {
        const { keeper, last } = open();
        const settings = { subdomain: 'acme' };

        keeper.put({ settings });
        const { links } = last();
        keeper.put({ settings, brought: [] });

        expect(last().links).toBe(links);
        keeper.put({ settings: { subdomain: 'other', baseObject: 'WorkOrder' } });
        expect(last().links).toMatchObject({ subdomain: 'other', baseObject: 'WorkOrder' });
    });

    it('keeps a decision that cannot be saved, and says why', async () => {
        const { keeper, last } = open();
        keeper.put({ store: { ...EMPTY_STORE, isComplete: true } });

        keeper.decide({ check: 'endpoint', name: 'note', value: 'mine' });
        await settled();
        await settled();

        expect(last().failed).toMatchObject({ failure: 'no-access' });
        expect(readDrafts().states).toMatchObject([
            { mine: { check: 'endpoint', decisions: { note: { value: 'mine' } } } }
        ]);
    });

    it('shows what facts would change without counting them', () => {
        const { keeper, last } = open();
        const facts = { about: 'endpoint', accepted: 0, noted: 0, retired: 1, refused: 0 } as const;
        keeper.put({});

        keeper.preview([facts], Date.now());

        expect(last().changes).toMatchObject([{ check: 'endpoint', from: 'unknown' }]);
        expect(last().desk.brought).toEqual([]);
        keeper.preview([], Date.now());
        expect(last().changes).toEqual([]);
    });
});
