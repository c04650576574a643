import CustomEntryMaker from 'c/customEntryMaker';
import { findingIn, UNKNOWN_TEXT } from '../../../../../../test/catalog/payloadTexts';
import {
    clearDocument,
    find,
    propertyOf,
    render,
    settled,
    shows,
    textOf
} from '../../../../../../test/components/render';

const UNKNOWN = findingIn(UNKNOWN_TEXT, 'telnyx:D38');

describe('making a custom entry', () => {
    afterEach(clearDocument);

    it('shows a skeleton that can be copied, and hides it again', async () => {
        const element = render('c-custom-entry-maker', CustomEntryMaker, { finding: UNKNOWN });
        const before = shows(element, 'pre');

        find(element, 'lightning-button').click();
        await settled();
        const skeleton = find(element, 'pre').textContent;
        const copied = propertyOf(find(element, 'c-copy-button'), 'text');
        await expect(element).toBeAccessible();
        find(element, 'lightning-button').click();
        await settled();

        expect(before).toBe(false);
        expect(JSON.parse(skeleton)).toMatchObject({ entries: [{ code: 'D38' }] });
        expect(copied).toBe(skeleton);
        expect(shows(element, 'pre')).toBe(false);
    });

    it('begins anew with another finding', async () => {
        const element = render('c-custom-entry-maker', CustomEntryMaker, { finding: UNKNOWN });
        find(element, 'lightning-button').click();
        await settled();

        element.finding = { ...UNKNOWN, id: 'telnyx:D39' };
        await settled();

        expect(shows(element, 'pre')).toBe(false);
    });

    it('makes nothing of nothing', async () => {
        const element = render('c-custom-entry-maker', CustomEntryMaker);

        find(element, 'lightning-button').click();
        await settled();

        expect(shows(element, 'section')).toBe(false);
        expect(textOf(element)).toBe('');
    });
});
