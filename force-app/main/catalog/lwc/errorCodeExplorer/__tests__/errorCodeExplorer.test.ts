import ErrorCodeExplorer from 'c/errorCodeExplorer';
import { MOST_QUERY_LETTERS } from 'c/errorSearch';
import { emitPageReference, forgetNavigateCalls, getNavigateCalls } from 'lightning/navigation';
import type { PageReference } from 'lightning/navigation';
import { serveResources } from '../../../../../../test/catalog/resourceServer';
import type { ResourceServer } from '../../../../../../test/catalog/resourceServer';
import { SHIPPED_CATALOG, shippedEntry } from '../../../../../../test/catalog/shippedCatalog';
import {
    clearDocument,
    find,
    findAll,
    findLabelled,
    press,
    propertyOf,
    render,
    send,
    shows,
    textOf,
    textsOf
} from '../../../../../../test/components/render';

jest.mock('@salesforce/label/c.Explorer_Summary', () => ({ default: '{0} codes, {1} packs' }), {
    virtual: true
});
jest.mock('@salesforce/label/c.Explorer_Results', () => ({ default: '{0} results' }), {
    virtual: true
});
jest.mock('@salesforce/label/c.Explorer_LongQuery', () => ({ default: 'the first {0}' }), {
    virtual: true
});
jest.mock('@salesforce/label/c.Explorer_ExampleQueries', () => ({ default: 'sip 404|busy' }), {
    virtual: true
});
jest.mock('@salesforce/label/c.Catalog_Fault_not_loaded', () => ({ default: '{0}: {1}' }), {
    virtual: true
});

const ENGINE: unknown = jest.requireActual('lwc');
const ALL = SHIPPED_CATALOG.entries.length.toLocaleString('en-US');
const ADDRESS_DELAY = 400;
const INPUT = ['c-explorer-toolbar', 'lightning-input'] as const;
const LIST = ['c-error-browser', 'c-error-result-list'] as const;
const DETAIL = ['c-error-browser', 'c-error-code-detail'] as const;
const START = ['c-error-browser', 'c-explorer-start'] as const;

/** What finds nothing, but is close to something. */
const NEAR_MISS = '19999';

type State = Readonly<Record<string, string>>;

function pageWith(state: State = {}): PageReference {
    return {
        type: 'standard__navItemPage',
        attributes: { apiName: 'Error_Codes' },
        state
    };
}

/** Lets everything happen that needs no time. */
async function settle(): Promise<void> {
    await jest.advanceTimersByTimeAsync(0);
}

/** The explorer on a page of Lightning Experience, once its catalog is there. */
async function openExplorer(
    state: State = {}
): Promise<ReturnType<typeof render<ErrorCodeExplorer>>> {
    const element = render('c-error-code-explorer', ErrorCodeExplorer);
    emitPageReference(pageWith(state));
    await settle();
    return element;
}

/** The same on a page that has just been opened: nothing of the catalog is loaded yet. */
async function openExplorerAnew(state: State = {}): Promise<HTMLElement> {
    jest.resetModules();
    // A document takes only one engine.
    jest.doMock('lwc', () => ENGINE);
    const { default: ExplorerAnew } = await import('c/errorCodeExplorer');
    const navigation = await import('lightning/navigation');
    const element = render('c-error-code-explorer', ExplorerAnew);
    navigation.emitPageReference(pageWith(state));
    await settle();
    return element;
}

async function type(element: HTMLElement, value: string): Promise<void> {
    send(find(element, ...INPUT), 'change', { value });
    await settle();
}

async function click(target: HTMLElement): Promise<void> {
    target.click();
    await settle();
}

async function showView(element: HTMLElement, view: string): Promise<void> {
    await click(find(element, 'c-explorer-toolbar', `[data-view="${view}"]`));
}

function rowsOf(element: HTMLElement): readonly HTMLElement[] {
    return findAll(find(element, ...LIST), '.row');
}

function foundIds(element: HTMLElement): readonly (string | undefined)[] {
    return rowsOf(element).map(({ dataset }) => dataset.id);
}

function rowOf(element: HTMLElement, id: string): HTMLElement {
    return find(element, ...LIST, `[data-id="${id}"]`);
}

function titleOfDetail(element: HTMLElement): string {
    return textOf(find(element, ...DETAIL, 'h2'));
}

function countOf(element: HTMLElement): string {
    return textOf(find(element, 'c-error-browser', '.count'));
}

function pillsOf(element: HTMLElement): readonly unknown[] {
    return findAll(find(element, 'c-explorer-toolbar'), 'lightning-pill').map((pill) =>
        propertyOf(pill, 'label')
    );
}

