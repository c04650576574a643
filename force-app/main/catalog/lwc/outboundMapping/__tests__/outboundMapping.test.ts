import OutboundMapping from 'c/outboundMapping';
import { connectorSnippet } from 'c/entryText';
import { ErrorCatalog } from 'c/errorCatalog';
import type { ErrorEntry } from 'c/errorCatalog';
import { SHIPPED_CATALOG, shippedEntry } from '../../../../../../test/catalog/shippedCatalog';
import {
    clearDocument,
    find,
    propertyOf,
    render,
    shows,
    textOf,
    textsOf
} from '../../../../../../test/components/render';

const GENERIC = shippedEntry('sip:486');
const SPECIFIC = shippedEntry('sip:404');
const NO_FAILURE = shippedEntry('sip:180');

function renderMapping(entry: ErrorEntry): HTMLElement {
    return render('c-outbound-mapping', OutboundMapping, { catalog: SHIPPED_CATALOG, entry });
}

function wholeText(element: HTMLElement): string {
    return textOf(find(element, 'section'));
}

describe('the mapping of a code', () => {
    afterEach(clearDocument);

    it('says which error, how sure that is, and why', () => {
        const element = renderMapping(SPECIFIC);

        expect(textOf(find(element, '.type'))).toBe('PHONE_NUMBER_NOT_VALID');
        expect(wholeText(element)).toContain('c.Catalog_Confidence: c.Catalog_Confidence_high');
        expect(wholeText(element)).toContain(SPECIFIC.outbound.why);
    });

    it('says what Salesforce documents of the error, and that its text is not published', () => {
        const element = renderMapping(SPECIFIC);

        expect(wholeText(element)).toContain('c.Catalog_RepIsTold');
        expect(wholeText(element)).toContain(
            shippedEntry('salesforce:PHONE_NUMBER_NOT_VALID').meaning
        );
        expect(wholeText(element)).toContain('c.Catalog_RepTextUnpublished');
    });

    it('names the alternatives and when they are better', () => {
        const element = renderMapping(GENERIC);

        expect(textsOf(element, '.alternative')).toEqual(['TIMEOUT_ERROR']);
        expect(textsOf(element, 'dd')).toEqual([
            'Your team reports every call that was dialed but not taken as a time-out.'
        ]);
    });

    it('names no alternatives where there are none', () => {
        const element = renderMapping(SPECIFIC);

        expect(shows(element, '.alternative')).toBe(false);
        expect(wholeText(element)).not.toContain('c.Catalog_Alternatives');
    });

    it('warns that old SDKs do not know one of the ten', () => {
        const element = renderMapping(SPECIFIC);

        expect(textOf(find(element, '.notice'))).toBe('c.Catalog_OldSdk');
    });

    it('warns of no SDK where the error is the one that they fall back to', () => {
        const element = renderMapping(GENERIC);

        expect(textOf(find(element, '.type'))).toBe('CAN_NOT_START_THE_CALL');
        expect(shows(element, '.notice')).toBe(false);
    });

    it('says of a code that it is no failed outbound call', () => {
        const element = renderMapping(NO_FAILURE);

        expect(textOf(find(element, '.type'))).toBe('c.Catalog_NoMapping');
        expect(wholeText(element)).toContain(NO_FAILURE.outbound.why);
        expect(shows(element, '.notice')).toBe(false);
        expect(shows(element, '.alternative')).toBe(false);
        expect(wholeText(element)).not.toContain('c.Catalog_RepIsTold');
    });

    it.each([
        ['a failed outbound call', SPECIFIC],
        ['no failed outbound call', NO_FAILURE]
    ])('gives code for the connector, to read and to copy: %s', (_, entry) => {
        const element = renderMapping(entry);
        const snippet = connectorSnippet(SHIPPED_CATALOG, entry);

        expect(find(element, '.snippet').textContent).toBe(snippet);
        expect(propertyOf(find(element, 'c-copy-button'), 'text')).toBe(snippet);
    });

    it('goes without what Salesforce documents where that pack could not be loaded', () => {
        const packs = SHIPPED_CATALOG.packs.filter(({ id }) => id !== 'salesforce');
        const element = render('c-outbound-mapping', OutboundMapping, {
            catalog: new ErrorCatalog(packs),
            entry: SPECIFIC
        });

        expect(textOf(find(element, '.type'))).toBe('PHONE_NUMBER_NOT_VALID');
        expect(wholeText(element)).not.toContain('c.Catalog_RepIsTold');
        expect(find(element, '.snippet').textContent).toContain('PHONE_NUMBER_NOT_VALID');
    });

    it('says what the entry says without a catalog, and gives no code', () => {
        const element = render('c-outbound-mapping', OutboundMapping, { entry: SPECIFIC });

        expect(textOf(find(element, '.type'))).toBe('PHONE_NUMBER_NOT_VALID');
        expect(wholeText(element)).toContain(SPECIFIC.outbound.why);
        expect(find(element, '.snippet').textContent).toBe('');
    });

    it('says nothing without an entry', () => {
        const element = render('c-outbound-mapping', OutboundMapping);

        expect(find(element, '.snippet').textContent).toBe('');
        expect(shows(element, '.notice')).toBe(false);
    });

    it.each([
        ['one of the ten', SPECIFIC],
        ['an error with alternatives', GENERIC],
        ['no failed outbound call', NO_FAILURE]
    ])('is accessible with %s', async (_, entry) => {
        const element = renderMapping(entry);

        await expect(element).toBeAccessible();
    });
});
