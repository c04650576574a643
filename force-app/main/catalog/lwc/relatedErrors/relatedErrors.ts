import { LightningElement, api } from 'lwc';
import type { ErrorCatalog, ErrorEntry } from 'c/errorCatalog';
import { vendorOf } from 'c/errorFacets';
import { LABELS, RELATION_NAMES } from './labels';

interface RelatedItem {
    readonly id: string;
    readonly title: string;
    readonly relation: string;
    readonly detail: string;
}

function titleOf(catalog: ErrorCatalog, entry: ErrorEntry): string {
    const name = entry.name === entry.code ? '' : ` ${entry.name}`;
    return `${vendorOf(catalog, entry)} ${entry.code}${name}`;
}

/**
 * Where else a failure, or its number, is met: the same failure on other layers, and the same code with another meaning.
 * @fires open with the id of the entry
 */
export default class RelatedErrors extends LightningElement {
    @api catalog: ErrorCatalog | undefined;
    @api entry: ErrorEntry | undefined;

    readonly labels = LABELS;

    get equivalents(): readonly RelatedItem[] {
        const { catalog } = this;
        return catalog && this.entry
            ? catalog.equivalents(this.entry).map(({ entry, why, relation }) => ({
                  id: entry.id,
                  title: titleOf(catalog, entry),
                  relation: RELATION_NAMES[relation],
                  detail: why
              }))
            : [];
    }

    get hasEquivalents(): boolean {
        return this.equivalents.length > 0;
    }

    get elsewhere(): readonly RelatedItem[] {
        const { catalog } = this;
        return catalog && this.entry
            ? catalog.sameCodeElsewhere(this.entry).map((entry) => ({
                  id: entry.id,
                  title: titleOf(catalog, entry),
                  relation: '',
                  detail: entry.meaning
              }))
            : [];
    }

    get hasElsewhere(): boolean {
        return this.elsewhere.length > 0;
    }

    handleOpen(event: Event): void {
        const link = event.currentTarget;
        if (link instanceof HTMLElement && link.dataset.id !== undefined) {
            const { id } = link.dataset;
            this.dispatchEvent(new CustomEvent<{ id: string }>('open', { detail: { id } }));
        }
    }
}
