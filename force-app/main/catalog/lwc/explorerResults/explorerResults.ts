/** What the explorer shows for its state: the entries found, counts for the filters, near misses. A pure module. */
import type { ErrorCatalog, ErrorEntry } from 'c/errorCatalog';
import { applySelection, hasSelection } from 'c/errorFacets';
import type { FacetCounts, FacetSelection } from 'c/errorFacets';
import type { ErrorSearch } from 'c/errorSearch';

const MOST_NEAR_MISSES = 6;

export interface ExplorerResults {
    /** Best first; all of the catalog for an empty query. */
    readonly entries: readonly ErrorEntry[];
    readonly counts: FacetCounts;
    /** Words to mark in the texts of the entries. */
    readonly marks: readonly string[];
    /** How many entries the query finds before the filters. */
    readonly unfiltered: number;
    /** What may have been meant; only where the query finds nothing. */
    readonly nearMisses: readonly ErrorEntry[];
    /** Whether the filters, and not the query, leave nothing. */
    readonly isFilteredOut: boolean;
}

/** Finds what a query and filters leave of the catalog. */
export function findEntries(
    catalog: ErrorCatalog,
    search: ErrorSearch,
    query: string,
    selection: FacetSelection
): ExplorerResults {
    const isAsked = query.trim() !== '';
    const found = isAsked ? search.search(query) : undefined;
    const candidates = found ? found.hits.map(({ entry }) => entry) : catalog.entries;
    const { entries, counts } = applySelection(catalog, candidates, selection);
    return {
        entries,
        counts,
        marks: found?.marks ?? [],
        unfiltered: candidates.length,
        nearMisses:
            isAsked && candidates.length === 0 ? search.nearMisses(query, MOST_NEAR_MISSES) : [],
        isFilteredOut: candidates.length > 0 && entries.length === 0 && hasSelection(selection)
    };
}
