import RecordLink from 'c/recordLink';
import {
    clearDocument,
    find,
    render,
    settled,
    textOf
} from '../../../../../../test/components/render';

describe('the link to a record', () => {
    afterEach(clearDocument);

    it('leads to the record in a tab of its own, and says its id', async () => {
        const element = render('c-record-link', RecordLink, { recordId: '500000000000001AAA' });
        await settled();

        const link = find(element, 'a');
        expect(textOf(link)).toBe('500000000000001AAA');
        expect(link.getAttribute('href')).toBe('/lightning/r/500000000000001AAA/view');
        expect(link.getAttribute('target')).toBe('_blank');
        await expect(element).toBeAccessible();
    });

    it('follows the record', async () => {
        const element = render('c-record-link', RecordLink, { recordId: '500A' });

        element.recordId = '500B';
        await settled();

        expect(find(element, 'a').getAttribute('href')).toBe('/lightning/r/500B/view');
    });

    it('says what it is told to say', () => {
        const element = render('c-record-link', RecordLink, { recordId: '500', text: 'Case 7' });

        expect(textOf(find(element, 'a'))).toBe('Case 7');
    });

    it('leads nowhere before it knows where, rather than to this page', () => {
        const element = render('c-record-link', RecordLink, { text: 'Nothing' });

        expect(find(element, 'a').hasAttribute('href')).toBe(false);
    });
});
