import ErrorCodeDetail from 'c/errorCodeDetail';
import { ENTRY_TEXTS } from 'c/catalogLabels';
import { formatEntry } from 'c/entryText';
import { getNavigateCalledWith } from 'lightning/navigation';
import { customPackWith } from '../../../../../../test/catalog/samplePacks';
import {
    entryIn,
    SHIPPED_CATALOG,
    shippedCatalogWith,
    shippedEntry
} from '../../../../../../test/catalog/shippedCatalog';
import {
    clearDocument,
    find,
    findLabelled,
    listen,
    propertyOf,
    render,
    send,
    settled,
    shows,
    textOf,
    textsOf
} from '../../../../../../test/components/render';

const LINK = 'https://example.com/lightning/n/Error_Codes?c__entry=sip%3A486';

function renderDetail(id: string, isPinned = false): ReturnType<typeof render<ErrorCodeDetail>> {
    return render('c-error-code-detail', ErrorCodeDetail, {
        catalog: SHIPPED_CATALOG,
        entry: shippedEntry(id),
        link: LINK,
        isPinned
    });
}

describe('the detail of a code', () => {
    afterEach(clearDocument);

    it('says what it means, why it happens and what to do', () => {
        const entry = shippedEntry('sip:486');
        const element = renderDetail('sip:486');

        const text = textOf(find(element, 'article'));

        expect(textOf(find(element, 'h2'))).toBe('SIP 486');
        expect(text).toContain(entry.meaning);
        expect(text).toContain(entry.cause);
        expect(textsOf(element, 'ol li')).toEqual(entry.fix);
    });

    it('opens the simulator with the code', () => {
        const element = renderDetail('sip:486');

        findLabelled(element, 'lightning-button', 'c.Explorer_Simulate').click();

        expect(getNavigateCalledWith()?.pageReference).toMatchObject({
            attributes: { apiName: 'Outbound_Error_Simulator' },
            state: { c__failure: 'sip:486' }
        });
    });

    it('does not simulate what is no failed outbound call', () => {
        const none = SHIPPED_CATALOG.entries.find(({ outbound }) => outbound.type === null);

        expect(shows(renderDetail(none!.id), '.simulate')).toBe(false);
    });

    it('says where nothing is to be fixed', () => {
        const fine = SHIPPED_CATALOG.entries.find(({ fix }) => fix.length === 0);
        const element = renderDetail(fine!.id);

        expect(shows(element, 'ol')).toBe(false);
        expect(textOf(find(element, 'article'))).toContain('c.Explorer_NothingToFix');
    });

    it('shows the mapping and the related errors of the entry', () => {
        const element = renderDetail('sip:486');

        expect(textOf(find(element, 'c-outbound-mapping', '.type'))).toBe('CAN_NOT_START_THE_CALL');
        expect(shows(find(element, 'c-related-errors'), '[data-id="q850:17"]')).toBe(true);
    });

    it('shows what a payload holds, where that is known', () => {
        const finesse = renderDetail('finesse:MAKE_CALL/400/Parameter Missing');
        const sip = renderDetail('sip:486');

        expect(textsOf(finesse, 'h3')).toContain('c.Explorer_Wire');
        expect(textsOf(finesse, 'dd')).toContain('MAKE_CALL');
        expect(textsOf(sip, 'h3')).not.toContain('c.Explorer_Wire');
    });

    it('shows a note, where there is one', () => {
        const withNote = renderDetail('sip:404');
        const without = renderDetail('sip:486');

        expect(textOf(find(withNote, 'article'))).toContain(shippedEntry('sip:404').note);
        expect(textsOf(without, 'h3')).not.toContain('c.Catalog_Note');
    });

    it('says that an answer is a family’s', () => {
        const element = renderDetail('sip:499');

        expect(textOf(find(element, '.notice'))).toBe('c.Catalog_FamilyAnswer');
    });

    it('says that an answer was changed by the organization', () => {
        const catalog = shippedCatalogWith(
            customPackWith([{ code: '486', pack: 'sip', meaning: 'Our line is busy.' }])
        );
        const element = render('c-error-code-detail', ErrorCodeDetail, {
            catalog,
            entry: entryIn(catalog, 'sip:486')
        });

        expect(textOf(find(element, '.notice'))).toBe('c.Explorer_Overridden');
    });

    it('has no notice where the answer is simply ours', () => {
        expect(shows(renderDetail('sip:486'), '.notice')).toBe(false);
    });

    it('links to its source without telling it where the reader comes from', () => {
        const linked = SHIPPED_CATALOG.entries.find(({ source }) => source.url !== undefined);
        const element = renderDetail(linked!.id);

        const link = find(element, 'a');

        expect(link.getAttribute('href')).toBe(linked!.source.url);
        expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    });

    it('copies a link and a text for a ticket', () => {
        const element = renderDetail('sip:486');

        const link = findLabelled(element, 'c-copy-button', 'c.Explorer_CopyLink');
        const ticket = findLabelled(element, 'c-copy-button', 'c.Explorer_CopyTicket');

        expect(propertyOf(link, 'text')).toBe(LINK);
        expect(propertyOf(ticket, 'text')).toBe(
            formatEntry(SHIPPED_CATALOG, shippedEntry('sip:486'), ENTRY_TEXTS, LINK)
        );
    });

    it('leaves the link out of a ticket where there is none', () => {
        const element = render('c-error-code-detail', ErrorCodeDetail, {
            catalog: SHIPPED_CATALOG,
            entry: shippedEntry('sip:486')
        });

        const ticket = findLabelled(element, 'c-copy-button', 'c.Explorer_CopyTicket');

        expect(propertyOf(ticket, 'text')).not.toContain('c.Catalog_Link');
    });

    it('tells when it is to be pinned, and what a click would do', async () => {
        const element = renderDetail('sip:486');
        const pinned = listen(element, 'pin');

        findLabelled(element, 'lightning-button-icon', 'c.Explorer_Pin').click();
        element.isPinned = true;
        await settled();
        findLabelled(element, 'lightning-button-icon', 'c.Explorer_Unpin').click();

        expect(pinned).toHaveLength(2);
    });

    it('goes back', () => {
        const element = renderDetail('sip:486');
        const back = listen(element, 'back');

        findLabelled(element, 'lightning-button', 'c.Explorer_Back').click();

        expect(back).toHaveLength(1);
    });

    it('opens a related error', () => {
        const element = renderDetail('sip:486');
        const opened = listen(element, 'open');

        send(find(element, 'c-related-errors'), 'open', { id: 'q850:17' });

        expect(opened).toEqual([{ id: 'q850:17' }]);
    });

    it('puts the focus on its heading', () => {
        const element = renderDetail('sip:486');

        element.focusHeading();

        expect(element.shadowRoot?.activeElement).toBe(find(element, 'h2'));
    });

    it('shows nothing without an entry', () => {
        const element = render('c-error-code-detail', ErrorCodeDetail);

        expect(shows(element, 'article')).toBe(false);
    });

    it.each(['sip:486', 'sip:499', 'finesse:MAKE_CALL/400/Parameter Missing'])(
        'is accessible with %s',
        async (id) => {
            const element = renderDetail(id);

            await expect(element).toBeAccessible();
        }
    );
});
