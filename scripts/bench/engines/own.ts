import { buildErrorSearch } from 'c/errorSearch';
import type { EngineMaker } from './engine';

/** The search of this project. */
export const makeOwnEngine: EngineMaker = (catalog) => {
    const search = buildErrorSearch(catalog);
    return {
        search: (query) => search.search(query).hits,
        best: (query, most) =>
            search
                .search(query)
                .hits.slice(0, most)
                .map(({ entry }) => entry.id),
        serialized: undefined
    };
};
