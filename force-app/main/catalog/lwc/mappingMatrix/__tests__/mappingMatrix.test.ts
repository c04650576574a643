import MappingMatrix from 'c/mappingMatrix';
import { OUTBOUND_ERROR_TYPES } from 'c/errorCatalog';
import { mappingMatrix } from 'c/errorFacets';
import { SHIPPED_CATALOG, shippedEntry } from '../../../../../../test/catalog/shippedCatalog';
import {
    clearDocument,
    find,
    findAll,
    listen,
    propertyOf,
    render,
    shows,
    textsOf
} from '../../../../../../test/components/render';

jest.mock('@salesforce/label/c.Explorer_MatrixCell', () => ({ default: '{0} of {1}: {2}' }), {
    virtual: true
});

function open(entries = SHIPPED_CATALOG.entries): {
    readonly element: HTMLElement;
    readonly matrix: HTMLElement;
} {
    const element = render('c-mapping-matrix', MappingMatrix, {
        catalog: SHIPPED_CATALOG,
        entries
    });
    return { element, matrix: find(element, 'c-count-matrix') };
}

describe('the mapping matrix', () => {
    afterEach(clearDocument);

    it('has a column for each error of Salesforce, and one for codes that are none', () => {
        const { matrix } = open();

        expect(textsOf(matrix, 'thead th').slice(0, 2)).toEqual([
            'c.Catalog_Vendor',
            'c.Explorer_MatrixGeneric'
        ]);
        expect(
            findAll(matrix, 'thead c-breakable-text').map((name) => propertyOf(name, 'text'))
        ).toEqual([...OUTBOUND_ERROR_TYPES, 'c.Catalog_NoMapping']);
    });

    it('has a row for each vendor', () => {
        const { matrix } = open();
        const vendors = new Set(SHIPPED_CATALOG.packs.map(({ vendor }) => vendor));

        expect(textsOf(matrix, 'tbody th')).toEqual([...vendors]);
    });

    it('counts every code once', () => {
        const { matrix } = open();

        const sum = textsOf(matrix, 'button').reduce(
            (total, text) => total + Number(text.replace(',', '')),
            0
        );

        expect(sum).toBe(SHIPPED_CATALOG.entries.length);
    });

    it('names a cell by what is in it, and leaves an empty one without a button', () => {
        const { matrix } = open([shippedEntry('sip:404')]);

        const [button, ...others] = findAll(matrix, 'button');

        expect(button?.getAttribute('aria-label')).toBe('1 of SIP: PHONE_NUMBER_NOT_VALID');
        expect(others).toEqual([]);
    });

    it('warns of vendors that mostly end in the generic error', () => {
        const entries = [shippedEntry('sip:486'), shippedEntry('http:404')];
        const { matrix } = open(entries);
        const generic = mappingMatrix(SHIPPED_CATALOG, entries).filter(
            ({ genericShare }) => genericShare >= 0.6
        );

        expect(findAll(matrix, '.note lightning-icon')).toHaveLength(generic.length);
        expect(textsOf(matrix, '.note')[0]).toBe('100 %');
    });

    it('tells which cell was chosen', () => {
        const { element, matrix } = open();
        const chosen = listen(element, 'choose');

        find(matrix, '[data-row="SIP"][data-column="PHONE_NUMBER_NOT_VALID"]').click();
        find(matrix, '[data-row="SIP"][data-column="none"]').click();

        expect(chosen).toEqual([
            { vendor: 'SIP', mapping: 'PHONE_NUMBER_NOT_VALID' },
            { vendor: 'SIP', mapping: 'none' }
        ]);
    });

    it('has no rows without a catalog', () => {
        const element = render('c-mapping-matrix', MappingMatrix);

        expect(shows(find(element, 'c-count-matrix'), 'tbody tr')).toBe(false);
    });

    it('is accessible', async () => {
        const { element } = open();

        await expect(element).toBeAccessible();
    });
});
