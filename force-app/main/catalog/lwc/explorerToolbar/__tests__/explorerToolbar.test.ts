import ExplorerToolbar from 'c/explorerToolbar';
import { applySelection, FACETS, NO_SELECTION } from 'c/errorFacets';
import type { FacetSelection } from 'c/errorFacets';
import { MOST_QUERY_LETTERS } from 'c/errorSearch';
import { VIEWS } from 'c/explorerState';
import type { View } from 'c/explorerState';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import {
    clearDocument,
    find,
    findAll,
    listen,
    press,
    propertyOf,
    render,
    send,
    settled,
    shows,
    textOf
} from '../../../../../../test/components/render';

jest.mock('@salesforce/label/c.Explorer_LongQuery', () => ({ default: 'the first {0}' }), {
    virtual: true
});

const SELECTION: FacetSelection = {
    ...NO_SELECTION,
    vendor: ['SIP', 'Twilio'],
    layer: ['signalling'],
    mapping: ['none']
};

const { counts: COUNTS } = applySelection(SHIPPED_CATALOG, SHIPPED_CATALOG.entries, NO_SELECTION);

function renderToolbar(
    properties: { query?: string; selection?: FacetSelection; view?: View } = {}
): ReturnType<typeof render<ExplorerToolbar>> {
    return render('c-explorer-toolbar', ExplorerToolbar, { counts: COUNTS, ...properties });
}

function search(element: HTMLElement): HTMLElement {
    return find(element, 'lightning-input');
}

async function toggleFilters(element: HTMLElement): Promise<void> {
    find(element, 'lightning-button-icon').click();
    await settled();
}

describe('the search box', () => {
    afterEach(clearDocument);

    it('holds the query', () => {
        expect(propertyOf(search(renderToolbar({ query: 'sip 486' })), 'value')).toBe('sip 486');
    });

    it('tells what is typed, as it is', () => {
        const element = renderToolbar();
        const queries = listen(element, 'query');

        send(search(element), 'change', { value: ' sip 48' });
        send(search(element), 'change', { value: '' });

        expect(queries).toEqual([{ query: ' sip 48' }, { query: '' }]);
    });

    it('takes the focus', () => {
        const element = renderToolbar();
        const focused = jest.spyOn(search(element), 'focus');

        element.focusSearch();

        expect(focused).toHaveBeenCalledTimes(1);
    });

    it('says of a text that is too long how much of it is read', () => {
        const element = renderToolbar({ query: 'x'.repeat(MOST_QUERY_LETTERS + 1) });

        expect(textOf(find(element, 'p'))).toBe(`the first ${MOST_QUERY_LETTERS}`);
    });

    it('says nothing of a text that is read whole', () => {
        expect(shows(renderToolbar({ query: 'x'.repeat(MOST_QUERY_LETTERS) }), 'p')).toBe(false);
    });
});

describe('the keys of the search box', () => {
    afterEach(clearDocument);

    it.each([
        ['ArrowDown', 'down', 'enter'],
        ['Enter', 'enter', 'down']
    ])('%s is told as "%s"', (key, name, other) => {
        const element = renderToolbar();
        const told = listen(element, name);
        const others = listen(element, other);

        press(search(element), key);

        expect(told).toHaveLength(1);
        expect(others).toEqual([]);
    });

    it('move no cursor with ArrowDown', () => {
        expect(press(search(renderToolbar()), 'ArrowDown')).toBe(false);
    });

    it.each(['a', 'ArrowUp', 'Tab', 'Escape'])('leave %s to the browser', (key) => {
        const element = renderToolbar();
        const told = [listen(element, 'down'), listen(element, 'enter')];

        const allowed = press(search(element), key);

        expect(allowed).toBe(true);
        expect(told.flat()).toEqual([]);
    });
});

