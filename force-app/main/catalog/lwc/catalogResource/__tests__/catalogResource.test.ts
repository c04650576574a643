import type * as CatalogResource from 'c/catalogResource';
import { BUILT_IN_PACK_IDS } from 'c/errorCatalog';
import { BUSY_ENTRY, customPackWith } from '../../../../../../test/catalog/samplePacks';
import { serveResources } from '../../../../../../test/catalog/resourceServer';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { SHIPPED_PACKS } from '../../../../../../test/catalog/shippedPacks';

const ALL_RESOURCES = [
    ...SHIPPED_PACKS.map(({ name }) => name),
    'customErrorPack',
    'errorRelations'
].sort();

/** The module as a page has it that has just been opened: nothing is loaded yet. */
async function openPage(): Promise<typeof CatalogResource> {
    jest.resetModules();
    return import('c/catalogResource');
}

const CUSTOM_CODE = {
    ...BUSY_ENTRY,
    pack: 'sip',
    code: '799',
    family: 'ours'
} as const;

describe('the catalog of a page', () => {
    it('is all that ships', async () => {
        serveResources();
        const { loadCatalog } = await openPage();

        const { catalog, faults } = await loadCatalog();

        expect(faults).toEqual([]);
        expect(catalog.packs.map(({ id }) => id)).toEqual(BUILT_IN_PACK_IDS);
        expect(catalog.entries).toHaveLength(SHIPPED_CATALOG.entries.length);
        expect(catalog.answerById('sip:486')?.name).toBe('Busy Here');
    });

    it('knows how the layers belong together', async () => {
        serveResources();
        const { loadCatalog } = await openPage();

        const { catalog } = await loadCatalog();

        expect(catalog.relations).toEqual(SHIPPED_CATALOG.relations);
    });

    it('is fetched once, whoever asks', async () => {
        const server = serveResources();
        const { loadCatalog } = await openPage();

        const [first, second] = await Promise.all([loadCatalog(), loadCatalog()]);
        const third = await loadCatalog();

        expect(server.requests.toSorted()).toEqual(ALL_RESOURCES);
        expect(second).toBe(first);
        expect(third).toBe(first);
    });

    it('has the prefix that names in an address need without a namespace', async () => {
        const { STATE_PREFIX } = await openPage();

        expect(STATE_PREFIX).toBe('c__');
    });
});

describe('a pack that cannot be had', () => {
    it('is reported by its name and leaves the others alone', async () => {
        serveResources({ errorPackSip: { status: 404 } });
        const { loadCatalog } = await openPage();

        const { catalog, faults } = await loadCatalog();

        expect(faults).toEqual([{ kind: 'not-loaded', where: 'errorPackSip', detail: 'HTTP 404' }]);
        expect(catalog.packs.map(({ id }) => id)).toEqual(
            BUILT_IN_PACK_IDS.filter((id) => id !== 'sip')
        );
    });

    it.each([
        ['an Error', new TypeError('Failed to fetch'), 'Failed to fetch'],
        ['anything else', 'the cable is out', 'the cable is out']
    ])('is reported with what the network threw: %s', async (_, failure, detail) => {
        serveResources({ errorPackTwilio: { failure } });
        const { loadCatalog } = await openPage();

        const { faults } = await loadCatalog();

        expect(faults).toEqual([{ kind: 'not-loaded', where: 'errorPackTwilio', detail }]);
    });

    it('is all that is fetched again', async () => {
        const server = serveResources({ errorPackSip: { status: 503 } });
        const { loadCatalog, reloadCatalog } = await openPage();
        await loadCatalog();
        server.outcomes.clear();
        server.requests.length = 0;

        const { catalog, faults } = await reloadCatalog();

        expect(server.requests).toEqual(['errorPackSip']);
        expect(faults).toEqual([]);
        expect(catalog.entries).toHaveLength(SHIPPED_CATALOG.entries.length);
    });

    it('is there for everybody once it was fetched again', async () => {
        const server = serveResources({ errorPackSip: { status: 503 } });
        const { loadCatalog, reloadCatalog } = await openPage();
        await loadCatalog();
        server.outcomes.clear();

        const reloaded = await reloadCatalog();

        expect(await loadCatalog()).toBe(reloaded);
    });
});

describe('a pack that cannot be read', () => {
    it('is reported by its name and leaves the others alone', async () => {
        serveResources({ errorPackSip: { text: '{"formatVersion": 1,' } });
        const { loadCatalog } = await openPage();

        const { catalog, faults } = await loadCatalog();

        expect(faults).toHaveLength(1);
        expect(faults[0]).toMatchObject({ kind: 'not-json', where: 'errorPackSip' });
        expect(catalog.pack('sip')).toBeUndefined();
        expect(catalog.packs).toHaveLength(BUILT_IN_PACK_IDS.length - 1);
    });

    it('is none where it is the pack of another resource', async () => {
        const [twilio] = SHIPPED_PACKS.filter(({ name }) => name === 'errorPackTwilio');
        serveResources({ errorPackSip: { text: twilio?.text ?? '' } });
        const { loadCatalog } = await openPage();

        const { catalog, faults } = await loadCatalog();

        expect(faults.map(({ kind }) => kind)).toEqual(['unknown-pack']);
        expect(catalog.pack('sip')).toBeUndefined();
        expect(catalog.pack('twilio')?.entries.length).toBeGreaterThan(0);
    });

    it.each(['errorPackSip', 'customErrorPack', 'errorRelations'])(
        'is fetched again, because the page of a session that has ended is no JSON either: %s',
        async (name) => {
            const server = serveResources({ [name]: { text: '<html>Log in</html>' } });
            const { loadCatalog, reloadCatalog } = await openPage();
            await loadCatalog();
            server.outcomes.clear();
            server.requests.length = 0;

            const { catalog, faults } = await reloadCatalog();

            expect(server.requests).toEqual([name]);
            expect(faults).toEqual([]);
            expect(catalog.pack('sip')?.entries.length).toBeGreaterThan(0);
        }
    );
});

