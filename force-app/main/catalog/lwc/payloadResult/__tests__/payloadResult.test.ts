import { splitVariableUpdate } from 'c/payloadReport';
import PayloadResult from 'c/payloadResult';
import { SHIPPED_CATALOG, shippedEntry } from '../../../../../../test/catalog/shippedCatalog';
import {
    analysisOf,
    HARMLESS_TEXT,
    LOG_TEXT,
    UNKNOWN_TEXT,
    UPDATE_TEXT
} from '../../../../../../test/catalog/payloadTexts';
import {
    clearDocument,
    find,
    listen,
    propertyOf,
    render,
    send,
    shows
} from '../../../../../../test/components/render';

function renderResult(text: string): ReturnType<typeof render<PayloadResult>> {
    return render('c-payload-result', PayloadResult, {
        analysis: analysisOf(text),
        text,
        catalog: SHIPPED_CATALOG
    });
}

async function settle(): Promise<void> {
    await jest.advanceTimersByTimeAsync(5);
}

describe('the result of an analysis', () => {
    beforeEach(() => {
        jest.useFakeTimers();
        localStorage.clear();
    });
    afterEach(() => {
        clearDocument();
        jest.useRealTimers();
    });

    it('begins at the cause', async () => {
        const element = renderResult(LOG_TEXT);
        const reveal = jest.spyOn(Object.getPrototypeOf(find(element, 'c-marked-text')), 'reveal');
        await settle();

        expect(reveal).toHaveBeenCalledWith('sip:486');
    });

    it('opens the entry of a finding, follows it with the focus, and comes back to the finding', async () => {
        const element = renderResult(LOG_TEXT);
        const opened = listen(element, 'open');
        const backs = listen(element, 'back');

        send(find(element, 'c-payload-findings'), 'open', { id: 'http:500' });
        element.entry = shippedEntry('http:500');
        await settle();
        const detail = find(element, 'c-payload-detail', 'c-error-code-detail');
        const focused = detail.shadowRoot?.activeElement?.textContent;
        send(find(element, 'c-payload-detail'), 'back');
        element.entry = undefined;
        await settle();

        expect(opened).toEqual([{ id: 'http:500' }]);
        expect(focused).toBe('HTTP 500');
        expect(backs).toHaveLength(1);
        expect(shows(element, 'c-payload-detail')).toBe(false);
        const row = find(element, 'c-payload-findings').shadowRoot?.activeElement;
        expect(row instanceof HTMLElement ? row.dataset.id : '').toBe('http:500');
    });

    it('shows a code that no pack holds by itself, also while an entry is open', async () => {
        const element = renderResult(UNKNOWN_TEXT);
        const opened = listen(element, 'open');
        const backs = listen(element, 'back');
        element.entry = shippedEntry('http:403');
        await settle();

        send(find(element, 'c-marked-text'), 'open', { id: 'telnyx:D38' });
        element.entry = undefined;
        await settle();
        const finding = propertyOf(find(element, 'c-payload-detail'), 'finding');
        send(find(element, 'c-payload-detail'), 'back');
        await settle();

        expect(finding).toMatchObject({ id: 'telnyx:D38' });
        expect(opened).toEqual([]);
        expect(backs).toHaveLength(1);
        expect(shows(element, 'c-payload-detail')).toBe(false);
    });

    it('passes related entries on', async () => {
        const element = renderResult(LOG_TEXT);
        const opened = listen(element, 'open');
        element.entry = shippedEntry('http:500');
        await settle();

        send(find(element, 'c-payload-detail'), 'open', { id: 'sip:404' });
        await settle();

        expect(opened).toEqual([{ id: 'sip:404' }]);
    });

    it('hands over an update of call variables', () => {
        const element = renderResult(UPDATE_TEXT);
        const updates = listen(element, 'variables');

        find(element, '.slds-box lightning-button').click();

        expect(updates).toEqual([splitVariableUpdate(UPDATE_TEXT)]);
    });

    it('shows the text alone where nothing is found', () => {
        const element = renderResult(HARMLESS_TEXT);

        expect(shows(element, '.findings')).toBe(false);
        expect(shows(element, 'c-marked-text')).toBe(true);
    });

    it.each([LOG_TEXT, UPDATE_TEXT])('is accessible', async (text) => {
        const element = renderResult(text);
        jest.useRealTimers();

        await expect(element).toBeAccessible();
    });
});
