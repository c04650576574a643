import PayloadDetail from 'c/payloadDetail';
import { SHIPPED_CATALOG, shippedEntry } from '../../../../../../test/catalog/shippedCatalog';
import { findingIn, SIP_TEXT, UNKNOWN_TEXT } from '../../../../../../test/catalog/payloadTexts';
import {
    clearDocument,
    find,
    listen,
    propertyOf,
    render,
    send,
    settled,
    shows,
    textOf
} from '../../../../../../test/components/render';

const UNKNOWN = findingIn(UNKNOWN_TEXT, 'telnyx:D38');
const LISTED = {
    catalog: SHIPPED_CATALOG,
    entry: shippedEntry('sip:503'),
    finding: findingIn(SIP_TEXT, 'sip:503')
};

describe('the finding that is looked at', () => {
    beforeEach(() => {
        localStorage.clear();
    });
    afterEach(clearDocument);

    it('shows its entry, which leads back and on', () => {
        const element = render('c-payload-detail', PayloadDetail, LISTED);
        const detail = find(element, 'c-error-code-detail');
        const opened = listen(element, 'open');
        const backs = listen(element, 'back');

        send(detail, 'open', { id: 'q850:41' });
        send(detail, 'back');
        element.focusHeading();

        expect(propertyOf(detail, 'backLabel')).toBe('c.Analysis_BackToAnalysis');
        expect(opened).toEqual([{ id: 'q850:41' }]);
        expect(backs).toHaveLength(1);
        expect(detail.shadowRoot?.activeElement).toBe(find(detail, '.heading'));
        expect(shows(element, 'c-custom-entry-maker')).toBe(false);
    });

    it('pins the entry', async () => {
        const element = render('c-payload-detail', PayloadDetail, LISTED);
        const detail = find(element, 'c-error-code-detail');
        const before = propertyOf(detail, 'isPinned');

        send(detail, 'pin');
        await settled();

        expect([before, propertyOf(detail, 'isPinned')]).toEqual([false, true]);
    });

    it('offers to make an entry for a code that no pack holds', async () => {
        const element = render('c-payload-detail', PayloadDetail, {
            catalog: SHIPPED_CATALOG,
            finding: UNKNOWN
        });
        const backs = listen(element, 'back');

        find(element, 'lightning-button').click();
        element.focusHeading();

        expect(textOf(find(element, 'h2'))).toBe('Telnyx D38');
        expect(shows(element, 'c-custom-entry-maker')).toBe(true);
        expect(backs).toHaveLength(1);
        expect(element.shadowRoot?.activeElement).toBe(find(element, 'h2'));
        await expect(element).toBeAccessible();
    });

    it('shows nothing without either, and pins nothing', () => {
        const element = render('c-payload-detail', PayloadDetail);

        expect(shows(element, 'h2')).toBe(false);
        expect(localStorage).toHaveLength(0);
    });

    it('is accessible', async () => {
        await expect(render('c-payload-detail', PayloadDetail, LISTED)).toBeAccessible();
    });
});