describe('where nothing can be had', () => {
    it('the catalog is empty and every resource is reported', async () => {
        const server = serveResources();
        server.everything = { status: 500 };
        const { loadCatalog } = await openPage();

        const { catalog, faults } = await loadCatalog();

        expect(catalog.entries).toEqual([]);
        expect(faults.map(({ where }) => where).sort()).toEqual(ALL_RESOURCES);
    });

    it('a second load can mend all of it', async () => {
        const server = serveResources();
        server.everything = { failure: new TypeError('Failed to fetch') };
        const { loadCatalog, reloadCatalog } = await openPage();
        await loadCatalog();
        server.everything = undefined;

        const { catalog, faults } = await reloadCatalog();

        expect(faults).toEqual([]);
        expect(catalog.entries).toHaveLength(SHIPPED_CATALOG.entries.length);
    });
});

describe("the organization's pack", () => {
    it('changes what it speaks of', async () => {
        const text = JSON.stringify(
            customPackWith([{ code: '486', pack: 'sip', meaning: 'Our line is busy.' }])
        );
        serveResources({ customErrorPack: { text } });
        const { loadCatalog } = await openPage();

        const { catalog, faults } = await loadCatalog();

        expect(faults).toEqual([]);
        expect(catalog.answerById('sip:486')).toMatchObject({
            meaning: 'Our line is busy.',
            origin: 'overridden'
        });
    });

    it('is reported with entry and reason where it is wrong, and takes nothing down', async () => {
        const text = JSON.stringify(customPackWith([CUSTOM_CODE]));
        serveResources({ customErrorPack: { text } });
        const { loadCatalog } = await openPage();

        const { catalog, faults } = await loadCatalog();

        expect(faults).toHaveLength(1);
        expect(faults[0]).toMatchObject({ kind: 'unknown-family', found: 'ours' });
        expect(faults[0]?.where).toContain('799');
        expect(catalog.entries).toHaveLength(SHIPPED_CATALOG.entries.length);
    });

    it.each([
        ['is missing', { status: 404 }, 'not-loaded'],
        ['is no JSON', { text: 'our codes' }, 'not-json']
    ] as const)('leaves ours alone where it %s', async (_, outcome, kind) => {
        serveResources({ customErrorPack: outcome });
        const { loadCatalog } = await openPage();

        const { catalog, faults } = await loadCatalog();

        expect(faults).toHaveLength(1);
        expect(faults[0]).toMatchObject({ kind, where: 'customErrorPack' });
        expect(catalog.entries).toHaveLength(SHIPPED_CATALOG.entries.length);
    });
});

describe('the relations', () => {
    it.each([
        ['are missing', { status: 404 }, 'not-loaded'],
        ['are no JSON', { text: '' }, 'not-json']
    ] as const)(
        'are reported where they %s, and the catalog is whole',
        async (_, outcome, kind) => {
            serveResources({ errorRelations: outcome });
            const { loadCatalog } = await openPage();

            const { catalog, faults } = await loadCatalog();

            expect(faults).toHaveLength(1);
            expect(faults[0]).toMatchObject({ kind, where: 'errorRelations' });
            expect(catalog.entries).toHaveLength(SHIPPED_CATALOG.entries.length);
            expect(catalog.relations).toEqual({ translations: [], sameFailures: [] });
        }
    );
});

describe('the search over the catalog', () => {
    it('is complete when it is given', async () => {
        serveResources();
        const { loadCatalog, prepareSearch } = await openPage();
        const { catalog } = await loadCatalog();

        const search = await prepareSearch(catalog);

        expect(search.isComplete).toBe(true);
        expect(search.search('sip 486').hits[0]?.entry.id).toBe('sip:486');
    });

    it('lets the page answer while it grows', async () => {
        serveResources();
        const { loadCatalog, prepareSearch } = await openPage();
        const { catalog } = await loadCatalog();
        const order: string[] = [];
        let time = 0;
        // Every look at the clock takes longer than a slice may.
        const clock = jest.spyOn(performance, 'now').mockImplementation(() => (time += 10));

        setTimeout(() => order.push('the page'));
        await prepareSearch(catalog);
        order.push('the search');
        clock.mockRestore();

        expect(order).toEqual(['the page', 'the search']);
    });
});
