import { LightningElement, api } from 'lwc';
import type { ErrorCatalog, ErrorEntry } from 'c/errorCatalog';
import { vendorOf } from 'c/errorFacets';
import { EXAMPLES, LABELS } from './labels';

interface StartItem {
    readonly id: string;
    readonly title: string;
    readonly detail: string;
}

/**
 * Where the explorer begins: pinned and recent entries, and examples of what one can ask.
 * @fires open with the id of an entry
 * @fires ask with an example to search for
 */
export default class ExplorerStart extends LightningElement {
    @api catalog: ErrorCatalog | undefined;
    /** Ids of the pinned entries. */
    @api pinned: readonly string[] = [];
    /** Ids of the entries looked at. */
    @api recent: readonly string[] = [];

    readonly labels = LABELS;
    readonly examples = EXAMPLES;

    get groups(): readonly { readonly title: string; readonly items: readonly StartItem[] }[] {
        return [
            { title: LABELS.pinned, items: this.itemsOf(this.pinned) },
            { title: LABELS.recent, items: this.itemsOf(this.recent) }
        ].filter(({ items }) => items.length > 0);
    }

    /** What is no longer in the catalog is left out. */
    private itemsOf(ids: readonly string[]): readonly StartItem[] {
        const { catalog } = this;
        return catalog === undefined
            ? []
            : ids
                  .map((id) => catalog.answerById(id))
                  .filter((entry) => entry !== undefined)
                  .map((entry: ErrorEntry) => ({
                      id: entry.id,
                      title: `${vendorOf(catalog, entry)} ${entry.code}`,
                      detail: entry.meaning
                  }));
    }

    handleOpen(event: Event): void {
        const button = event.currentTarget;
        if (button instanceof HTMLElement && button.dataset.id !== undefined) {
            const { id } = button.dataset;
            this.dispatchEvent(new CustomEvent<{ id: string }>('open', { detail: { id } }));
        }
    }

    handleAsk(event: Event): void {
        const button = event.currentTarget;
        if (button instanceof HTMLElement && button.dataset.query !== undefined) {
            const { query } = button.dataset;
            this.dispatchEvent(new CustomEvent<{ query: string }>('ask', { detail: { query } }));
        }
    }
}
