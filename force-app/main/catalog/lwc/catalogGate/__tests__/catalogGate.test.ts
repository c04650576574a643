import type { ReadyCatalog } from 'c/catalogGate';
import { serveResources } from '../../../../../../test/catalog/resourceServer';
import type { ResourceServer } from '../../../../../../test/catalog/resourceServer';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { SHIPPED_PACKS } from '../../../../../../test/catalog/shippedPacks';
import {
    clearDocument,
    find,
    listen,
    propertyOf,
    render,
    send,
    shows,
    textOf,
    textsOf
} from '../../../../../../test/components/render';

jest.mock('@salesforce/label/c.Catalog_Fault_not_loaded', () => ({ default: '{0}: {1}' }), {
    virtual: true
});

const ENGINE: unknown = jest.requireActual('lwc');
const ALL = SHIPPED_CATALOG.entries.length;
/** The packs, the pack of the organization and the relations. */
const RESOURCES = SHIPPED_PACKS.length + 2;
const NOTICE = '[role="alert"]';

interface Gate {
    readonly element: HTMLElement;
    /** The details of the events `ready`. */
    readonly ready: readonly unknown[];
}

/** Lets everything happen that needs no time. */
async function settle(): Promise<void> {
    await jest.advanceTimersByTimeAsync(0);
}

/** Gates on a page that has just been opened: nothing of the catalog is loaded yet. */
async function openGates(count: number): Promise<readonly Gate[]> {
    jest.resetModules();
    // A document takes only one engine.
    jest.doMock('lwc', () => ENGINE);
    const { default: CatalogGate } = await import('c/catalogGate');
    return Array.from({ length: count }, () => {
        const element = render('c-catalog-gate', CatalogGate);
        return { element, ready: listen(element, 'ready') };
    });
}

async function openGate(): Promise<Gate> {
    const [gate] = await openGates(1);
    return gate!;
}

function isReadyCatalog(value: unknown): value is ReadyCatalog {
    return typeof value === 'object' && value !== null && 'catalog' in value && 'search' in value;
}

/** What a gate handed over last. @throws Error where it handed over nothing */
function lastOf({ ready }: Gate): ReadyCatalog {
    const last = ready.at(-1);
    if (!isReadyCatalog(last)) {
        throw new Error('The gate handed over no catalog');
    }
    return last;
}

let server: ResourceServer;

beforeEach(() => {
    jest.useFakeTimers();
    server = serveResources();
});

afterEach(() => {
    clearDocument();
    jest.useRealTimers();
});

describe('a gate', () => {
    it('says that it is loading until it hands over the catalog', async () => {
        const gate = await openGate();
        const spinner = find(gate.element, 'lightning-spinner');
        const before = gate.ready.length;

        await settle();

        expect(propertyOf(spinner, 'alternativeText')).toBe('c.Explorer_Loading');
        expect(before).toBe(0);
        expect(gate.ready).toHaveLength(1);
        expect(shows(gate.element, 'lightning-spinner')).toBe(false);
    });

    it('hands over all of the catalog, and a search that knows all of it', async () => {
        const gate = await openGate();
        await settle();

        const { catalog, search } = lastOf(gate);

        expect(catalog.entries).toHaveLength(ALL);
        expect(search.isComplete).toBe(true);
        expect(search.search('sip 486').hits[0]?.entry.id).toBe('sip:486');
    });

    it('says nothing else where all is well', async () => {
        const { element } = await openGate();
        await settle();

        expect(shows(element, 'c-message-panel')).toBe(false);
        expect(shows(element, NOTICE)).toBe(false);
    });

    it('has a place for its content', async () => {
        const { element } = await openGate();
        await settle();

        expect(shows(element, 'slot')).toBe(true);
    });

    it('shares what is loaded with the others of the page', async () => {
        const gates = await openGates(2);
        await settle();

        const [first, second] = gates.map(lastOf);

        expect(second?.catalog).toBe(first?.catalog);
        expect(server.requests).toHaveLength(RESOURCES);
    });
});

