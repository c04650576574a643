import ErrorResultList from 'c/errorResultList';
import type { ErrorEntry } from 'c/errorCatalog';
import { SHIPPED_CATALOG, shippedEntry } from '../../../../../../test/catalog/shippedCatalog';
import {
    clearDocument,
    find,
    findAll,
    listen,
    press,
    propertyOf,
    render,
    settled,
    shows,
    textsOf
} from '../../../../../../test/components/render';

jest.mock('@salesforce/label/c.Explorer_ShowMore', () => ({ default: '{0} more of {1}' }), {
    virtual: true
});

const ENTRIES = SHIPPED_CATALOG.entries.slice(0, 120);

function renderList(
    entries: readonly ErrorEntry[] = ENTRIES,
    properties: { marks?: readonly string[]; selectedId?: string } = {}
): ReturnType<typeof render<ErrorResultList>> {
    return render('c-error-result-list', ErrorResultList, {
        catalog: SHIPPED_CATALOG,
        entries,
        ...properties
    });
}

function focusedId(element: HTMLElement): string | undefined {
    const focused = element.shadowRoot?.activeElement;
    return focused instanceof HTMLElement ? focused.dataset.id : undefined;
}

function reachedIds(element: HTMLElement): readonly (string | undefined)[] {
    return findAll(element, '.row[tabindex="0"]').map(({ dataset }) => dataset.id);
}

/** Presses keys, one after the other, where the focus is. */
async function pressAll(element: HTMLElement, ...keys: readonly string[]): Promise<void> {
    const [key, ...others] = keys;
    if (key !== undefined) {
        press(element.shadowRoot?.activeElement ?? find(element, '[role="listbox"]'), key);
        await settled();
        await pressAll(element, ...others);
    }
}

describe('the list of results', () => {
    afterEach(clearDocument);

    it('shows codes, names and meanings', () => {
        const element = renderList([shippedEntry('sip:486'), shippedEntry('q850:17')]);

        expect(textsOf(element, '.code')).toEqual(['486', '17']);
        expect(textsOf(element, '.name')).toEqual(['Busy Here', 'User busy']);
        expect(textsOf(element, '.vendor')).toEqual(['SIP', 'Q.850']);
    });

    it('marks what was looked for', () => {
        const element = renderList([shippedEntry('sip:486')], { marks: ['486', 'busy'] });

        expect(textsOf(element, 'mark')).toEqual(['486', 'Busy', 'busy']);
    });

    it('is empty without a catalog', () => {
        const element = render('c-error-result-list', ErrorResultList, { entries: ENTRIES });

        expect(shows(element, '.row')).toBe(false);
    });

    it('tells which entry is open', () => {
        const element = renderList(ENTRIES, { selectedId: ENTRIES[3]!.id });

        expect(findAll(element, '[aria-selected="true"]').map(({ dataset }) => dataset.id)).toEqual(
            [ENTRIES[3]!.id]
        );
        expect(reachedIds(element)).toEqual([ENTRIES[3]!.id]);
    });

    it('opens what is clicked, and goes on from there', async () => {
        const element = renderList();
        const opened = listen(element, 'open');

        findAll(element, '.row')[2]?.click();
        await settled();

        expect(opened).toEqual([{ id: ENTRIES[2]!.id }]);
        expect(reachedIds(element)).toEqual([ENTRIES[2]!.id]);
    });

    it('is accessible', async () => {
        const element = renderList(ENTRIES.slice(0, 5), {
            marks: ['rep'],
            selectedId: ENTRIES[1]!.id
        });

        await expect(element).toBeAccessible();
    });
});

describe('a long list of results', () => {
    afterEach(clearDocument);

    it('shows the first fifty and says how many more there are', () => {
        const element = renderList();

        expect(findAll(element, '.row')).toHaveLength(50);
        expect(propertyOf(find(element, 'lightning-button'), 'label')).toBe('50 more of 70');
    });

    it('shows more on demand, up to the last', async () => {
        const element = renderList();

        find(element, 'lightning-button').click();
        await settled();
        const label = propertyOf(find(element, 'lightning-button'), 'label');
        find(element, 'lightning-button').click();
        await settled();

        expect(label).toBe('20 more of 20');
        expect(findAll(element, '.row')).toHaveLength(120);
        expect(shows(element, 'lightning-button')).toBe(false);
    });

    it('offers no more where all of it is there', () => {
        const element = renderList(ENTRIES.slice(0, 50));

        expect(findAll(element, '.row')).toHaveLength(50);
        expect(shows(element, 'lightning-button')).toBe(false);
    });

    it('begins anew with other results', async () => {
        const element = renderList();
        find(element, 'lightning-button').click();
        await settled();
        await pressAll(element, 'End');

        element.entries = [...ENTRIES].reverse();
        await settled();

        expect(findAll(element, '.row')).toHaveLength(50);
        expect(reachedIds(element)).toEqual([ENTRIES.at(-1)!.id]);
    });
});

