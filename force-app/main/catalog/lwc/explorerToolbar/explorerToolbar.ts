import { LightningElement, api } from 'lwc';
import { facetValueName } from 'c/catalogLabels';
import { FACETS, NO_SELECTION, toggleValue } from 'c/errorFacets';
import type { Facet, FacetCounts, FacetSelection } from 'c/errorFacets';
import { MOST_QUERY_LETTERS } from 'c/errorSearch';
import { VIEWS } from 'c/explorerState';
import type { View } from 'c/explorerState';
import { isPayload } from 'c/payloadReport';
import type { Payload } from 'c/payloadReport';
import { fillTemplate } from 'c/textTemplate';
import { CATALOG_VIEWS, LABELS, VIEW_NAMES } from './labels';

interface FilterPill {
    readonly key: string;
    readonly facet: Facet;
    readonly value: string;
    readonly label: string;
}

interface ViewButton {
    readonly view: View;
    readonly label: string;
    readonly variant: 'brand' | 'neutral';
    readonly isPressed: 'true' | 'false';
}

/**
 * Search box, filters and views.
 * @fires query with what is typed
 * @fires select with the filters as they should be
 * @fires view with the view to show
 * @fires down when the arrow key leaves the search box for the results
 * @fires payload with a pasted text that is too much for the search box
 * @fires enter when Enter is pressed in the search box
 */
export default class ExplorerToolbar extends LightningElement {
    @api query = '';
    @api selection: FacetSelection = NO_SELECTION;
    @api view: View = 'list';
    @api counts: FacetCounts | undefined;

    readonly labels = LABELS;
    showsFilters = false;

    get views(): readonly ViewButton[] {
        return CATALOG_VIEWS.map((view) => ({
            view,
            label: VIEW_NAMES[view],
            variant: view === this.view ? 'brand' : 'neutral',
            isPressed: view === this.view ? 'true' : 'false'
        }));
    }

    get pasteVariant(): string {
        return this.view === 'analyze' ? 'brand' : 'neutral';
    }

    get isPastePressed(): 'true' | 'false' {
        return this.view === 'analyze' ? 'true' : 'false';
    }

    get pills(): readonly FilterPill[] {
        return FACETS.flatMap((facet) =>
            this.selection[facet].map((value) => ({
                key: `${facet}:${value}`,
                facet,
                value,
                label: facetValueName(facet, value)
            }))
        );
    }

    get filterVariant(): string {
        return this.showsFilters ? 'brand' : 'border-filled';
    }

    /** That only the beginning of a long text is looked for. */
    get longQuery(): string {
        return this.query.length > MOST_QUERY_LETTERS
            ? fillTemplate(LABELS.longQuery, MOST_QUERY_LETTERS)
            : '';
    }

    /** Puts the focus into the search box. */
    @api
    focusSearch(): void {
        this.template?.querySelector<HTMLElement>('lightning-input')?.focus();
    }

    handleQuery(event: CustomEvent<{ value: string }>): void {
        const detail = { query: event.detail.value };
        this.dispatchEvent(new CustomEvent<{ query: string }>('query', { detail }));
    }

    /** A single line would lose the lines of what is pasted: what is more than a question is analyzed instead. */
    handlePaste(event: ClipboardEvent): void {
        const text = event.clipboardData?.getData('text/plain') ?? '';
        if (isPayload(text)) {
            event.preventDefault();
            const detail = { text, name: '' };
            this.dispatchEvent(new CustomEvent<Payload>('payload', { detail }));
        }
    }

    handleKey(event: KeyboardEvent): void {
        if (event.key === 'ArrowDown') {
            event.preventDefault();
            this.dispatchEvent(new CustomEvent('down'));
        } else if (event.key === 'Enter') {
            this.dispatchEvent(new CustomEvent('enter'));
        }
    }

    handleView(event: Event): void {
        const button = event.currentTarget;
        const view = VIEWS.find(
            (known) => button instanceof HTMLElement && button.dataset.view === known
        );
        if (view) {
            this.dispatchEvent(new CustomEvent<{ view: View }>('view', { detail: { view } }));
        }
    }

    handleToggleFilters(): void {
        this.showsFilters = !this.showsFilters;
    }

    handleChoose(event: CustomEvent<{ facet: Facet; values: readonly string[] }>): void {
        const { facet, values } = event.detail;
        this.select({ ...this.selection, [facet]: values });
    }

    handleRemove(event: CustomEvent<{ name: string }>): void {
        const pill = this.pills.find(({ key }) => key === event.detail.name);
        if (pill) {
            this.select(toggleValue(this.selection, pill.facet, pill.value));
        }
    }

    handleClear(): void {
        this.select(NO_SELECTION);
    }

    private select(selection: FacetSelection): void {
        const detail = { selection };
        this.dispatchEvent(new CustomEvent<{ selection: FacetSelection }>('select', { detail }));
    }
}
