import Fuse from 'fuse.js';
import { toDocument } from './engine';
import type { EngineMaker } from './engine';

const MOST_RESULTS = 50;

/** Fuse.js: a weight for each text, matches anywhere in it, and its search by words. */
export const makeFuseEngine: EngineMaker = (catalog) => {
    const fuse = new Fuse(
        catalog.entries.map((entry) => toDocument(catalog, entry)),
        {
            keys: [
                { name: 'code', weight: 5 },
                { name: 'name', weight: 4 },
                { name: 'alsoKnownAs', weight: 3 },
                { name: 'wire', weight: 3 },
                { name: 'meaning', weight: 2 },
                { name: 'vendor', weight: 1 },
                { name: 'family', weight: 0.5 },
                { name: 'cause', weight: 0.8 }
            ],
            threshold: 0.2,
            ignoreLocation: true,
            useTokenSearch: true
        }
    );
    return {
        search: (query) => fuse.search(query, { limit: MOST_RESULTS }),
        best: (query, most) => fuse.search(query, { limit: most }).map(({ item }) => item.id),
        serialized: () => JSON.stringify(fuse.getIndex())
    };
};
