import { LightningElement, api } from 'lwc';
import { FACET_NAMES, facetValueName } from 'c/catalogLabels';
import { FACETS } from 'c/errorFacets';
import type { Facet, FacetCounts } from 'c/errorFacets';
import { LABELS } from './labels';

interface FacetGroup {
    readonly facet: Facet;
    readonly label: string;
    readonly options: readonly { readonly label: string; readonly value: string }[];
    readonly chosen: readonly string[];
}

/**
 * The filters of the explorer: each value with the number of entries that choosing it would leave.
 * @fires choose with the facet and all its chosen values
 * @fires clear
 */
export default class ErrorFilterPanel extends LightningElement {
    @api counts: FacetCounts | undefined;

    readonly labels = LABELS;

    get groups(): readonly FacetGroup[] {
        const { counts } = this;
        return counts === undefined
            ? []
            : FACETS.map((facet) => ({
                  facet,
                  label: FACET_NAMES[facet],
                  options: counts[facet].map(({ value, count }) => ({
                      value,
                      label: `${facetValueName(facet, value)} (${count})`
                  })),
                  chosen: counts[facet].filter(({ isChosen }) => isChosen).map(({ value }) => value)
              }));
    }

    handleChange(event: CustomEvent<{ value: string[] }>): void {
        const group = event.currentTarget;
        const facet = FACETS.find(
            (known) => group instanceof HTMLElement && group.dataset.facet === known
        );
        if (facet) {
            this.dispatchEvent(
                new CustomEvent<{ facet: Facet; values: readonly string[] }>('choose', {
                    detail: { facet, values: [...event.detail.value] }
                })
            );
        }
    }

    handleClear(): void {
        this.dispatchEvent(new CustomEvent('clear'));
    }
}
