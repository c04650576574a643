import ErrorBrowser from 'c/errorBrowser';
import { NO_SELECTION } from 'c/errorFacets';
import type { FacetSelection } from 'c/errorFacets';
import { buildErrorSearch } from 'c/errorSearch';
import { findEntries } from 'c/explorerResults';
import type { ExplorerResults } from 'c/explorerResults';
import { pinnedEntries, recentEntries, rememberEntry, togglePin } from 'c/rememberedEntries';
import { SHIPPED_CATALOG, shippedEntry } from '../../../../../../test/catalog/shippedCatalog';
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
    textOf,
    textsOf
} from '../../../../../../test/components/render';

jest.mock('@salesforce/label/c.Explorer_Results', () => ({ default: '{0} results' }), {
    virtual: true
});
jest.mock('@salesforce/label/c.Explorer_UnknownEntryDetail', () => ({ default: 'no {0}' }), {
    virtual: true
});

const SEARCH = buildErrorSearch(SHIPPED_CATALOG);
const BUSY = shippedEntry('sip:486');
const LINK = 'https://example.com/lightning/n/Error_Codes?c__entry=sip%3A486';
/** What finds nothing, but is close to something. */
const NEAR_MISS = '19999';

type Properties = Partial<
    Pick<ErrorBrowser, 'entry' | 'link' | 'missingId' | 'focusOn' | 'results' | 'catalog'>
>;

function resultsOf(query: string, selection: Partial<FacetSelection> = {}): ExplorerResults {
    return findEntries(SHIPPED_CATALOG, SEARCH, query, { ...NO_SELECTION, ...selection });
}

function renderBrowser(
    query: string,
    properties: Properties = {}
): ReturnType<typeof render<ErrorBrowser>> {
    return render('c-error-browser', ErrorBrowser, {
        catalog: SHIPPED_CATALOG,
        results: resultsOf(query),
        ...properties
    });
}

function rowsOf(element: HTMLElement): readonly HTMLElement[] {
    return findAll(find(element, 'c-error-result-list'), '.row');
}

function idsOf(element: HTMLElement): readonly (string | undefined)[] {
    return rowsOf(element).map(({ dataset }) => dataset.id);
}

function panel(element: HTMLElement): HTMLElement {
    return find(element, 'c-message-panel');
}

function focusedIn(element: HTMLElement, part: string): Element | null | undefined {
    return find(element, part).shadowRoot?.activeElement;
}

beforeEach(() => {
    localStorage.clear();
});

afterEach(clearDocument);

describe('the results', () => {
    it('are listed best first, and counted', () => {
        const element = renderBrowser('404');
        const { entries } = resultsOf('404');

        expect(idsOf(element)).toEqual(entries.map(({ id }) => id));
        expect(textOf(find(element, '.count'))).toBe(`${entries.length} results`);
        expect(propertyOf(find(element, 'c-live-status'), 'message')).toBe(
            `${entries.length} results`
        );
    });

    it('are counted in words of their own where there is one', () => {
        const element = renderBrowser('', {
            results: { ...resultsOf('sip 486'), entries: [BUSY] }
        });

        expect(textOf(find(element, '.count'))).toBe('c.Explorer_Result');
    });

    it('are marked', () => {
        const element = renderBrowser('busy here');

        expect(textsOf(find(element, 'c-error-result-list'), 'mark')).toContain('Busy');
    });

    it('show which is open', () => {
        const element = renderBrowser('404', { entry: shippedEntry('http:404') });

        expect(
            rowsOf(element)
                .filter((row) => row.getAttribute('aria-selected') === 'true')
                .map(({ dataset }) => dataset.id)
        ).toEqual(['http:404']);
    });

    it('are not there before anything was looked for', () => {
        const element = renderBrowser('', { results: undefined });

        expect(shows(element, '.list')).toBe(false);
        expect(shows(element, '.detail')).toBe(false);
    });

    it('can be gone to, and left upwards', () => {
        const element = renderBrowser('404');
        const left = listen(element, 'leave');

        element.focusFirst();
        const focused = focusedIn(element, 'c-error-result-list');
        press(rowsOf(element)[0]!, 'ArrowUp');

        expect(focused).toBe(rowsOf(element)[0]);
        expect(left).toHaveLength(1);
    });
});

