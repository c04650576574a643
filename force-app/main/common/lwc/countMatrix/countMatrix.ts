import { LightningElement, api } from 'lwc';
import { toMatrixView } from './matrixView';
import type { CountRow, MatrixViewRow } from './matrixView';

export type { CountRow } from './matrixView';

export interface MatrixColumn {
    readonly key: string;
    readonly name: string;
}

/** A cell that was chosen, by the keys of its row and its column. */
export interface ChosenCell {
    readonly row: string;
    readonly column: string;
}

/**
 * Counts by row and column, shaded by their share of the row. What does not fit scrolls, beside the names of the rows.
 * @fires choose with the row and the column of a cell
 */
export default class CountMatrix extends LightningElement {
    @api caption = '';
    /** What the rows are. */
    @api rowHeading = '';
    /** What the notes beside the names of the rows are; no such column without it. */
    @api noteHeading = '';
    @api columns: readonly MatrixColumn[] = [];
    @api rows: readonly CountRow[] = [];
    /** Whether counts are buttons. Where nothing is counted, there is nothing to choose. */
    @api isChoosable = false;

    get viewRows(): readonly MatrixViewRow[] {
        return toMatrixView(this.rows, this.isChoosable);
    }

    handleChoose(event: Event): void {
        const cell = event.currentTarget;
        if (cell instanceof HTMLElement) {
            const { row = '', column = '' } = cell.dataset;
            const detail = { row, column };
            this.dispatchEvent(new CustomEvent<ChosenCell>('choose', { detail }));
        }
    }
}
