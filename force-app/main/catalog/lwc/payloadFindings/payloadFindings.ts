import { LightningElement, api } from 'lwc';
import type { Tier } from 'c/errorRecognition';
import type { FindingRow, TierRows } from './findingsView';
import { TIER_HEADINGS } from './labels';

export { toTierRows } from './findingsView';
export type { TierRows } from './findingsView';

interface RowView extends FindingRow {
    readonly isCurrent: 'true' | 'false';
}

interface TierView {
    readonly tier: Tier;
    readonly heading: string;
    readonly layers: readonly { readonly layer: string; readonly rows: readonly RowView[] }[];
}

/**
 * The codes found: certain and possible ones apart, by layer.
 * @fires open with the id of a finding
 */
export default class PayloadFindings extends LightningElement {
    @api tiers: readonly TierRows[] = [];
    /** The finding that is looked at. */
    @api currentId = '';

    get views(): readonly TierView[] {
        return this.tiers.map(({ tier, count, layers }) => ({
            tier,
            heading: `${TIER_HEADINGS[tier]} (${count})`,
            layers: layers.map(({ layer, rows }) => ({
                layer,
                rows: rows.map((row) => ({
                    ...row,
                    isCurrent: row.id === this.currentId ? 'true' : 'false'
                }))
            }))
        }));
    }

    /** Puts the focus on a finding. */
    @api
    focusFinding(id: string): void {
        [...(this.template?.querySelectorAll<HTMLElement>('button') ?? [])]
            .find(({ dataset }) => dataset.id === id)
            ?.focus();
    }

    handleOpen(event: Event): void {
        const button = event.currentTarget;
        if (button instanceof HTMLElement && button.dataset.id !== undefined) {
            const { id } = button.dataset;
            this.dispatchEvent(new CustomEvent<{ id: string }>('open', { detail: { id } }));
        }
    }
}