describe('without results', () => {
    it('says so', () => {
        const element = renderBrowser('qqqqzzzz');

        expect(propertyOf(panel(element), 'heading')).toBe('c.Explorer_NothingFound');
        expect(textOf(find(element, '.count'))).toBe('0 results');
        expect(shows(element, 'h3')).toBe(false);
        expect(shows(element, 'c-error-result-list')).toBe(false);
    });

    it('lists what may have been meant, and opens it', () => {
        const element = renderBrowser(NEAR_MISS);
        const opened = listen(element, 'open');
        const near = resultsOf(NEAR_MISS).nearMisses.map(({ id }) => id);

        rowsOf(element)[0]!.click();

        expect(near.length).toBeGreaterThan(0);
        expect(textOf(find(element, 'h3'))).toBe('c.Explorer_NearMisses');
        expect(idsOf(element)).toEqual(near);
        expect(opened).toEqual([{ id: near[0] }]);
    });

    it('lets what may have been meant be left upwards', () => {
        const element = renderBrowser(NEAR_MISS);
        const left = listen(element, 'leave');

        element.focusFirst();
        press(rowsOf(element)[0]!, 'ArrowUp');

        expect(left).toHaveLength(1);
    });

    it('offers to clear the filters where they are the reason', () => {
        const element = renderBrowser('', { results: resultsOf('sip 486', { vendor: ['HTTP'] }) });
        const cleared = listen(element, 'clear');

        send(panel(element), 'action');

        expect(propertyOf(panel(element), 'heading')).toBe('c.Explorer_FilteredOut');
        expect(cleared).toHaveLength(1);
    });

    it('takes no focus', () => {
        const element = renderBrowser('qqqqzzzz');

        element.focusFirst();

        expect(element.shadowRoot?.activeElement).toBeNull();
    });
});

describe('the details', () => {
    it('are those of the entry, with its address', () => {
        const element = renderBrowser('sip 486', { entry: BUSY, link: LINK });
        const detail = find(element, 'c-error-code-detail');

        expect(textOf(find(detail, 'h2'))).toBe('SIP 486');
        expect(propertyOf(detail, 'link')).toBe(LINK);
        expect(shows(element, 'c-explorer-start')).toBe(false);
    });

    it('are where to begin without an entry', () => {
        const element = renderBrowser('');

        expect(shows(element, 'c-explorer-start')).toBe(true);
        expect(shows(element, 'c-error-code-detail')).toBe(false);
    });

    it('say which entry is not in the catalog, and lead back', () => {
        const element = renderBrowser('', { missingId: 'sip:9' });
        const back = listen(element, 'back');

        send(panel(element), 'action');

        expect(propertyOf(panel(element), 'heading')).toBe('c.Explorer_UnknownEntry');
        expect(propertyOf(panel(element), 'detail')).toBe('no sip:9');
        expect(shows(element, 'c-explorer-start')).toBe(false);
        expect(back).toHaveLength(1);
    });

    it('open a related entry', () => {
        const element = renderBrowser('sip 486', { entry: BUSY });
        const opened = listen(element, 'open');

        send(find(element, 'c-error-code-detail'), 'open', { id: 'q850:17' });

        expect(opened).toEqual([{ id: 'q850:17' }]);
        expect(recentEntries()).toEqual(['q850:17']);
    });

    it.each(['start', 'list', 'detail'] as const)(
        'share the room with the list, where there is room for one, by what is looked at: %s',
        (focusOn) => {
            const element = renderBrowser('', { focusOn });

            expect([...find(element, '.split').classList]).toEqual(['split', `split_${focusOn}`]);
        }
    );
});

describe('pinning', () => {
    it('is kept, and taken away again', async () => {
        const element = renderBrowser('sip 486', { entry: BUSY });
        const detail = find(element, 'c-error-code-detail');
        const before = propertyOf(detail, 'isPinned');

        send(detail, 'pin');
        await settled();
        const pinned = { shown: propertyOf(detail, 'isPinned'), kept: pinnedEntries() };
        send(detail, 'pin');
        await settled();

        expect(before).toBe(false);
        expect(pinned).toEqual({ shown: true, kept: ['sip:486'] });
        expect(propertyOf(detail, 'isPinned')).toBe(false);
        expect(pinnedEntries()).toEqual([]);
    });

    it('of another entry does not pin this one', () => {
        togglePin('sip:404');

        const element = renderBrowser('sip 486', { entry: BUSY });

        expect(propertyOf(find(element, 'c-error-code-detail'), 'isPinned')).toBe(false);
    });
});

