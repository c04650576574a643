import ErrorFilterPanel from 'c/errorFilterPanel';
import { applySelection, FACETS, NO_SELECTION } from 'c/errorFacets';
import type { FacetCounts, FacetSelection } from 'c/errorFacets';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import {
    clearDocument,
    find,
    findAll,
    listen,
    propertyOf,
    render,
    send,
    shows
} from '../../../../../../test/components/render';

function countsFor(selection: Partial<FacetSelection> = {}): FacetCounts {
    return applySelection(SHIPPED_CATALOG, SHIPPED_CATALOG.entries, {
        ...NO_SELECTION,
        ...selection
    }).counts;
}

function renderPanel(selection: Partial<FacetSelection> = {}): HTMLElement {
    return render('c-error-filter-panel', ErrorFilterPanel, { counts: countsFor(selection) });
}

function groupOf(element: HTMLElement, facet: string): HTMLElement {
    return find(element, `lightning-checkbox-group[data-facet="${facet}"]`);
}

describe('the filters', () => {
    afterEach(clearDocument);

    it('are one group for each facet', () => {
        const element = renderPanel();

        const groups = findAll(element, 'lightning-checkbox-group');

        expect(groups.map(({ dataset }) => dataset.facet)).toEqual(FACETS);
        expect(groups.map((group) => propertyOf(group, 'label'))).toContain('c.Catalog_Vendor');
    });

    it('offer each value with the number of its entries', () => {
        const element = renderPanel();
        const sip = SHIPPED_CATALOG.pack('sip')?.entries.length ?? 0;

        expect(propertyOf(groupOf(element, 'vendor'), 'options')).toContainEqual({
            value: 'SIP',
            label: `SIP (${sip})`
        });
        expect(propertyOf(groupOf(element, 'layer'), 'options')).toContainEqual({
            value: 'signalling',
            label: `c.Catalog_Layer_signalling (${sip})`
        });
    });

    it('show what is chosen', () => {
        const element = renderPanel({ vendor: ['SIP', 'Twilio'] });

        expect(propertyOf(groupOf(element, 'vendor'), 'value')).toEqual(['SIP', 'Twilio']);
        expect(propertyOf(groupOf(element, 'channel'), 'value')).toEqual([]);
    });

    it('tell which values of which facet are chosen', () => {
        const element = renderPanel({ vendor: ['SIP'] });
        const chosen = listen(element, 'choose');

        send(groupOf(element, 'vendor'), 'change', { value: ['SIP', 'Twilio'] });
        send(groupOf(element, 'retry'), 'change', { value: [] });

        expect(chosen).toEqual([
            { facet: 'vendor', values: ['SIP', 'Twilio'] },
            { facet: 'retry', values: [] }
        ]);
    });

    it('tell when they are to be cleared', () => {
        const element = renderPanel();
        const cleared = listen(element, 'clear');

        find(element, 'lightning-button').click();

        expect(cleared).toHaveLength(1);
    });

    it('are none before anything is counted', () => {
        const element = render('c-error-filter-panel', ErrorFilterPanel);

        expect(shows(element, 'lightning-checkbox-group')).toBe(false);
    });

    it('is accessible', async () => {
        const element = renderPanel({ vendor: ['SIP'] });

        await expect(element).toBeAccessible();
    });
});