describe('the keys of the list of results', () => {
    afterEach(clearDocument);

    it('begin at the first row', () => {
        const element = renderList();

        element.focusFirst();

        expect(focusedId(element)).toBe(ENTRIES[0]!.id);
    });

    it.each([
        ['ArrowDown', ['ArrowDown'], 1],
        ['ArrowDown twice', ['ArrowDown', 'ArrowDown'], 2],
        ['ArrowDown and ArrowUp', ['ArrowDown', 'ArrowUp'], 0],
        ['End', ['End'], 49],
        ['ArrowDown at the end', ['End', 'ArrowDown'], 49],
        ['Home', ['End', 'Home'], 0],
        ['PageDown', ['PageDown'], 8],
        ['PageDown near the end', ['End', 'ArrowUp', 'PageDown'], 49],
        ['PageUp', ['PageDown', 'ArrowDown', 'PageUp'], 1],
        ['PageUp near the start', ['ArrowDown', 'PageUp'], 0]
    ] as const)('%s', async (_, keys, index) => {
        const element = renderList();
        element.focusFirst();

        await pressAll(element, ...keys);

        expect(focusedId(element)).toBe(ENTRIES[index]!.id);
        expect(reachedIds(element)).toEqual([ENTRIES[index]!.id]);
    });

    it('leave the list upwards from the first row', async () => {
        const element = renderList();
        const left = listen(element, 'leave');
        element.focusFirst();

        await pressAll(element, 'ArrowUp');

        expect(left).toHaveLength(1);
    });

    it.each([['Enter'], [' ']])('open the row with "%s"', async (key) => {
        const element = renderList();
        const opened = listen(element, 'open');
        element.focusFirst();

        await pressAll(element, 'ArrowDown', key);

        expect(opened).toEqual([{ id: ENTRIES[1]!.id }]);
    });

    it('start from the open entry', async () => {
        const element = renderList(ENTRIES, { selectedId: ENTRIES[3]!.id });

        press(find(element, '.row[tabindex="0"]'), 'ArrowDown');
        await settled();

        expect(focusedId(element)).toBe(ENTRIES[4]!.id);
    });

    it('do not scroll the page as well', () => {
        const element = renderList();

        expect(press(find(element, '.row'), 'ArrowDown')).toBe(false);
        expect(press(find(element, '.row'), ' ')).toBe(false);
    });

    it('leave every other key to the browser', () => {
        const element = renderList();
        const opened = listen(element, 'open');

        expect(press(find(element, '.row'), 'a')).toBe(true);
        expect(press(find(element, '.row'), 'Tab')).toBe(true);
        expect(opened).toEqual([]);
    });

    it('go on from the row that the focus came to in another way', async () => {
        const element = renderList();

        findAll(element, '.row')[5]?.focus();
        await pressAll(element, 'ArrowDown');

        expect(focusedId(element)).toBe(ENTRIES[6]!.id);
    });

    it('come back to the row where they were', async () => {
        const element = renderList();
        element.focusFirst();
        await pressAll(element, 'PageDown');
        findAll(element, '.row')[8]?.blur();

        element.focusActive();

        expect(focusedId(element)).toBe(ENTRIES[8]!.id);
    });

    it('come back to the first row where they were nowhere', () => {
        const element = renderList();

        element.focusActive();

        expect(focusedId(element)).toBe(ENTRIES[0]!.id);
    });

    it('do nothing in an empty list', () => {
        const element = renderList([]);
        const opened = listen(element, 'open');

        element.focusFirst();
        element.focusActive();
        press(find(element, '[role="listbox"]'), 'Enter');

        expect(opened).toEqual([]);
    });
});
