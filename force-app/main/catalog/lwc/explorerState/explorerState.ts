/** What the error code explorer keeps in its address. A pure module. */
import { FACETS, NO_SELECTION } from 'c/errorFacets';
import type { Facet, FacetSelection } from 'c/errorFacets';
import { joinList, splitList } from 'c/urlState';
import type { PageState } from 'c/urlState';

export const VIEWS = ['list', 'matrix', 'variables', 'analyze'] as const;
export type View = (typeof VIEWS)[number];

/** Everything that a link to a view of the explorer must say. */
export interface ExplorerState {
    readonly query: string;
    readonly selection: FacetSelection;
    readonly view: View;
    /** Id of the open entry. */
    readonly entryId: string | undefined;
}

export const START_STATE: ExplorerState = {
    query: '',
    selection: NO_SELECTION,
    view: 'list',
    entryId: undefined
};

/** A query longer than this is pasted text: it stays out of the address, and out of what is shared. */
const LONGEST_SHARED_QUERY = 120;
/**
 * A phone number, however it is grouped, or an e-mail address: personal data, which no address may hold. Seven digits with
 * no letter or comma between them are taken for a phone number.
 */
const PERSONAL = /@|\p{Nd}(?:[^\p{L}\p{Nd},;]{0,3}\p{Nd}){6,}/u;

function parameterOf(facet: Facet): string {
    return facet;
}

/** The query as it may stand in an address: undefined where it is pasted text or holds personal data. */
export function shareableQuery(query: string): string | undefined {
    const text = query.trim();
    return text === '' ||
        text.length > LONGEST_SHARED_QUERY ||
        /[\r\n]/.test(text) ||
        PERSONAL.test(text)
        ? undefined
        : text;
}

/**
 * What an address says. Whatever in it is not understood counts as not said.
 * @param prefix see `namespacePrefix`
 */
export function readExplorerState(state: PageState, prefix: string): ExplorerState {
    const get = (name: string): string | undefined => state[prefix + name];
    const facet = (name: Facet): readonly string[] => splitList(get(parameterOf(name)));
    const entryId = get('entry');
    return {
        query: get('q') ?? '',
        selection: {
            vendor: facet('vendor'),
            layer: facet('layer'),
            channel: facet('channel'),
            mapping: facet('mapping'),
            fixedBy: facet('fixedBy'),
            retry: facet('retry')
        },
        view: VIEWS.find((view) => view === get('view')) ?? 'list',
        entryId: entryId === '' ? undefined : entryId
    };
}

/** The address of a view; names that are undefined are taken out of it. */
export function writeExplorerState(state: ExplorerState, prefix: string): PageState {
    const pairs: readonly (readonly [string, string | undefined])[] = [
        [`${prefix}q`, shareableQuery(state.query)],
        ...FACETS.map(
            (facet) => [prefix + parameterOf(facet), joinList(state.selection[facet])] as const
        ),
        [`${prefix}view`, state.view === 'list' ? undefined : state.view],
        [`${prefix}entry`, shareableQuery(state.entryId ?? '')]
    ];
    return Object.fromEntries(pairs);
}