/** The states that the explorer went to, with how it went. */
function navigations(): readonly (readonly [PageReference['state'], boolean | undefined])[] {
    return getNavigateCalls().map(({ pageReference, replace }) => [pageReference.state, replace]);
}

function readText(blob: Blob): Promise<unknown> {
    return new Promise((resolve) => {
        const reader = new FileReader();
        reader.addEventListener('load', () => {
            resolve(reader.result);
        });
        reader.readAsText(blob);
    });
}

let server: ResourceServer;

beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
    forgetNavigateCalls();
    server = serveResources();
});

afterEach(() => {
    clearDocument();
    jest.restoreAllMocks();
    jest.useRealTimers();
});

describe('the explorer at its start', () => {
    it('says that it is loading until it can answer', async () => {
        const element = render('c-error-code-explorer', ErrorCodeExplorer);
        const exportButton = findLabelled(element, 'lightning-button', 'c.Explorer_ExportCsv');
        const before = {
            spinner: shows(find(element, 'c-catalog-gate'), 'lightning-spinner'),
            summary: textOf(find(element, '.titles p')),
            noExport: propertyOf(exportButton, 'disabled'),
            results: shows(element, 'c-error-browser')
        };

        await settle();

        expect(before).toEqual({
            spinner: true,
            summary: 'c.Explorer_Loading',
            noExport: true,
            results: false
        });
        expect(shows(find(element, 'c-catalog-gate'), 'lightning-spinner')).toBe(false);
        expect(propertyOf(exportButton, 'disabled')).toBe(false);
    });

    it('says how much it knows', async () => {
        const element = await openExplorer();

        expect(textOf(find(element, '.titles p'))).toBe(
            `${ALL} codes, ${SHIPPED_CATALOG.packs.length} packs`
        );
    });

    it('has a title, or the one that it is given', async () => {
        const element = await openExplorer();
        const title = textOf(find(element, 'h2'));

        element.heading = 'Our errors';
        await settle();

        expect(title).toBe('c.Explorer_Title');
        expect(textOf(find(element, 'h2'))).toBe('Our errors');
    });

    it('lists everything and offers where to begin', async () => {
        const element = await openExplorer();

        expect(countOf(element)).toBe(`${ALL} results`);
        expect(shows(find(element, ...START), '.example')).toBe(true);
        expect(shows(find(element, 'c-error-browser'), 'c-error-code-detail')).toBe(false);
    });

    it('searches for an example', async () => {
        const element = await openExplorer();

        await click(find(element, ...START, '[data-query="sip 404"]'));

        expect(propertyOf(find(element, ...INPUT), 'value')).toBe('sip 404');
        expect(titleOfDetail(element)).toBe('SIP 404');
        expect(navigations()).toEqual([[expect.objectContaining({ c__q: 'sip 404' }), false]]);
    });

    it('searches for what is typed before the catalog is there', async () => {
        const element = render('c-error-code-explorer', ErrorCodeExplorer);
        send(find(element, ...INPUT), 'change', { value: 'sip 486' });

        await settle();

        expect(titleOfDetail(element)).toBe('SIP 486');
    });

    it('works where there is no page reference', async () => {
        const element = render('c-error-code-explorer', ErrorCodeExplorer);
        emitPageReference(undefined);
        await settle();

        await type(element, 'sip 486');
        await click(rowOf(element, 'sip:486'));
        await jest.advanceTimersByTimeAsync(ADDRESS_DELAY);

        expect(titleOfDetail(element)).toBe('SIP 486');
        expect(navigations()).toEqual([]);
    });
});

