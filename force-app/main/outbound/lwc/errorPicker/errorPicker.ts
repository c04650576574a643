import { LightningElement, api } from 'lwc';
import { LONGEST_SEQUENCE } from 'c/callSimulation';
import type { ErrorCatalog, ErrorEntry } from 'c/errorCatalog';
import { vendorOf } from 'c/errorFacets';
import type { ErrorSearch } from 'c/errorSearch';
import { LABELS } from './labels';

const MOST_RESULTS = 6;

interface PickedRow {
    readonly id: string;
    readonly label: string;
    readonly meaning: string;
}

/**
 * Picks codes of the catalog by search, in the order in which they strike.
 * @fires pick with the ids as they should be
 */
export default class ErrorPicker extends LightningElement {
    @api catalog: ErrorCatalog | undefined;
    @api search: ErrorSearch | undefined;
    /** Ids of the picked codes. */
    @api ids: readonly string[] = [];

    readonly labels = LABELS;
    query = '';

    get rows(): readonly PickedRow[] {
        const hits = this.query.trim() === '' ? [] : (this.search?.search(this.query).hits ?? []);
        return hits.slice(0, MOST_RESULTS).map(({ entry }) => this.rowOf(entry));
    }

    get hasRows(): boolean {
        return this.rows.length > 0;
    }

    get findsNothing(): boolean {
        return this.query.trim() !== '' && !this.hasRows;
    }

    get picked(): readonly PickedRow[] {
        return this.ids.map((id) => {
            const entry = this.catalog?.answerById(id);
            return entry ? { ...this.rowOf(entry), id } : { id, label: id, meaning: '' };
        });
    }

    get hasPicked(): boolean {
        return this.ids.length > 0;
    }

    get isSequence(): boolean {
        return this.ids.length > 1;
    }

    handleQuery(event: CustomEvent<{ value: string }>): void {
        this.query = event.detail.value;
    }

    handleKey(event: KeyboardEvent): void {
        const [first] = this.rows;
        if (event.key === 'Enter' && first) {
            this.add(first.id);
        }
    }

    handlePick(event: Event): void {
        const row = event.currentTarget;
        if (row instanceof HTMLElement) {
            this.add(row.dataset.id ?? '');
        }
    }

    handleRemove(event: CustomEvent<{ name: string }>): void {
        this.tell(this.ids.filter((id) => id !== event.detail.name));
    }

    private rowOf(entry: ErrorEntry): PickedRow {
        const vendor = this.catalog ? vendorOf(this.catalog, entry) : entry.pack;
        const name = entry.name === entry.code ? '' : ` ${entry.name}`;
        return { id: entry.id, label: `${vendor} ${entry.code}${name}`, meaning: entry.meaning };
    }

    private add(id: string): void {
        this.query = '';
        const others = this.ids.filter((known) => known !== id);
        this.tell([...others, id].slice(-LONGEST_SEQUENCE));
    }

    private tell(ids: readonly string[]): void {
        const detail = { ids };
        this.dispatchEvent(new CustomEvent<{ ids: readonly string[] }>('pick', { detail }));
    }
}
