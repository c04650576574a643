import { ErrorCatalog } from 'c/errorCatalog';
import { NO_SELECTION } from 'c/errorFacets';
import type { FacetSelection } from 'c/errorFacets';
import { buildErrorSearch } from 'c/errorSearch';
import { findEntries } from '../explorerResults';
import type { ExplorerResults } from '../explorerResults';
import { READINGS } from '../../../../../../test/catalog/shippedPacks';

const CATALOG = new ErrorCatalog(READINGS.flatMap(({ pack }) => (pack ? [pack] : [])));
const SEARCH = buildErrorSearch(CATALOG);

function find(query: string, selection: Partial<FacetSelection> = {}): ExplorerResults {
    return findEntries(CATALOG, SEARCH, query, { ...NO_SELECTION, ...selection });
}

function idsOf({ entries }: ExplorerResults): string[] {
    return entries.map(({ id }) => id);
}

describe('without a query', () => {
    it.each(['', '  ', '\n\t'])('%j shows the whole catalog in its order', (query) => {
        const results = find(query);

        expect(idsOf(results)).toEqual(CATALOG.entries.map(({ id }) => id));
        expect(results).toMatchObject({
            marks: [],
            unfiltered: CATALOG.entries.length,
            nearMisses: [],
            isFilteredOut: false
        });
    });

    it('the filters narrow the catalog', () => {
        const results = find('', { vendor: ['SIP'] });

        expect(results.entries).toEqual(CATALOG.pack('sip')?.entries);
        expect(results.unfiltered).toBe(CATALOG.entries.length);
    });

    it('an empty catalog is not filtered out', () => {
        const empty = new ErrorCatalog([]);
        const selection = { ...NO_SELECTION, vendor: ['SIP'] };

        const results = findEntries(empty, buildErrorSearch(empty), '', selection);

        expect(results).toMatchObject({ entries: [], unfiltered: 0, isFilteredOut: false });
    });
});

describe('with a query', () => {
    it('shows what the search finds, best first, with its marks', () => {
        const results = find('http 404');

        expect(idsOf(results)).toEqual(['http:404', 'sip:404', 'mgcp:404']);
        expect(results.marks).toContain('404');
        expect(results).toMatchObject({ unfiltered: 3, nearMisses: [], isFilteredOut: false });
    });

    it('counts what is found, and not the catalog', () => {
        expect(find('404').counts.vendor).toEqual([
            { value: 'SIP', count: 1, isChosen: false },
            { value: 'HTTP', count: 1, isChosen: false },
            { value: 'MGCP', count: 1, isChosen: false }
        ]);
    });

    it('keeps the order where filters narrow it', () => {
        const results = find('http 404', { vendor: ['SIP', 'MGCP'] });

        expect(idsOf(results)).toEqual(['sip:404', 'mgcp:404']);
        expect(results.unfiltered).toBe(3);
    });

    it('says where the filters leave nothing of what is found', () => {
        const results = find('sip 486', { vendor: ['HTTP'] });

        expect(results).toMatchObject({
            entries: [],
            unfiltered: 1,
            isFilteredOut: true,
            nearMisses: []
        });
    });

    it('shows the answers of families too, and filters them', () => {
        expect(idsOf(find('499', { vendor: ['HTTP'] }))).toEqual(['http:499']);
    });

    it('offers near misses, at most six, where it finds nothing', () => {
        const results = find('q850 129');

        expect(idsOf(results)).toEqual([]);
        expect(results.isFilteredOut).toBe(false);
        expect(results.nearMisses.map(({ id }) => id)).toContain('q850:127');
        expect(results.nearMisses.length).toBeLessThanOrEqual(6);
    });

    it('offers nothing for gibberish, also between filters', () => {
        expect(find('asdfghjkl zxcvb', { vendor: ['SIP'] })).toMatchObject({
            entries: [],
            unfiltered: 0,
            nearMisses: [],
            isFilteredOut: false
        });
    });
});
