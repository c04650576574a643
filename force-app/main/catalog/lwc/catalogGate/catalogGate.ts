import { LightningElement } from 'lwc';
import { faultText } from 'c/catalogLabels';
import { loadCatalog, prepareSearch, reloadCatalog } from 'c/catalogResource';
import type { CatalogLoad } from 'c/catalogResource';
import type { ErrorCatalog } from 'c/errorCatalog';
import type { ErrorSearch } from 'c/errorSearch';
import { LABELS } from './labels';

/** What the gate hands over. */
export interface ReadyCatalog {
    readonly catalog: ErrorCatalog;
    readonly search: ErrorSearch;
}

/**
 * Loads the catalog for the content in its slot, and says how that goes. A pack that fails is named, with a button that tries again;
 * the rest works on.
 * @fires ready with a ReadyCatalog, again after a reload
 */
export default class CatalogGate extends LightningElement {
    readonly labels = LABELS;
    status: 'loading' | 'failed' | 'ready' = 'loading';
    private faults: CatalogLoad['faults'] = [];

    override connectedCallback(): void {
        void this.load(loadCatalog());
    }

    get isLoading(): boolean {
        return this.status === 'loading';
    }

    get hasFailed(): boolean {
        return this.status === 'failed';
    }

    get isPartial(): boolean {
        return this.status === 'ready' && this.faults.length > 0;
    }

    get faultTexts(): readonly { readonly key: number; readonly text: string }[] {
        return this.faults.map((fault, key) => ({ key, text: faultText(fault) }));
    }

    handleRetry(): void {
        this.status = 'loading';
        void this.load(reloadCatalog());
    }

    private async load(loading: Promise<CatalogLoad>): Promise<void> {
        const { catalog, faults } = await loading;
        this.faults = faults;
        if (catalog.entries.length === 0) {
            this.status = 'failed';
            return;
        }
        const search = await prepareSearch(catalog);
        this.status = 'ready';
        const detail = { catalog, search };
        this.dispatchEvent(new CustomEvent<ReadyCatalog>('ready', { detail }));
    }
}
