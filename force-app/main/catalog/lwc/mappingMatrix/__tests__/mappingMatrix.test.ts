import MappingMatrix from 'c/mappingMatrix';
import { OUTBOUND_ERROR_TYPES } from 'c/errorCatalog';
import { mappingMatrix } from 'c/errorFacets';
import { SHIPPED_CATALOG, shippedEntry } from '../../../../../../test/catalog/shippedCatalog';
import {
    clearDocument,
    find,
    findAll,
    listen,
    render,
    shows,
    textsOf
} from '../../../../../../test/components/render';

jest.mock('@salesforce/label/c.Explorer_MatrixCell', () => ({ default: '{0} of {1}: {2}' }), {
    virtual: true
});

function renderMatrix(entries = SHIPPED_CATALOG.entries): HTMLElement {
    return render('c-mapping-matrix', MappingMatrix, { catalog: SHIPPED_CATALOG, entries });
}

describe('the mapping matrix', () => {
    afterEach(clearDocument);

    it('has a column for each error of Salesforce, and one for codes that are none', () => {
        const element = renderMatrix();

        expect(textsOf(element, 'thead th')).toEqual([
            'c.Catalog_Vendor',
            'c.Explorer_MatrixGeneric',
            ...OUTBOUND_ERROR_TYPES,
            'c.Catalog_NoMapping'
        ]);
    });

    it('has a row for each vendor', () => {
        const element = renderMatrix();
        const vendors = new Set(SHIPPED_CATALOG.packs.map(({ vendor }) => vendor));

        expect(textsOf(element, 'tbody th')).toEqual([...vendors]);
    });

    it('counts every code once', () => {
        const element = renderMatrix();

        const sum = textsOf(element, 'button').reduce((total, text) => total + Number(text), 0);

        expect(sum).toBe(SHIPPED_CATALOG.entries.length);
    });

    it('names a cell by what is in it, and leaves an empty one without a button', () => {
        const element = renderMatrix([shippedEntry('sip:404')]);

        const [button, ...others] = findAll(element, 'button');

        expect(button?.getAttribute('aria-label')).toBe('1 of SIP: PHONE_NUMBER_NOT_VALID');
        expect(others).toEqual([]);
    });

    it('warns of vendors that mostly end in the generic error', () => {
        const element = renderMatrix([shippedEntry('sip:486'), shippedEntry('http:404')]);
        const generic = mappingMatrix(SHIPPED_CATALOG, [
            shippedEntry('sip:486'),
            shippedEntry('http:404')
        ]).filter(({ genericShare }) => genericShare >= 0.6);

        expect(findAll(element, '.share lightning-icon')).toHaveLength(generic.length);
        expect(textsOf(element, '.share')[0]).toBe('100 %');
    });

    it('tells which cell was chosen', () => {
        const element = renderMatrix();
        const chosen = listen(element, 'choose');

        find(element, '[data-vendor="SIP"][data-mapping="PHONE_NUMBER_NOT_VALID"]').click();
        find(element, '[data-vendor="SIP"][data-mapping="none"]').click();

        expect(chosen).toEqual([
            { vendor: 'SIP', mapping: 'PHONE_NUMBER_NOT_VALID' },
            { vendor: 'SIP', mapping: 'none' }
        ]);
    });

    it('has no rows without a catalog', () => {
        const element = render('c-mapping-matrix', MappingMatrix);

        expect(shows(element, 'tbody tr')).toBe(false);
    });

    it('is accessible', async () => {
        const element = renderMatrix();

        await expect(element).toBeAccessible();
    });
});