describe('the explorer while somebody types', () => {
    it('shows what it finds, and the best of it in detail', async () => {
        const element = await openExplorer();

        await type(element, 'sip 486');

        expect(foundIds(element)[0]).toBe('sip:486');
        expect(titleOfDetail(element)).toBe('SIP 486');
        expect(countOf(element)).not.toBe(`${ALL} results`);
        expect(rowOf(element, 'sip:486').getAttribute('aria-selected')).toBe('true');
    });

    it('shows a number on every layer that knows it', async () => {
        const element = await openExplorer();

        await type(element, '404');

        expect(foundIds(element)).toEqual(
            expect.arrayContaining(['sip:404', 'http:404', 'mgcp:404'])
        );
    });

    it('answers for the family of a code that nobody lists', async () => {
        const element = await openExplorer();

        await type(element, 'sip 499');

        expect(titleOfDetail(element)).toBe('SIP 499');
        expect(textOf(find(element, ...DETAIL, '.notice'))).toBe('c.Catalog_FamilyAnswer');
    });

    it('marks what was typed', async () => {
        const element = await openExplorer();

        await type(element, 'busy here');

        expect(textsOf(find(element, ...LIST), 'mark')).toContain('Busy');
    });

    it.each(['', '   '])('is at its start again with "%s"', async (query) => {
        const element = await openExplorer();
        await type(element, 'sip 486');

        await type(element, query);

        expect(countOf(element)).toBe(`${ALL} results`);
        expect(shows(find(element, 'c-error-browser'), 'c-explorer-start')).toBe(true);
    });

    it('says that it reads only the beginning of a long text', async () => {
        const element = await openExplorer();

        await type(element, 'busy '.repeat(MOST_QUERY_LETTERS));

        expect(textOf(find(element, 'c-explorer-toolbar', 'p'))).toBe(
            `the first ${MOST_QUERY_LETTERS}`
        );
    });

    it('comes back from another view and another entry', async () => {
        const element = await openExplorer({ c__view: 'matrix', c__entry: 'q850:17' });

        await type(element, 'sip 486');

        expect(shows(element, 'c-mapping-matrix')).toBe(false);
        expect(titleOfDetail(element)).toBe('SIP 486');
    });

    it('tells screen readers how many results there are once the typing rests', async () => {
        const element = await openExplorer();
        await type(element, 'sip 486');

        await jest.advanceTimersByTimeAsync(1000);

        expect(textOf(find(element, 'c-error-browser', 'c-live-status', '[role="status"]'))).toBe(
            countOf(element)
        );
    });
});

describe('the explorer where it finds nothing', () => {
    it('says so', async () => {
        const element = await openExplorer();

        await type(element, 'qqqqzzzz');

        expect(countOf(element)).toBe('0 results');
        expect(textOf(find(element, 'c-error-browser', 'c-message-panel', 'p'))).toBe(
            'c.Explorer_NothingFound'
        );
        expect(shows(find(element, 'c-error-browser'), 'c-error-result-list')).toBe(false);
    });

    it('offers what may have been meant, and opens it', async () => {
        const element = await openExplorer();
        await type(element, NEAR_MISS);
        const heading = textOf(find(element, 'c-error-browser', 'h3'));
        const [near] = rowsOf(element);

        await click(near!);

        expect(heading).toBe('c.Explorer_NearMisses');
        expect(titleOfDetail(element)).toContain(shippedEntry(near!.dataset.id!).code);
    });
});

describe('the keys of the search box', () => {
    it('open the best result with Enter', async () => {
        const element = await openExplorer();
        await type(element, 'sip 486');

        press(find(element, ...INPUT), 'Enter');
        await settle();

        expect(navigations()).toEqual([[expect.objectContaining({ c__entry: 'sip:486' }), false]]);
        expect(find(element, ...DETAIL).shadowRoot?.activeElement).toBe(
            find(element, ...DETAIL, 'h2')
        );
    });

    it('open nothing with Enter where nothing was asked', async () => {
        const element = await openExplorer();

        press(find(element, ...INPUT), 'Enter');
        await settle();

        expect(navigations()).toEqual([]);
        expect(localStorage).toHaveLength(0);
    });

    it('go down into the results and up again', async () => {
        const element = await openExplorer();
        await type(element, 'sip 486');
        const focused = jest.spyOn(find(element, ...INPUT), 'focus');

        press(find(element, ...INPUT), 'ArrowDown');
        const inList = find(element, ...LIST).shadowRoot?.activeElement;
        press(rowsOf(element)[0]!, 'ArrowUp');

        expect(inList).toBe(rowsOf(element)[0]);
        expect(focused).toHaveBeenCalledTimes(1);
    });

    it('walk through the results, and open one', async () => {
        const element = await openExplorer();
        await type(element, '404');
        press(find(element, ...INPUT), 'ArrowDown');

        press(rowsOf(element)[0]!, 'ArrowDown');
        await settle();
        press(rowsOf(element)[1]!, 'Enter');
        await settle();

        const id = foundIds(element)[1];
        expect(navigations()).toEqual([[expect.objectContaining({ c__entry: id }), false]]);
        expect(rowsOf(element)[1]?.getAttribute('aria-selected')).toBe('true');
    });

    it('do nothing where there is no list', async () => {
        const element = await openExplorer({ c__view: 'matrix', c__entry: 'sip:486' });

        press(find(element, ...INPUT), 'ArrowDown');
        press(find(element, ...INPUT), 'Enter');
        await settle();

        expect(navigations()).toEqual([]);
    });
});

