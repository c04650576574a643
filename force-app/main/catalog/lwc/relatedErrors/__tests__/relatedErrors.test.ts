import RelatedErrors from 'c/relatedErrors';
import { SHIPPED_CATALOG, shippedEntry } from '../../../../../../test/catalog/shippedCatalog';
import {
    clearDocument,
    find,
    listen,
    render,
    shows,
    textOf,
    textsOf
} from '../../../../../../test/components/render';

function renderRelated(id: string): HTMLElement {
    return render('c-related-errors', RelatedErrors, {
        catalog: SHIPPED_CATALOG,
        entry: shippedEntry(id)
    });
}

/** The whole line of a related entry. */
function lineOf(element: HTMLElement, id: string): string {
    const line = find(element, `[data-id="${id}"]`).closest('li');
    return line ? textOf(line) : '';
}

describe('the related errors', () => {
    afterEach(clearDocument);

    it('are the same failure on other layers', () => {
        const element = renderRelated('sip:486');

        expect(textsOf(element, 'h3')).toContain('c.Explorer_Equivalents');
        expect(lineOf(element, 'twilio:31486')).toContain('c.Explorer_SameFailure');
        expect(lineOf(element, 'vonage:busy')).toContain('Vonage busy');
    });

    it('say what a gateway makes of a code', () => {
        const fromQ850 = renderRelated('q850:17');
        const fromSip = renderRelated('sip:480');

        expect(lineOf(fromQ850, 'sip:486')).toBe('SIP 486 Busy Here c.Explorer_IsupToSip');
        expect(fromSip.shadowRoot?.textContent).toContain('c.Explorer_SipToIsup');
    });

    it('name a code once where its name is the code', () => {
        const element = renderRelated('sip:486');

        expect(textsOf(element, '[data-id="vonage:busy"]')).toEqual(['Vonage busy']);
    });

    it('are the same code with another meaning', () => {
        const element = renderRelated('sip:404');

        expect(textsOf(element, 'h3')).toContain('c.Explorer_SameCodeElsewhere');
        expect(lineOf(element, 'http:404')).toContain(shippedEntry('http:404').meaning);
        expect(lineOf(element, 'mgcp:404')).toContain(shippedEntry('mgcp:404').meaning);
    });

    it('open', () => {
        const element = renderRelated('sip:404');
        const opened = listen(element, 'open');

        find(element, '[data-id="http:404"]').click();
        find(element, '[data-id="q850:1"]').click();

        expect(opened).toEqual([{ id: 'http:404' }, { id: 'q850:1' }]);
    });

    it('are none for a code that stands alone', () => {
        const alone = SHIPPED_CATALOG.entries.find(
            (entry) =>
                SHIPPED_CATALOG.equivalents(entry).length === 0 &&
                SHIPPED_CATALOG.sameCodeElsewhere(entry).length === 0
        );
        const element = renderRelated(alone!.id);

        expect(shows(element, 'h3')).toBe(false);
        expect(shows(element, 'li')).toBe(false);
    });

    it('are none without an entry', () => {
        const element = render('c-related-errors', RelatedErrors);

        expect(shows(element, 'li')).toBe(false);
    });

    it('is accessible', async () => {
        const element = renderRelated('sip:404');

        await expect(element).toBeAccessible();
    });
});
