import { LightningElement, api } from 'lwc';
import type { ErrorCatalog } from 'c/errorCatalog';
import type { CoverageRow } from 'c/outboundCallMapping';
import { coverageColumns, toCoverageRows } from './coverageView';
import type { CoverageViewRow } from './coverageView';
import { LABELS } from './labels';

/** Sources of codes against the constants that they reach. */
export default class CoverageMatrix extends LightningElement {
    @api catalog: ErrorCatalog | undefined;
    @api rows: readonly CoverageRow[] = [];

    readonly labels = LABELS;
    readonly columns = coverageColumns(LABELS).map(({ key, name }) => ({
        key,
        // Constants are one long word: they may break where they are joined.
        words: name.split('_').map((text, index, all) => ({
            key: index,
            text: index < all.length - 1 ? `${text}_` : text
        }))
    }));

    get viewRows(): readonly CoverageViewRow[] {
        return this.catalog ? toCoverageRows(this.rows, this.catalog, LABELS) : [];
    }
}