describe('an open entry', () => {
    it('is a step of the history, with the query beside it', async () => {
        const element = await openExplorer();
        await type(element, '404');

        await click(rowOf(element, 'http:404'));
        await jest.advanceTimersByTimeAsync(ADDRESS_DELAY);

        expect(titleOfDetail(element)).toBe('HTTP 404');
        expect(navigations()).toEqual([
            [expect.objectContaining({ c__entry: 'http:404', c__q: '404' }), false]
        ]);
        expect(getNavigateCalls()[0]?.pageReference).toMatchObject({
            type: 'standard__navItemPage',
            attributes: { apiName: 'Error_Codes' }
        });
    });

    it('has the focus of a reader', async () => {
        const element = await openExplorer();
        await type(element, '404');

        await click(rowOf(element, 'http:404'));

        expect(find(element, ...DETAIL).shadowRoot?.activeElement).toBe(
            find(element, ...DETAIL, 'h2')
        );
    });

    it('leaves the focus with somebody who types on after opening it twice', async () => {
        const element = await openExplorer();
        await type(element, 'sip 486');
        press(find(element, ...INPUT), 'Enter');
        await settle();
        press(find(element, ...INPUT), 'Enter');
        await settle();
        find(element, ...DETAIL, 'h2').blur();

        await type(element, 'sip 404');

        expect(titleOfDetail(element)).toBe('SIP 404');
        expect(find(element, ...DETAIL).shadowRoot?.activeElement).toBeNull();
    });

    it('leads to the related ones', async () => {
        const element = await openExplorer({ c__entry: 'sip:486' });

        await click(find(element, ...DETAIL, 'c-related-errors', '[data-id="q850:17"]'));

        expect(titleOfDetail(element)).toBe('Q.850 17');
    });

    it('leads back to the results', async () => {
        const element = await openExplorer({ c__q: '404', c__entry: 'http:404' });

        await click(findLabelled(find(element, ...DETAIL), 'lightning-button', 'c.Explorer_Back'));

        expect(navigations()).toEqual([
            [expect.objectContaining({ c__q: '404', c__entry: undefined }), false]
        ]);
        expect(titleOfDetail(element)).toContain(shippedEntry(foundIds(element)[0]!).code);
    });

    it('leads back to the row that it was opened from', async () => {
        const element = await openExplorer();
        const id = foundIds(element)[2]!;
        await click(rowOf(element, id));

        await click(findLabelled(find(element, ...DETAIL), 'lightning-button', 'c.Explorer_Back'));

        expect(find(element, ...LIST).shadowRoot?.activeElement).toBe(rowOf(element, id));
    });

    it('stays in sight in a list that was made longer', async () => {
        const element = await openExplorer();
        await click(find(element, ...LIST, 'lightning-button'));
        const id = foundIds(element)[70]!;

        await click(rowOf(element, id));

        expect(foundIds(element)).toContain(id);
    });

    it('can be pinned and unpinned', async () => {
        const element = await openExplorer({ c__entry: 'sip:486' });
        const buttons = find(element, ...DETAIL);

        await click(findLabelled(buttons, 'lightning-button-icon', 'c.Explorer_Pin'));
        const stored = localStorage.getItem('contact-center-diagnostics.pinned-entries');
        await click(findLabelled(buttons, 'lightning-button-icon', 'c.Explorer_Unpin'));

        expect(stored).toBe('["sip:486"]');
        expect(shows(buttons, 'lightning-button-icon')).toBe(true);
        expect(localStorage.getItem('contact-center-diagnostics.pinned-entries')).toBe('[]');
    });

    it('is offered at the start once it was opened or pinned', async () => {
        const element = await openExplorer();
        await type(element, '404');
        await click(rowOf(element, 'http:404'));
        await click(
            findLabelled(find(element, ...DETAIL), 'lightning-button-icon', 'c.Explorer_Pin')
        );
        await click(rowOf(element, 'sip:404'));

        await type(element, '');

        expect(textsOf(find(element, ...START), '.link')).toEqual([
            'HTTP 404',
            'SIP 404',
            'HTTP 404'
        ]);
    });

    it('is offered at the start of the next visit', async () => {
        localStorage.setItem('contact-center-diagnostics.recent-entries', '["sip:486"]');
        const element = await openExplorer();

        await click(find(element, ...START, '.link'));

        expect(titleOfDetail(element)).toBe('SIP 486');
    });

    it('is not noted as looked at where it only came first', async () => {
        const element = await openExplorer();

        await type(element, 'sip 486');

        expect(localStorage).toHaveLength(0);
    });

    it('has a link of its own, whatever is searched and filtered', async () => {
        const element = await openExplorer({ c__q: '404', c__layer: 'web', c__entry: 'http:404' });

        expect(propertyOf(find(element, ...DETAIL), 'link')).toBe(
            'http://localhost/lightning/page?c__entry=http%3A404'
        );
    });

    it('has a link though it only came first', async () => {
        const element = await openExplorer({ other: 'kept' });

        await type(element, 'sip 486');

        expect(propertyOf(find(element, ...DETAIL), 'link')).toBe(
            'http://localhost/lightning/page?other=kept&c__entry=sip%3A486'
        );
    });
});

