import { ErrorSearch } from 'c/errorSearch';
import { findEntries } from 'c/explorerResults';
import { START_STATE } from 'c/explorerState';
import type { ExplorerState } from 'c/explorerState';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { viewExplorer } from '../explorerView';

const READY = { catalog: SHIPPED_CATALOG, search: new ErrorSearch(SHIPPED_CATALOG) };

function view(change: Partial<ExplorerState>) {
    const state = { ...START_STATE, ...change };
    const results = findEntries(READY.catalog, READY.search, state.query, state.selection);
    return viewExplorer(state, READY, results);
}

describe('what the explorer draws', () => {
    it('is nothing but its frame before the catalog is read', () => {
        expect(viewExplorer(START_STATE, undefined, undefined)).toMatchObject({
            isNotReady: true,
            entry: undefined,
            results: undefined,
            summary: 'c.Explorer_Loading'
        });
    });

    it('is the best entry for a query, but none where nothing is asked or a text is analyzed', () => {
        expect(view({ query: 'sip:486' }).entry?.id).toBe('sip:486');
        expect(view({}).entry).toBeUndefined();
        expect(view({ query: 'sip:486', view: 'analyze' }).entry).toBeUndefined();
    });

    it('is the open entry whatever the query, and the family for a code that no pack lists', () => {
        expect(view({ query: 'busy', entryId: 'q850:17' }).entry?.id).toBe('q850:17');
        expect(view({ entryId: 'sip:499' }).entry?.origin).toBe('family');
    });

    it('says what the address asks for in vain', () => {
        expect(view({ entryId: 'sip:1' })).toMatchObject({ entry: undefined, missingId: 'sip:1' });
        expect(view({ entryId: 'sip:486' }).missingId).toBe('');
    });

    it.each([
        [{}, 'start'],
        [{ query: 'busy' }, 'list'],
        [{ query: 'busy', entryId: 'sip:486' }, 'detail']
    ] as const)('puts its weight for %j on the %s', (change, focusOn) => {
        expect(view(change).focusOn).toBe(focusOn);
    });

    it.each(['list', 'matrix', 'variables', 'analyze'] as const)('is one view: %s', (name) => {
        const { isList, isMatrix, isAnalysis, isOfCatalog } = view({ view: name });

        expect({ isList, isMatrix, isAnalysis }).toEqual({
            isList: name === 'list',
            isMatrix: name === 'matrix',
            isAnalysis: name === 'analyze'
        });
        expect(isOfCatalog).toBe(name !== 'analyze');
    });
});
