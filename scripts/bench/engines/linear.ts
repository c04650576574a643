import { SEARCHED_FIELDS, toDocument } from './engine';
import type { EngineMaker } from './engine';

/** A filter over all texts of an entry in lower case, in the order of the catalog. */
export const makeLinearEngine: EngineMaker = (catalog) => {
    const rows = catalog.entries.map((entry) => {
        const document = toDocument(catalog, entry);
        const texts = SEARCHED_FIELDS.map((field) => document[field]);
        // A concatenation is kept as a tree until something reads it: joined here, and not at the first search.
        return { entry, text: Buffer.from(texts.join('\n').toLowerCase()).toString() };
    });
    function search(query: string): typeof rows {
        const wanted = query.trim().toLowerCase();
        return rows.filter(({ text }) => text.includes(wanted));
    }
    return {
        search,
        best: (query, most) =>
            search(query)
                .slice(0, most)
                .map(({ entry }) => entry.id),
        serialized: undefined
    };
};