describe('the filters of the explorer', () => {
    async function openFilters(element: HTMLElement): Promise<HTMLElement> {
        await click(find(element, 'c-explorer-toolbar', 'lightning-button-icon'));
        return find(element, 'c-explorer-toolbar', 'c-error-filter-panel');
    }

    async function choose(panel: HTMLElement, facet: string, value: string[]): Promise<void> {
        send(find(panel, `[data-facet="${facet}"]`), 'change', { value });
        await settle();
    }

    it('show and hide', async () => {
        const element = await openExplorer();
        const toolbar = find(element, 'c-explorer-toolbar');

        await openFilters(element);
        const shown = shows(toolbar, 'c-error-filter-panel');
        await click(find(toolbar, 'lightning-button-icon'));

        expect(shown).toBe(true);
        expect(shows(toolbar, 'c-error-filter-panel')).toBe(false);
    });

    it('narrow the results, and are a step of the history', async () => {
        const element = await openExplorer();
        const panel = await openFilters(element);

        await choose(panel, 'vendor', ['Q.850']);

        expect(countOf(element)).toBe(
            `${SHIPPED_CATALOG.pack('q850')?.entries.length ?? 0} results`
        );
        expect(pillsOf(element)).toEqual(['Q.850']);
        expect(navigations()).toEqual([[expect.objectContaining({ c__vendor: 'Q.850' }), false]]);
    });

    it('add up, each with a pill that takes it away', async () => {
        const element = await openExplorer();
        const panel = await openFilters(element);
        await choose(panel, 'vendor', ['Q.850', 'SIP']);
        await choose(panel, 'mapping', ['none']);
        const before = pillsOf(element);

        const [pill] = findAll(find(element, 'c-explorer-toolbar'), 'lightning-pill');
        send(pill!, 'remove', { name: propertyOf(pill!, 'name') });
        await settle();

        expect(before).toEqual(['Q.850', 'SIP', 'c.Catalog_NoMapping']);
        expect(pillsOf(element)).toEqual(['SIP', 'c.Catalog_NoMapping']);
    });

    it('leave a pill alone that is not theirs', async () => {
        const element = await openExplorer({ c__vendor: 'SIP' });
        const pill = find(element, 'c-explorer-toolbar', 'lightning-pill');

        send(pill, 'remove', { name: 'vendor:Twilio' });
        await settle();

        expect(pillsOf(element)).toEqual(['SIP']);
        expect(navigations()).toEqual([]);
    });

    it('are cleared together', async () => {
        const element = await openExplorer({ c__vendor: 'SIP', c__retry: 'wait' });
        const panel = await openFilters(element);

        await click(find(panel, 'lightning-button'));

        expect(pillsOf(element)).toEqual([]);
        expect(countOf(element)).toBe(`${ALL} results`);
    });

    it('say that they, and not the query, leave nothing', async () => {
        const element = await openExplorer({ c__q: 'sip 486', c__vendor: 'Agent Connect' });
        const panel = find(element, 'c-error-browser', 'c-message-panel');
        const heading = textOf(find(panel, 'p'));

        await click(find(panel, 'lightning-button'));

        expect(heading).toBe('c.Explorer_FilteredOut');
        expect(foundIds(element)[0]).toBe('sip:486');
        expect(pillsOf(element)).toEqual([]);
    });
});

