import HealthStoreReader from 'c/healthStoreReader';
import type { HealthStore } from 'c/healthRunStore';
import { localOrg } from '../../../../../../preview/org/org';
import type { Situation } from '../../../../../../preview/org/situations';
import { answered, startOrg } from '../../../../../../test/agentConnect/situation';
import { clearDocument, listen, render } from '../../../../../../test/components/render';

type Reader = ReturnType<typeof render<HealthStoreReader>>;

function isStore(value: unknown): value is HealthStore {
    return typeof value === 'object' && value !== null && 'maySave' in value;
}

async function read(
    situation: Situation
): Promise<{ readonly element: Reader; readonly last: () => HealthStore }> {
    startOrg(situation);
    const element = render('c-health-store-reader', HealthStoreReader);
    const stores = listen(element, 'store');
    await answered();
    return {
        element,
        last: () => {
            const store = stores.at(-1);
            if (!isStore(store)) {
                throw new Error('Nothing was read');
            }
            return store;
        }
    };
}

function online(isOnline: boolean): void {
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
}

describe('the reader of the store', () => {
    afterEach(() => {
        clearDocument();
        jest.restoreAllMocks();
    });

    it('reads runs and decisions, and what this user may', async () => {
        const { last } = await read('healthy');

        expect(last()).toMatchObject({ isComplete: true, mayRead: true, maySave: true });
        expect(last().runs.records).toHaveLength(14);
        expect(last().states.records).toEqual([]);
    });

    it('is complete without access, too, and says that there is none', async () => {
        const { last } = await read('no-permission');

        expect(last()).toMatchObject({ isComplete: true, mayRead: false, maySave: false });
    });

    it('lets a viewer read, and not save', async () => {
        startOrg('healthy');
        const { objects } = localOrg();
        Object.entries(objects).forEach(([name, object]) => {
            Object.assign(objects, { [name]: { ...object, isEditable: false } });
        });
        const element = render('c-health-store-reader', HealthStoreReader);
        const stores = listen(element, 'store');
        await answered();

        expect(stores.at(-1)).toMatchObject({ mayRead: true, maySave: false, isComplete: true });
        expect(await element.refresh()).toMatchObject({ runs: { unreadable: 0 } });
    });

    it('gives what is new when it is asked again', async () => {
        const { element } = await read('healthy');
        localOrg().objects.Agent_Connect_Health_Run__c?.records.splice(0, 4);

        const store = await element.refresh();

        expect(store.runs.records).toHaveLength(10);
    });

    it('keeps what it knows while the org does not answer, and says so', async () => {
        const { element, last } = await read('healthy');
        online(false);

        const store = await element.refresh();

        expect(store.runs.records).toHaveLength(14);
        expect(store.runs.messages).toEqual(['Failed to fetch']);
        online(true);
        await element.refresh();
        expect(last().runs.messages).toEqual([]);
    });
});
