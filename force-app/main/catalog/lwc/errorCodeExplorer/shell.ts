import { facetValueName, faultText } from 'c/catalogLabels';
import type { PackFault } from 'c/errorCatalog';
import { FACETS } from 'c/errorFacets';
import type { Facet, FacetSelection } from 'c/errorFacets';
import { MOST_QUERY_LETTERS } from 'c/errorSearch';
import { VIEWS, writeExplorerState } from 'c/explorerState';
import type { ExplorerState, View } from 'c/explorerState';
import { fillTemplate } from 'c/textTemplate';
import { LABELS, VIEW_NAMES } from './labels';

/** A chosen value of a filter, as a pill that takes it away. */
export interface FilterPill {
    readonly key: string;
    readonly facet: Facet;
    readonly value: string;
    readonly label: string;
}

/** A button that switches the view. */
export interface ViewButton {
    readonly view: View;
    readonly label: string;
    readonly variant: 'brand' | 'neutral';
    readonly isPressed: 'true' | 'false';
}

export function toPills(selection: FacetSelection): readonly FilterPill[] {
    return FACETS.flatMap((facet) =>
        selection[facet].map((value) => ({
            key: `${facet}:${value}`,
            facet,
            value,
            label: facetValueName(facet, value)
        }))
    );
}

export function toViewButtons(current: View): readonly ViewButton[] {
    return VIEWS.map((view) => ({
        view,
        label: VIEW_NAMES[view],
        variant: view === current ? 'brand' : 'neutral',
        isPressed: view === current ? 'true' : 'false'
    }));
}

/** How many results there are, in words. */
export function countText(count: number): string {
    return count === 1 ? LABELS.result : fillTemplate(LABELS.results, count);
}

/** That only the beginning of a long text is looked for; empty where all of it is. */
export function longQueryText(query: string): string {
    return query.length > MOST_QUERY_LETTERS
        ? fillTemplate(LABELS.longQuery, MOST_QUERY_LETTERS)
        : '';
}

/** What could not be loaded, a line each. */
export function toFaultTexts(
    faults: readonly PackFault[]
): readonly { key: number; text: string }[] {
    return faults.map((fault, key) => ({ key, text: faultText(fault) }));
}

/** Whether two states have the same address. */
export function isSameAddress(left: ExplorerState, right: ExplorerState): boolean {
    return (
        JSON.stringify(writeExplorerState(left, '')) ===
        JSON.stringify(writeExplorerState(right, ''))
    );
}
