import VariableUpdateCheck from 'c/variableUpdateCheck';
import { splitVariableUpdate } from 'c/payloadReport';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { UPDATE_TEXT } from '../../../../../../test/catalog/payloadTexts';
import {
    clearDocument,
    find,
    findLabelled,
    listen,
    render,
    send,
    shows
} from '../../../../../../test/components/render';

const UPDATE = splitVariableUpdate(UPDATE_TEXT)!;
const AREA = 'lightning-textarea';

async function write(element: HTMLElement, label: string, value: string): Promise<void> {
    send(findLabelled(element, AREA, label), 'change', { value });
    await jest.advanceTimersByTimeAsync(250);
}

describe('the check of an update', () => {
    beforeEach(() => {
        jest.useFakeTimers();
    });
    afterEach(() => {
        clearDocument();
        jest.useRealTimers();
    });

    it('decides what is written into its two boxes', async () => {
        const element = render('c-variable-update-check', VariableUpdateCheck, {
            catalog: SHIPPED_CATALOG
        });
        const decisions = listen(element, 'decide');

        await write(element, 'c.Analysis_VariablesSent', UPDATE.sent);
        await write(element, 'c.Analysis_VariablesReturned', UPDATE.returned);

        expect(decisions).toMatchObject([
            { decision: { rows: [{ id: 'C' }] } },
            { decision: { rows: [{ id: 'A' }] } }
        ]);
        expect(shows(element, 'c-variable-update-outcome')).toBe(true);
    });

    it('says so where nothing that was sent is a variable', async () => {
        const element = render('c-variable-update-check', VariableUpdateCheck, {
            catalog: SHIPPED_CATALOG
        });

        await write(element, 'c.Analysis_VariablesSent', '<Dialog></Dialog>');

        expect(find(element, '[role="status"]').textContent).toBe('c.Analysis_VariablesNone');
    });

    it('begins with the update that it is given, and is accessible', async () => {
        const element = render('c-variable-update-check', VariableUpdateCheck, {
            catalog: SHIPPED_CATALOG,
            update: UPDATE
        });
        jest.useRealTimers();

        expect(shows(element, 'c-variable-update-outcome')).toBe(true);
        await expect(element).toBeAccessible();
    });

    it('decides nothing without a catalog', async () => {
        const element = render('c-variable-update-check', VariableUpdateCheck, { update: UPDATE });
        await jest.advanceTimersByTimeAsync(250);

        expect(shows(element, 'c-variable-update-outcome')).toBe(false);
    });
});
