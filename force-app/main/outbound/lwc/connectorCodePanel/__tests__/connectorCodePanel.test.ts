import ConnectorCodePanel from 'c/connectorCodePanel';
import { saveTextFile } from 'c/fileDownload';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import {
    clearDocument,
    find,
    findAll,
    findLabelled,
    propertyOf,
    render,
    send,
    settled,
    shows,
    textsOf
} from '../../../../../../test/components/render';

jest.mock('c/fileDownload', () => ({ saveTextFile: jest.fn() }));

const saved = jest.mocked(saveTextFile);

function open() {
    return render('c-connector-code-panel', ConnectorCodePanel, { catalog: SHIPPED_CATALOG });
}

async function change(element: Element, label: string, value: string): Promise<void> {
    send(findLabelled(element, 'lightning-input', `c.Simulator_Code${label}`), 'change', { value });
    await settled();
}

describe('the panel of connector code', () => {
    afterEach(() => {
        clearDocument();
        saved.mockClear();
    });

    it('shows module, test, labels and method, each to copy', async () => {
        const element = open();

        expect(textsOf(element, 'h3')).toEqual([
            'outboundCallErrors.ts',
            'outboundCallErrors.test.ts',
            'CustomLabels.labels-meta.xml',
            'c.Simulator_CodeDialMethod'
        ]);
        expect(
            findAll(element, 'c-copy-button').every((copy) => propertyOf(copy, 'text') !== '')
        ).toBe(true);
        await expect(element).toBeAccessible();
    });

    it('writes JavaScript for other packs with other options', async () => {
        const element = open();
        send(find(element, 'lightning-radio-group'), 'change', { value: 'javascript' });
        send(find(element, 'lightning-radio-group'), 'change', { value: 'moon' });
        send(find(element, 'lightning-checkbox-group'), 'change', { value: ['twilio'] });
        await change(element, 'Deadline', '5000');
        await change(element, 'Namespace', ' acme ');
        await change(element, 'Prefix', ' Call_ ');

        const [module = ''] = findAll(element, 'pre').map(({ textContent }) => textContent);

        expect(textsOf(element, 'h3')[0]).toBe('outboundCallErrors.js');
        expect(module).toContain('31206');
        expect(module).toContain('acme');
        expect(module).toContain('Call_');
    });

    it.each([
        ['Deadline', '0'],
        ['Namespace', '1'],
        ['Prefix', '']
    ])('says that the option %s is wrong', async (label, value) => {
        const element = open();
        await change(element, label, value);

        expect(textsOf(element, '[role="alert"]')).toEqual(['c.Simulator_CodeFault']);
        expect(findAll(element, 'pre')).toHaveLength(1);
    });

    it('needs a source', async () => {
        const element = open();
        send(find(element, 'lightning-checkbox-group'), 'change', { value: [] });
        await settled();

        expect(textsOf(element, '[role="alert"]')).toEqual(['c.Simulator_CodeNoPacks']);
    });

    it('saves a file', () => {
        const element = open();

        find(element, 'lightning-button').click();

        expect(saved.mock.calls[0]?.[0]).toBe('outboundCallErrors.ts');
        expect(shows(element, '[role="alert"]')).toBe(false);
    });
});
