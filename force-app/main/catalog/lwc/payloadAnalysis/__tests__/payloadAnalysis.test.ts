import PayloadAnalysis from 'c/payloadAnalysis';
import { LARGEST_PAYLOAD } from 'c/payloadReport';
import { SHIPPED_CATALOG, shippedEntry } from '../../../../../../test/catalog/shippedCatalog';
import { HARMLESS_TEXT, LOG_TEXT, SIP_TEXT } from '../../../../../../test/catalog/payloadTexts';
import {
    clearDocument,
    find,
    findLabelled,
    listen,
    propertyOf,
    render,
    send,
    shows,
    textOf
} from '../../../../../../test/components/render';

jest.mock('@salesforce/label/c.Analysis_SearchFirstLine', () => ({ default: 'find {0}' }), {
    virtual: true
});
jest.mock('@salesforce/label/c.Analysis_Reading', () => ({ default: '{0} at {1} %' }), {
    virtual: true
});

async function settle(): Promise<void> {
    await jest.advanceTimersByTimeAsync(20);
}

async function renderAnalysis(text: string): Promise<ReturnType<typeof render<PayloadAnalysis>>> {
    const element = render('c-payload-analysis', PayloadAnalysis, {
        catalog: SHIPPED_CATALOG,
        payload: { text, name: '' }
    });
    await settle();
    return element;
}

describe('the analysis', () => {
    beforeEach(() => {
        jest.useFakeTimers();
    });
    afterEach(() => {
        clearDocument();
        jest.useRealTimers();
    });

    it('asks for a text where it has none, beside the entry that the address names', async () => {
        const element = await renderAnalysis('');
        element.entry = shippedEntry('sip:486');
        await settle();

        expect(shows(element, 'c-payload-input')).toBe(true);
        expect(shows(element, 'c-payload-detail')).toBe(true);
    });

    it('shows what it found, with the focus on its heading', async () => {
        const element = await renderAnalysis(SIP_TEXT);

        expect(propertyOf(find(element, 'c-payload-result'), 'analysis')).toMatchObject({
            recognition: { primary: { id: 'q850:41' } }
        });
        expect(element.shadowRoot?.activeElement).toBe(find(element, '.heading'));
        expect(propertyOf(find(element, 'c-live-status'), 'message')).toContain(
            'c.Analysis_FoundMany'
        );
    });

    it('says how far it is with a long text, and lets another take over', async () => {
        const element = render('c-payload-analysis', PayloadAnalysis, {
            catalog: SHIPPED_CATALOG,
            payload: { text: 'nothing here\n'.repeat(100_000), name: 'long.log' }
        });
        const progress = textOf(find(element, 'p'));

        element.payload = { text: SIP_TEXT, name: 'short.log' };
        await settle();

        expect(progress).toBe('long.log at 0 %');
        expect(textOf(find(element, '.summary'))).toBe('c.Analysis_Size');
        expect(propertyOf(find(element, 'c-payload-result'), 'text')).toBe(SIP_TEXT);
    });

    it('reads a long text to its end', async () => {
        const element = await renderAnalysis(`${'nothing here\n'.repeat(60_000)}${SIP_TEXT}`);
        await jest.advanceTimersByTimeAsync(2000);

        expect(shows(element, 'c-payload-result')).toBe(true);
        expect(shows(element, '[icon-name="utility:edit"]')).toBe(false);
        expect(propertyOf(find(element, 'c-payload-result'), 'analysis')).toMatchObject({
            recognition: { primary: { id: 'q850:41' } }
        });
    });

    it('says what it looked for where it finds nothing, and offers the search', async () => {
        const element = await renderAnalysis(HARMLESS_TEXT);
        const asked = listen(element, 'ask');
        const panel = find(element, 'c-message-panel');

        send(panel, 'action');

        expect(propertyOf(panel, 'detail')).toBe('c.Analysis_NothingDetail');
        expect(propertyOf(panel, 'actionLabel')).toBe('find Hello team,');
        expect(asked).toEqual([{ query: 'Hello team,' }]);
    });

    it('gives the text back to be changed', async () => {
        const element = await renderAnalysis(LOG_TEXT);
        const payloads = listen(element, 'payload');

        findLabelled(element, 'lightning-button', 'c.Analysis_EditText').click();
        await settle();
        const input = find(element, 'c-payload-input');
        const given = propertyOf(input, 'payload');
        send(input, 'payload', { text: 'SIP 486', name: '' });

        expect(given).toEqual({ text: LOG_TEXT, name: '' });
        expect(payloads).toEqual([{ text: 'SIP 486', name: '' }]);
    });

    it('begins anew', async () => {
        const element = await renderAnalysis(LOG_TEXT);
        const payloads = listen(element, 'payload');

        findLabelled(element, 'lightning-button', 'c.Analysis_NewText').click();

        expect(payloads).toEqual([{ text: '', name: '' }]);
    });

    it.each(['open', 'back', 'variables'])('lets %s of the result go on', async (name) => {
        const element = await renderAnalysis(LOG_TEXT);
        const heard = listen(element, name);

        send(find(element, 'c-payload-result'), name, { id: 'sip:486' });

        expect(heard).toEqual([{ id: 'sip:486' }]);
    });

    it('refuses a text that is too long', async () => {
        const element = await renderAnalysis('x'.repeat(LARGEST_PAYLOAD + 1));

        expect(textOf(find(element, 'c-payload-input', '[role="alert"]'))).toBe(
            'c.Common_FileTooLarge'
        );
    });

    it.each([
        ['without a text', ''],
        ['with findings', LOG_TEXT],
        ['with nothing found', HARMLESS_TEXT]
    ])('is accessible %s', async (_, text) => {
        const element = await renderAnalysis(text);
        jest.useRealTimers();

        await expect(element).toBeAccessible();
    });
});