describe('the place to begin', () => {
    it('lists what was pinned and looked at before, and opens it', () => {
        togglePin('sip:404');
        rememberEntry('q850:17');
        const element = renderBrowser('');
        const opened = listen(element, 'open');
        const links = findAll(find(element, 'c-explorer-start'), '.link');

        links.forEach((link) => {
            link.click();
        });

        expect(links.map(textOf)).toEqual(['SIP 404', 'Q.850 17']);
        expect(opened).toEqual([{ id: 'sip:404' }, { id: 'q850:17' }]);
    });

    it('lists what is looked at now', async () => {
        const element = renderBrowser('');

        element.open('sip:486');
        await settled();

        expect(textsOf(find(element, 'c-explorer-start'), '.link')).toEqual(['SIP 486']);
    });

    it('asks for an example', () => {
        const element = renderBrowser('');
        const asked = listen(element, 'ask');

        send(find(element, 'c-explorer-start'), 'ask', { query: 'sip 404' });

        expect(asked).toEqual([{ query: 'sip 404' }]);
    });
});

describe('opening an entry', () => {
    it('is told and remembered', () => {
        const element = renderBrowser('404');
        const opened = listen(element, 'open');

        rowsOf(element)[1]!.click();

        const id = idsOf(element)[1];
        expect(opened).toEqual([{ id }]);
        expect(recentEntries()).toEqual([id]);
    });

    it('takes the focus to its heading once it is shown', async () => {
        const element = renderBrowser('404');

        element.open('sip:404');
        element.entry = shippedEntry('sip:404');
        element.focusOn = 'detail';
        await settled();

        expect(focusedIn(element, 'c-error-code-detail')).toBe(
            find(element, 'c-error-code-detail', 'h2')
        );
    });

    it('takes the focus once only', async () => {
        const element = renderBrowser('404');
        element.open('sip:404');
        element.entry = shippedEntry('sip:404');
        await settled();
        element.focusFirst();

        element.link = LINK;
        await settled();

        expect(focusedIn(element, 'c-error-code-detail')).toBeNull();
    });

    it('that is open already takes the focus there, and tells nothing', () => {
        const element = renderBrowser('sip 486', { entry: BUSY, focusOn: 'detail' });
        const opened = listen(element, 'open');

        element.open('sip:486');

        expect(opened).toEqual([]);
        expect(focusedIn(element, 'c-error-code-detail')).toBe(
            find(element, 'c-error-code-detail', 'h2')
        );
    });

    it('that is shown beside the list only is told', () => {
        const element = renderBrowser('sip 486', { entry: BUSY, focusOn: 'list' });
        const opened = listen(element, 'open');

        element.open('sip:486');

        expect(opened).toEqual([{ id: 'sip:486' }]);
    });
});

describe('going back', () => {
    it('is told, and takes the focus to the row that was left', async () => {
        const element = renderBrowser('404', {
            entry: shippedEntry('http:404'),
            focusOn: 'detail'
        });
        const back = listen(element, 'back');

        send(find(element, 'c-error-code-detail'), 'back');
        element.focusOn = 'list';
        await settled();

        const focused = focusedIn(element, 'c-error-result-list');
        expect(back).toHaveLength(1);
        expect(focused).toBe(rowsOf(element).find(({ dataset }) => dataset.id === 'http:404'));
    });

    it('to where nothing was found takes the focus nowhere', async () => {
        const element = renderBrowser('qqqqzzzz', { entry: BUSY, focusOn: 'detail' });

        send(find(element, 'c-error-code-detail'), 'back');
        element.focusOn = 'list';
        await settled();

        expect(focusedIn(element, 'c-error-code-detail')).toBeNull();
    });
});

describe('the browser', () => {
    it.each<[string, string, Properties]>([
        ['with results and a detail', '404', { entry: shippedEntry('sip:404'), link: LINK }],
        ['where nothing is found', NEAR_MISS, {}],
        ['with an entry that is not there', '404', { missingId: 'sip:9' }]
    ])('is accessible %s', async (_, query, properties) => {
        const element = renderBrowser(query, properties);

        await expect(element).toBeAccessible();
    });
});