describe('the views of the explorer', () => {
    it('lead from a cell of the matrix to its entries', async () => {
        const element = await openExplorer();
        await showView(element, 'matrix');

        await click(
            find(
                element,
                'c-mapping-matrix',
                'c-count-matrix',
                '[data-row="SIP"][data-column="PHONE_NUMBER_NOT_VALID"]'
            )
        );

        expect(pillsOf(element)).toEqual(['SIP', 'PHONE_NUMBER_NOT_VALID']);
        expect(foundIds(element)).toContain('sip:404');
        expect(foundIds(element)).not.toContain('sip:486');
        expect(navigations()).toEqual([
            [expect.objectContaining({ c__view: 'matrix' }), false],
            [
                expect.objectContaining({
                    c__view: undefined,
                    c__vendor: 'SIP',
                    c__mapping: 'PHONE_NUMBER_NOT_VALID'
                }),
                false
            ]
        ]);
    });

    it('count in the matrix only what was found', async () => {
        const element = await openExplorer({ c__vendor: 'SIP', c__view: 'matrix' });

        expect(textsOf(find(element, 'c-mapping-matrix', 'c-count-matrix'), 'tbody th')).toEqual([
            'SIP'
        ]);
    });

    it('show what becomes of call variables', async () => {
        const element = await openExplorer();

        await showView(element, 'variables');

        expect(textOf(find(element, 'c-variable-update-table', 'h2'))).toBe(
            SHIPPED_CATALOG.pack('finesse')?.variableUpdates?.title
        );
        expect(shows(element, 'c-error-browser')).toBe(false);
    });

    it('tell which of them is shown', async () => {
        const element = await openExplorer();

        await showView(element, 'matrix');

        const buttons = findAll(find(element, 'c-explorer-toolbar'), '[data-view]');
        expect(buttons.map((button) => button.getAttribute('aria-pressed'))).toEqual([
            'false',
            'true',
            'false',
            'false'
        ]);
    });
});

describe('the analysis of a text in the explorer', () => {
    const TEXT = 'SIP/2.0 503 Service Unavailable\nReason: Q.850;cause=41';
    const ANALYSIS = 'c-payload-analysis';

    async function settleReading(): Promise<void> {
        await jest.advanceTimersByTimeAsync(20);
    }

    async function paste(element: HTMLElement, text: string): Promise<boolean> {
        const event = new CustomEvent('paste', { bubbles: true, cancelable: true });
        const clipboardData = { getData: () => text, files: [] };
        const isLeft = find(element, ...INPUT).dispatchEvent(
            Object.assign(event, { clipboardData })
        );
        await settleReading();
        return isLeft;
    }

    it('begins with a pasted text, which no address holds', async () => {
        const element = await openExplorer();

        const isLeft = await paste(element, TEXT);

        expect(isLeft).toBe(false);
        expect(propertyOf(find(element, ANALYSIS), 'payload')).toEqual({ text: TEXT, name: '' });
        expect(shows(find(element, ANALYSIS), 'c-payload-result')).toBe(true);
        expect(navigations()).toEqual([
            [expect.objectContaining({ c__view: 'analyze', c__q: undefined }), false]
        ]);
        expect(JSON.stringify(navigations())).not.toContain('503');
    });

    it('leaves a question to the search box', async () => {
        const element = await openExplorer();

        expect(await paste(element, 'SIP 486')).toBe(true);
        expect(shows(element, ANALYSIS)).toBe(false);
    });

    it('begins empty by its button', async () => {
        const element = await openExplorer();

        await showView(element, 'analyze');

        expect(shows(find(element, ANALYSIS), 'c-payload-input')).toBe(true);
        expect(shows(element, '.head lightning-button')).toBe(false);
    });

    it('takes a file that is dropped, also in place of another text', async () => {
        const element = await openExplorer();
        await paste(element, TEXT);

        send(find(element, 'c-payload-drop-zone'), 'payload', {
            text: 'SIP/2.0 486',
            name: 'a.log'
        });
        await settleReading();

        expect(propertyOf(find(element, ANALYSIS), 'payload')).toEqual({
            text: 'SIP/2.0 486',
            name: 'a.log'
        });
        expect(navigations()).toHaveLength(1);
    });

    it('opens an entry and keeps the text on the way back', async () => {
        const element = await openExplorer();
        await paste(element, TEXT);

        send(find(element, ANALYSIS), 'open', { id: 'q850:41' });
        await settleReading();
        const entry = propertyOf(find(element, ANALYSIS), 'entry');
        send(find(element, ANALYSIS), 'back');
        await settleReading();

        expect(entry).toMatchObject({ id: 'q850:41' });
        expect(propertyOf(find(element, ANALYSIS), 'entry')).toBeUndefined();
        expect(propertyOf(find(element, ANALYSIS), 'payload')).toMatchObject({ text: TEXT });
    });

    it('hands an update of call variables to their view', async () => {
        const element = await openExplorer();
        await paste(element, TEXT);
        const update = { sent: '<Dialog></Dialog>', returned: '' };

        send(find(element, ANALYSIS), 'variables', update);
        await settleReading();

        expect(propertyOf(find(element, 'c-variable-update-table'), 'update')).toEqual(update);
        expect(JSON.stringify(navigations())).not.toContain('Dialog>');
    });
});

