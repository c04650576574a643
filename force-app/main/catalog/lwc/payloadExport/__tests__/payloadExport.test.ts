import PayloadExport from 'c/payloadExport';
import { saveTextFile } from 'c/fileDownload';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { recognitionOf, SIP_TEXT } from '../../../../../../test/catalog/payloadTexts';
import {
    clearDocument,
    find,
    propertyOf,
    render,
    send,
    settled,
    shows
} from '../../../../../../test/components/render';

jest.mock('c/fileDownload', () => ({ saveTextFile: jest.fn() }));

const NUMBER = '15005550006';

function renderExport(): HTMLElement {
    return render('c-payload-export', PayloadExport, {
        text: SIP_TEXT,
        catalog: SHIPPED_CATALOG,
        recognition: recognitionOf(SIP_TEXT)
    });
}

function csv(): string {
    return jest.mocked(saveTextFile).mock.calls.at(-1)?.[1] ?? '';
}

describe('taking findings along', () => {
    afterEach(clearDocument);

    it('masks what is copied and saved', () => {
        const element = renderExport();
        const copy = find(element, 'c-copy-button');

        find(element, 'lightning-button').click();

        expect(propertyOf(copy, 'label')).toBe('c.Analysis_CopyMasked');
        expect(propertyOf(copy, 'text')).toContain('Q.850 41');
        expect(propertyOf(copy, 'text')).not.toContain(NUMBER);
        expect(csv()).toContain('q850:41');
        expect(csv()).not.toContain(NUMBER);
    });

    it('masks no more once the user says so, and warns', async () => {
        const element = renderExport();

        send(find(element, 'lightning-input'), 'change', { checked: false });
        await settled();
        find(element, 'lightning-button').click();

        expect(propertyOf(find(element, 'c-copy-button'), 'label')).toBe('c.Analysis_CopyUnmasked');
        expect(propertyOf(find(element, 'c-copy-button'), 'text')).toContain(NUMBER);
        expect(csv()).toContain(NUMBER);
        expect(shows(element, '.warning')).toBe(true);
        await expect(element).toBeAccessible();
    });

    it('does nothing without findings', () => {
        jest.mocked(saveTextFile).mockClear();
        const element = render('c-payload-export', PayloadExport);

        find(element, 'lightning-button').click();

        expect(saveTextFile).not.toHaveBeenCalled();
        expect(propertyOf(find(element, 'c-copy-button'), 'text')).toBe('');
    });

    it('is accessible', async () => {
        await expect(renderExport()).toBeAccessible();
    });
});