describe('a gate where nothing can be loaded', () => {
    it('says so, names each resource, and hands over nothing', async () => {
        server.everything = { status: 503 };
        const { element, ready } = await openGate();
        await settle();

        const panel = find(element, 'c-message-panel');

        expect(propertyOf(panel, 'heading')).toBe('c.Explorer_Failed');
        expect(propertyOf(panel, 'detail')).toBe('c.Explorer_FailedDetail');
        expect(propertyOf(panel, 'variant')).toBe('error');
        expect(textsOf(element, 'li')).toHaveLength(RESOURCES);
        expect(textsOf(element, 'li')).toContain('errorPackSip: HTTP 503');
        expect(shows(element, 'lightning-spinner')).toBe(false);
        expect(ready).toEqual([]);
    });

    it('tries again on demand, and says meanwhile that it is loading', async () => {
        server.everything = { failure: new TypeError('Failed to fetch') };
        const gate = await openGate();
        await settle();
        server.everything = undefined;

        send(find(gate.element, 'c-message-panel'), 'action');
        await Promise.resolve();
        const whileLoading = {
            spinner: shows(gate.element, 'lightning-spinner'),
            panel: shows(gate.element, 'c-message-panel')
        };
        await settle();

        expect(whileLoading).toEqual({ spinner: true, panel: false });
        expect(lastOf(gate).catalog.entries).toHaveLength(ALL);
        expect(shows(gate.element, 'c-message-panel')).toBe(false);
    });

    it('says so again where the second try fails too', async () => {
        server.everything = { status: 503 };
        const { element, ready } = await openGate();
        await settle();
        server.everything = { status: 504 };

        send(find(element, 'c-message-panel'), 'action');
        await settle();

        expect(textsOf(element, 'li')).toContain('errorPackSip: HTTP 504');
        expect(ready).toEqual([]);
    });
});

describe('a gate where one pack fails', () => {
    it('names it and hands over the others', async () => {
        server.outcomes.set('errorPackTwilio', { status: 404 });
        const gate = await openGate();
        await settle();

        const { catalog } = lastOf(gate);

        expect(textOf(find(gate.element, NOTICE))).toContain('c.Explorer_Partial');
        expect(textsOf(gate.element, 'li')).toEqual(['errorPackTwilio: HTTP 404']);
        expect(catalog.pack('twilio')).toBeUndefined();
        expect(catalog.pack('sip')?.entries.length).toBeGreaterThan(0);
    });

    it('hands over the whole catalog once it could be loaded, and warns no more', async () => {
        server.outcomes.set('errorPackTwilio', { status: 404 });
        const gate = await openGate();
        await settle();
        server.outcomes.clear();
        server.requests.length = 0;

        find(gate.element, `${NOTICE} lightning-button`).click();
        await settle();

        expect(gate.ready).toHaveLength(2);
        expect(lastOf(gate).catalog.entries).toHaveLength(ALL);
        expect(lastOf(gate).search.isComplete).toBe(true);
        expect(server.requests).toEqual(['errorPackTwilio']);
        expect(shows(gate.element, NOTICE)).toBe(false);
    });

    it('goes on warning where the second try fails too', async () => {
        server.outcomes.set('errorPackTwilio', { status: 404 });
        const gate = await openGate();
        await settle();

        find(gate.element, `${NOTICE} lightning-button`).click();
        await settle();

        expect(textsOf(gate.element, 'li')).toEqual(['errorPackTwilio: HTTP 404']);
        expect(gate.ready).toHaveLength(2);
    });
});

describe('every state of a gate', () => {
    it.each([
        ['once it is ready', {}],
        ['where one pack fails', { errorPackTwilio: { status: 404 } }]
    ])('is accessible %s', async (_, outcomes) => {
        server = serveResources(outcomes);
        const { element } = await openGate();
        await settle();
        jest.useRealTimers();

        await expect(element).toBeAccessible();
    });

    it('is accessible where nothing can be loaded', async () => {
        server.everything = { status: 503 };
        const { element } = await openGate();
        await settle();
        jest.useRealTimers();

        await expect(element).toBeAccessible();
    });
});
