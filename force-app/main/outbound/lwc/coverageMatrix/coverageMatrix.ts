import { LightningElement, api } from 'lwc';
import type { CountRow } from 'c/countMatrix';
import type { ErrorCatalog } from 'c/errorCatalog';
import type { CoverageRow } from 'c/outboundCallMapping';
import { coverageColumns, toCoverageRows } from './coverageView';
import { LABELS } from './labels';

/** Sources of codes against the constants that they reach. */
export default class CoverageMatrix extends LightningElement {
    @api catalog: ErrorCatalog | undefined;
    @api rows: readonly CoverageRow[] = [];

    readonly labels = LABELS;
    readonly columns = coverageColumns(LABELS);

    get countRows(): readonly CountRow[] {
        return this.catalog ? toCoverageRows(this.rows, this.catalog, LABELS) : [];
    }
}
