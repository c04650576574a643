import PayloadVerdict from 'c/payloadVerdict';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import {
    LOG_TEXT,
    recognitionOf,
    SIP_TEXT,
    UNKNOWN_TEXT
} from '../../../../../../test/catalog/payloadTexts';
import {
    clearDocument,
    find,
    listen,
    propertyOf,
    render,
    shows,
    textOf
} from '../../../../../../test/components/render';

function renderVerdict(text: string): HTMLElement {
    return render('c-payload-verdict', PayloadVerdict, {
        catalog: SHIPPED_CATALOG,
        recognition: recognitionOf(text)
    });
}

describe('the verdict on a text', () => {
    afterEach(clearDocument);

    it('names the cause and shows its mapping', () => {
        const element = renderVerdict(SIP_TEXT);

        expect(textOf(find(element, '.title'))).toBe('Q.850 41');
        expect(textOf(find(element, '.label'))).toBe('c.Analysis_Primary');
        expect(propertyOf(find(element, 'c-outbound-mapping'), 'entry')).toMatchObject({
            id: 'q850:41'
        });
    });

    it('opens the cause', () => {
        const element = renderVerdict(SIP_TEXT);
        const opened = listen(element, 'open');

        find(element, 'lightning-button').click();

        expect(opened).toEqual([{ id: 'q850:41' }]);
    });

    it('looks different where the cause is only likely', () => {
        const element = renderVerdict(LOG_TEXT.split('\n')[2]!);

        expect(shows(element, '.verdict_likely')).toBe(true);
        expect(textOf(find(element, '.label'))).toBe('c.Analysis_Likely');
    });

    it('shows nothing without a text', () => {
        const element = render('c-payload-verdict', PayloadVerdict);

        expect(shows(element, 'article')).toBe(false);
    });

    it.each([SIP_TEXT, UNKNOWN_TEXT])('is accessible', async (text) => {
        await expect(renderVerdict(text)).toBeAccessible();
    });
});
