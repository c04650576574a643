import MiniSearch from 'minisearch';
import type { SearchOptions, SearchResult as MiniSearchResult } from 'minisearch';
import type { ErrorCatalog } from 'c/errorCatalog';
import { SEARCHED_FIELDS, toDocument } from './engine';
import type { EngineMaker, EntryDocument, SearchEngine } from './engine';

const STOP_WORDS = new Set(
    'a an the is are was were be been to of for on in at by with from and or but it its this that i we my our you your they has have had do does did'.split(
        ' '
    )
);

const WORD = /[\p{L}\p{N}]+/gu;
const HUMP = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;

/** Words, and of names written in one also the parts: DestinationNotAllowedException, PERERR_GW_E_TERMINAL. */
function tokenize(text: string): string[] {
    return (text.match(WORD) ?? []).flatMap((word) => {
        const parts = /[a-z][A-Z]/.test(word) ? (word.match(HUMP) ?? []) : [];
        return parts.length > 1 ? [word, ...parts] : [word];
    });
}

/** Tuned on the development set: of some fifty combinations of boosts, weights and tokenizers the best. */
const SEARCH_OPTIONS: SearchOptions = {
    boost: {
        code: 6,
        name: 4,
        alsoKnownAs: 4,
        wire: 3,
        meaning: 2,
        vendor: 2,
        family: 0.8,
        cause: 1,
        note: 0.4,
        fix: 0.4
    },
    bm25: { k: 1.2, b: 0.4, d: 0.5 },
    // The word that is being typed may go on.
    prefix: (_term, place, terms) => place === terms.length - 1,
    // Numbers are meant as they are, and short words have too many neighbours.
    fuzzy: (term) => (term.length > 3 && !/^\d+$/.test(term) ? 0.2 : false)
};
const FEW_RESULTS = 5;

function makeEngine(
    catalog: ErrorCatalog,
    searchIn: (index: MiniSearch<EntryDocument>, query: string) => readonly MiniSearchResult[]
): SearchEngine {
    const index = new MiniSearch<EntryDocument>({
        fields: [...SEARCHED_FIELDS],
        tokenize,
        processTerm: (term) => {
            const word = term.toLowerCase();
            return STOP_WORDS.has(word) ? null : word;
        },
        searchOptions: SEARCH_OPTIONS
    });
    index.addAll(catalog.entries.map((entry) => toDocument(catalog, entry)));
    return {
        search: (query) => searchIn(index, query),
        best: (query, most) =>
            searchIn(index, query)
                .slice(0, most)
                .map(({ id }) => String(id)),
        serialized: () => JSON.stringify(index)
    };
}

/** MiniSearch, tuned: a boost for each text, beginnings and typos, names cut into words, few words left out. */
export const makeMiniSearchEngine: EngineMaker = (catalog) =>
    makeEngine(catalog, (index, query) => index.search(query));

/** The same, which looks for all words together first: better answers for twice the time. */
export const makeAllWordsEngine: EngineMaker = (catalog) =>
    makeEngine(catalog, (index, query) => {
        const all = index.search(query, { combineWith: 'AND' });
        return all.length >= FEW_RESULTS ? all : [...all, ...index.search(query)];
    });