describe('the address of the explorer', () => {
    it('says all that is shown', async () => {
        const element = await openExplorer({
            c__q: '404',
            c__layer: 'web,signalling',
            c__entry: 'http:404'
        });

        expect(propertyOf(find(element, ...INPUT), 'value')).toBe('404');
        expect(pillsOf(element)).toEqual(
            expect.arrayContaining(['c.Catalog_Layer_web', 'c.Catalog_Layer_signalling'])
        );
        expect(titleOfDetail(element)).toBe('HTTP 404');
        expect(navigations()).toEqual([]);
    });

    it('says which view is shown', async () => {
        const element = await openExplorer({ c__view: 'variables' });

        expect(shows(element, 'c-variable-update-table')).toBe(true);
    });

    it('may name an entry that nobody knows, which is said, with a way back', async () => {
        const element = await openExplorer({ c__view: 'of-tomorrow', c__entry: 'no:such' });
        const detail = find(element, 'c-error-browser', '.detail c-message-panel');
        const heading = textOf(find(detail, 'p'));

        await click(find(detail, 'lightning-button'));

        expect(heading).toBe('c.Explorer_UnknownEntry');
        expect(shows(find(element, 'c-error-browser'), 'c-explorer-start')).toBe(true);
    });

    it('leads the explorer back and forth', async () => {
        const element = await openExplorer({ c__entry: 'sip:486' });

        emitPageReference(pageWith({ c__q: '404', c__entry: 'http:404' }));
        await settle();
        const forth = titleOfDetail(element);
        emitPageReference(pageWith({ c__entry: 'sip:486' }));
        await settle();

        expect(forth).toBe('HTTP 404');
        expect(titleOfDetail(element)).toBe('SIP 486');
        expect(propertyOf(find(element, ...INPUT), 'value')).toBe('');
    });

    it('is replaced once the typing rests', async () => {
        const element = await openExplorer();

        await type(element, 'sip 4');
        await jest.advanceTimersByTimeAsync(ADDRESS_DELAY - 1);
        await type(element, 'sip 486');
        await jest.advanceTimersByTimeAsync(ADDRESS_DELAY - 1);
        const before = navigations().length;
        await jest.advanceTimersByTimeAsync(1);

        expect(before).toBe(0);
        expect(navigations()).toEqual([[expect.objectContaining({ c__q: 'sip 486' }), true]]);
    });

    it('keeps what is not the explorer’s', async () => {
        const element = await openExplorer({ other: 'kept', c__vendor: 'SIP' });

        await type(element, '486');
        await jest.advanceTimersByTimeAsync(ADDRESS_DELAY);

        expect(navigations()).toEqual([
            [expect.objectContaining({ other: 'kept', c__vendor: 'SIP', c__q: '486' }), true]
        ]);
    });

    it.each([
        ['a phone number', 'call to +15005550006 failed'],
        ['an e-mail address', 'ada@example.com sees 486'],
        ['pasted lines', 'SIP/2.0 486 Busy Here\nCall-ID: 1']
    ])('never holds %s', async (_, query) => {
        const element = await openExplorer();

        await type(element, query);
        await jest.advanceTimersByTimeAsync(ADDRESS_DELAY);

        expect(navigations()).toEqual([[expect.objectContaining({ c__q: undefined }), true]]);
        expect(propertyOf(find(element, ...INPUT), 'value')).toBe(query);
    });

    it('leaves the query as it was typed when it comes back', async () => {
        const element = await openExplorer();
        await type(element, 'sip 486 ');
        await jest.advanceTimersByTimeAsync(ADDRESS_DELAY);

        emitPageReference(pageWith({ c__q: 'sip 486' }));
        await settle();

        expect(propertyOf(find(element, ...INPUT), 'value')).toBe('sip 486 ');
    });

    it('does not undo what was typed while it was on its way', async () => {
        const element = await openExplorer();
        await type(element, 'sip 4');
        await jest.advanceTimersByTimeAsync(ADDRESS_DELAY);
        await type(element, 'sip 486');

        emitPageReference(pageWith({ c__q: 'sip 4' }));
        await settle();

        expect(propertyOf(find(element, ...INPUT), 'value')).toBe('sip 486');
    });

    it('is written no more once the explorer is gone', async () => {
        const element = await openExplorer();
        await type(element, 'sip 486');

        clearDocument();
        await jest.advanceTimersByTimeAsync(ADDRESS_DELAY);

        expect(navigations()).toEqual([]);
    });
});

