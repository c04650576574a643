import { LightningElement, api } from 'lwc';
import { ENTRY_TEXTS } from 'c/catalogLabels';
import type { ChosenCell, CountRow } from 'c/countMatrix';
import type { ErrorCatalog, ErrorEntry } from 'c/errorCatalog';
import { mappingMatrix } from 'c/errorFacets';
import { LABELS } from './labels';
import { mappingColumns, toMappingRows } from './mappingRows';

/**
 * Vendors against Salesforce errors: where each vendor's codes fall, and who loses all of them to the generic error.
 * @fires choose with the vendor and the mapping of the cell
 */
export default class MappingMatrix extends LightningElement {
    @api catalog: ErrorCatalog | undefined;
    @api entries: readonly ErrorEntry[] = [];

    readonly labels = LABELS;
    readonly texts = ENTRY_TEXTS;
    readonly columns = mappingColumns(ENTRY_TEXTS);

    get rows(): readonly CountRow[] {
        return this.catalog
            ? toMappingRows(mappingMatrix(this.catalog, this.entries), ENTRY_TEXTS, LABELS.cell)
            : [];
    }

    handleChoose(event: CustomEvent<ChosenCell>): void {
        const { row: vendor, column: mapping } = event.detail;
        this.dispatchEvent(
            new CustomEvent<{ vendor: string; mapping: string }>('choose', {
                detail: { vendor, mapping }
            })
        );
    }
}