describe('the views', () => {
    afterEach(clearDocument);

    it('are a button each', () => {
        const buttons = findAll(renderToolbar(), '[data-view]');

        expect(buttons.map(({ dataset }) => dataset.view)).toEqual(VIEWS);
        expect(buttons.map((button) => propertyOf(button, 'label'))).toEqual([
            'c.Explorer_ViewList',
            'c.Explorer_ViewMatrix',
            'c.Explorer_ViewVariables',
            'c.Analysis_PasteLog'
        ]);
    });

    it.each(VIEWS)('show that %s is the one, and no other', (view) => {
        const element = renderToolbar({ view });

        const brands = findAll(element, '[data-view]').filter(
            (button) => propertyOf(button, 'variant') === 'brand'
        );

        expect(brands.map(({ dataset }) => dataset.view)).toEqual([view]);
    });

    it.each(VIEWS)('tell that %s was chosen', (view) => {
        const element = renderToolbar();
        const chosen = listen(element, 'view');

        find(element, `[data-view="${view}"]`).click();

        expect(chosen).toEqual([{ view }]);
    });
});

describe('the filters', () => {
    afterEach(clearDocument);

    it('are hidden until they are asked for, and hidden again', async () => {
        const element = renderToolbar();
        const before = shows(element, 'c-error-filter-panel');
        await toggleFilters(element);
        const shown = shows(element, 'c-error-filter-panel');

        await toggleFilters(element);

        expect([before, shown, shows(element, 'c-error-filter-panel')]).toEqual([
            false,
            true,
            false
        ]);
    });

    it('show by their button whether they are there', async () => {
        const element = renderToolbar();
        const button = find(element, 'lightning-button-icon');
        const before = propertyOf(button, 'variant');

        await toggleFilters(element);

        expect(before).toBe('border-filled');
        expect(propertyOf(button, 'variant')).toBe('brand');
    });

    it('have the counts', async () => {
        const element = renderToolbar();
        await toggleFilters(element);

        expect(propertyOf(find(element, 'c-error-filter-panel'), 'counts')).toEqual(COUNTS);
    });

    it.each(FACETS)('change %s and leave the others alone', async (facet) => {
        const element = renderToolbar({ selection: SELECTION });
        const selected = listen(element, 'select');
        await toggleFilters(element);

        send(find(element, 'c-error-filter-panel'), 'choose', { facet, values: ['a', 'b'] });

        expect(selected).toEqual([{ selection: { ...SELECTION, [facet]: ['a', 'b'] } }]);
    });

    it('are all cleared at once', async () => {
        const element = renderToolbar({ selection: SELECTION });
        const selected = listen(element, 'select');
        await toggleFilters(element);

        send(find(element, 'c-error-filter-panel'), 'clear');

        expect(selected).toEqual([{ selection: NO_SELECTION }]);
    });
});

describe('the pills', () => {
    afterEach(clearDocument);

    it('are none without a filter', () => {
        expect(shows(renderToolbar(), 'lightning-pill')).toBe(false);
        expect(shows(renderToolbar(), '.pills')).toBe(false);
    });

    it('are one for each value, by its name', () => {
        const pills = findAll(renderToolbar({ selection: SELECTION }), 'lightning-pill');

        expect(pills.map((pill) => propertyOf(pill, 'label'))).toEqual([
            'SIP',
            'Twilio',
            'c.Catalog_Layer_signalling',
            'c.Catalog_NoMapping'
        ]);
    });

    it('take their value out of the filters', () => {
        const element = renderToolbar({ selection: SELECTION });
        const selected = listen(element, 'select');
        const [, twilio] = findAll(element, 'lightning-pill');

        send(twilio!, 'remove', { name: propertyOf(twilio!, 'name') });

        expect(selected).toEqual([{ selection: { ...SELECTION, vendor: ['SIP'] } }]);
    });

    it('take out nothing that is not chosen', () => {
        const element = renderToolbar({ selection: SELECTION });
        const selected = listen(element, 'select');

        send(find(element, 'lightning-pill'), 'remove', { name: 'vendor:HTTP' });

        expect(selected).toEqual([]);
    });
});

describe('the toolbar', () => {
    afterEach(clearDocument);

    it('is accessible', async () => {
        const element = renderToolbar({ selection: SELECTION, query: 'busy '.repeat(100) });
        await toggleFilters(element);

        await expect(element).toBeAccessible();
    });
});
