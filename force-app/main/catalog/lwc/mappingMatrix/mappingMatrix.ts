import { LightningElement, api } from 'lwc';
import { ENTRY_TEXTS } from 'c/catalogLabels';
import { OUTBOUND_ERROR_TYPES } from 'c/errorCatalog';
import type { ErrorCatalog, ErrorEntry } from 'c/errorCatalog';
import { mappingMatrix, NO_MAPPING } from 'c/errorFacets';
import { LABELS } from './labels';
import { columnName, toMatrixView } from './matrixView';
import type { MatrixViewRow } from './matrixView';

/**
 * Vendors against Salesforce errors: where each vendor's codes fall, and who loses all of them to the generic error.
 * @fires choose with the vendor and the mapping of the cell
 */
export default class MappingMatrix extends LightningElement {
    @api catalog: ErrorCatalog | undefined;
    @api entries: readonly ErrorEntry[] = [];

    readonly labels = LABELS;
    readonly texts = ENTRY_TEXTS;
    readonly columns = [...OUTBOUND_ERROR_TYPES, NO_MAPPING].map((mapping) => ({
        key: mapping,
        // Constants are one long word: they may break where they are joined.
        words: columnName(mapping, ENTRY_TEXTS)
            .split('_')
            .map((text, key, all) => ({ key, text: key < all.length - 1 ? `${text}_` : text }))
    }));

    get rows(): readonly MatrixViewRow[] {
        return this.catalog
            ? toMatrixView(mappingMatrix(this.catalog, this.entries), ENTRY_TEXTS, LABELS.cell)
            : [];
    }

    handleChoose(event: Event): void {
        const cell = event.currentTarget;
        if (cell instanceof HTMLElement) {
            const { vendor = '', mapping = '' } = cell.dataset;
            this.dispatchEvent(
                new CustomEvent<{ vendor: string; mapping: string }>('choose', {
                    detail: { vendor, mapping }
                })
            );
        }
    }
}