describe('the export of the explorer', () => {
    it('saves what was found as CSV', async () => {
        const saved: Blob[] = [];
        const names: string[] = [];
        Object.assign(URL, {
            createObjectURL: (blob: Blob) => {
                saved.push(blob);
                return 'blob:saved';
            },
            revokeObjectURL: () => undefined
        });
        jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
            this: HTMLAnchorElement
        ) {
            names.push(`${this.download} ${this.href}`);
        });
        const element = await openExplorer({ c__vendor: 'Q.850' });

        await click(findLabelled(element, 'lightning-button', 'c.Explorer_ExportCsv'));

        jest.useRealTimers();
        const csv = await readText(saved[0]!);
        expect(names).toEqual(['error-codes.csv blob:saved']);
        expect(csv).toContain('q850:17');
        expect(csv).not.toContain('sip:486');
    });

    it('is not to be had before there is something to save', () => {
        const createObjectURL = jest.fn();
        Object.assign(URL, { createObjectURL });
        const element = render('c-error-code-explorer', ErrorCodeExplorer);

        findLabelled(element, 'lightning-button', 'c.Explorer_ExportCsv').click();

        expect(createObjectURL).not.toHaveBeenCalled();
    });
});

describe('the explorer where its catalog does not load', () => {
    it('says why, and lets the user try again', async () => {
        server.everything = { status: 503 };
        const element = await openExplorerAnew();
        const panel = find(element, 'c-catalog-gate', 'c-message-panel');
        const heading = textOf(find(panel, '.slds-text-heading_small'));
        const faults = textsOf(find(element, 'c-catalog-gate'), 'li');
        server.everything = undefined;

        await click(find(panel, 'lightning-button'));

        expect(heading).toBe('c.Explorer_Failed');
        expect(faults).toContain('errorPackSip: HTTP 503');
        expect(shows(find(element, 'c-catalog-gate'), 'c-message-panel')).toBe(false);
        expect(countOf(element)).toBe(`${ALL} results`);
    });

    it('says so again where the second try fails too', async () => {
        server.everything = { failure: new TypeError('Failed to fetch') };
        const element = await openExplorerAnew();

        await click(find(element, 'c-catalog-gate', 'c-message-panel', 'lightning-button'));

        expect(shows(find(element, 'c-catalog-gate'), 'c-message-panel')).toBe(true);
        expect(shows(element, 'c-error-browser')).toBe(false);
    });

    it('shows what the address says once the second try succeeds', async () => {
        server.everything = { status: 503 };
        const element = await openExplorerAnew({ c__entry: 'sip:486' });
        server.everything = undefined;

        await click(find(element, 'c-catalog-gate', 'c-message-panel', 'lightning-button'));

        expect(titleOfDetail(element)).toBe('SIP 486');
    });

    it('names the one pack that failed and answers from the others', async () => {
        server.outcomes.set('errorPackTwilio', { status: 404 });
        const element = await openExplorerAnew();
        const notice = find(element, 'c-catalog-gate', '[role="alert"]');

        await type(element, 'sip 486');

        expect(textOf(notice)).toContain('c.Explorer_Partial');
        expect(textsOf(find(element, 'c-catalog-gate'), 'li')).toEqual([
            'errorPackTwilio: HTTP 404'
        ]);
        expect(titleOfDetail(element)).toBe('SIP 486');
    });

    it('completes itself when the failed pack is tried again', async () => {
        server.outcomes.set('errorPackTwilio', { status: 404 });
        const element = await openExplorerAnew({ c__vendor: 'Twilio' });
        const before = countOf(element);
        server.outcomes.clear();

        await click(find(element, 'c-catalog-gate', '[role="alert"] lightning-button'));

        expect(before).toBe('0 results');
        expect(countOf(element)).toBe(
            `${SHIPPED_CATALOG.pack('twilio')?.entries.length ?? 0} results`
        );
        expect(shows(find(element, 'c-catalog-gate'), '[role="alert"]')).toBe(false);
    });
});

describe('the explorer', () => {
    it.each([
        ['at its start', {}],
        ['with results and a detail', { c__q: '404', c__vendor: 'HTTP' }],
        ['where nothing is found', { c__q: NEAR_MISS }],
        ['as a matrix', { c__view: 'matrix', c__vendor: 'SIP' }],
        ['with the table of variables', { c__view: 'variables' }]
    ])('is accessible %s', async (_, state) => {
        const element = await openExplorer(state);
        jest.useRealTimers();

        await expect(element).toBeAccessible();
    });
});
