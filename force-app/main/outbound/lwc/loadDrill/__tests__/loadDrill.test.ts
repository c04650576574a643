import { HEALTHY_CONDITIONS } from 'c/callSimulation';
import { saveTextFile } from 'c/fileDownload';
import LoadDrill from 'c/loadDrill';
import { FIRST_DRAFT } from 'c/simulationDraft';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import {
    clearDocument,
    find,
    findAll,
    findLabelled,
    listen,
    propertyOf,
    render,
    send,
    settled,
    shows
} from '../../../../../../test/components/render';

jest.mock('c/fileDownload', () => ({ saveTextFile: jest.fn() }));

const saved = jest.mocked(saveTextFile);

function open() {
    return render('c-load-drill', LoadDrill, {
        catalog: SHIPPED_CATALOG,
        drill: { calls: 300, rate: 10, arrivals: 'even', reps: 20, numbers: ['+12025550143'] }
    });
}

async function change(element: Element, selector: string, value: string): Promise<void> {
    send(find(element, selector), 'change', { value });
    await settled();
}

async function run(element: Element): Promise<void> {
    findLabelled(element, 'lightning-button', 'c.Simulator_LoadRun').click();
    await new Promise((resolve) => {
        setTimeout(resolve, 5);
    });
    await settled();
}

describe('the load', () => {
    afterEach(() => {
        clearDocument();
        saved.mockClear();
    });

    it('waits for its settings', async () => {
        const element = open();

        expect(shows(element, 'c-message-panel')).toBe(true);
        await expect(element).toBeAccessible();
    });

    it('runs, shows and saves the outcomes, the same for the same seed', async () => {
        const element = open();
        const loads = listen(element, 'load');
        await run(element);
        const first = findAll(element, 'tbody tr').map(({ textContent }) => textContent);
        await run(element);

        expect(findAll(element, 'tbody tr').map(({ textContent }) => textContent)).toEqual(first);
        expect(first.length).toBeGreaterThan(1);
        expect(loads).toMatchObject([{ scenario: { trial: { kind: 'load' } } }, {}]);
        await expect(element).toBeAccessible();
        findLabelled(element, 'lightning-button', 'c.Simulator_LoadExportCsv').click();
        expect(saved.mock.calls[0]?.[0]).toBe('outbound-load.csv');
    });

    it('takes its settings', async () => {
        const element = open();
        const loads = listen(element, 'load');
        await change(element, '[data-name="calls"]', '10');
        await change(element, '[data-name="rate"]', '2.5');
        await change(element, '[data-name="reps"]', '3');
        await change(element, 'lightning-combobox', 'random');
        await change(element, 'lightning-textarea', '+12025550143\n\n +12025550144 ');
        await run(element);
        await change(element, 'lightning-combobox', 'even');
        await run(element);

        expect(loads).toMatchObject([
            {
                scenario: {
                    trial: {
                        drill: {
                            calls: 10,
                            rate: 2.5,
                            reps: 3,
                            arrivals: 'random',
                            numbers: ['+12025550143', '+12025550144']
                        }
                    }
                }
            },
            { scenario: { trial: { drill: { arrivals: 'even' } } } }
        ]);
    });

    it('does not run what is out of limits', async () => {
        const element = open();
        await change(element, '[data-name="rate"]', '0');

        const button = findLabelled(element, 'lightning-button', 'c.Simulator_LoadRun');

        expect(propertyOf(button, 'disabled')).toBe(true);
        expect(shows(element, '[role="alert"]')).toBe(true);
    });

    it('passes conditions and the seed on', () => {
        const element = open();
        const drafts = listen(element, 'draft');

        send(findLabelled(element, 'lightning-input', 'c.Simulator_LoadSeed'), 'change', {
            value: '7'
        });
        send(find(element, 'c-conditions-form'), 'edit', { conditions: HEALTHY_CONDITIONS });

        expect(drafts).toEqual([{ draft: { ...FIRST_DRAFT, seed: 7 } }, { draft: FIRST_DRAFT }]);
    });

    it('begins with a load of its own', () => {
        const element = render('c-load-drill', LoadDrill, { drill: undefined });

        expect(element.drill?.calls).toBe(3000);
    });
});
