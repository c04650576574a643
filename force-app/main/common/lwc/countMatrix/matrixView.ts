import { numberText } from 'c/numberText';

/** What is counted in a column of a row. */
export interface CountCell {
    /** The key of its column. */
    readonly column: string;
    readonly count: number;
    /** Says in words what is counted. */
    readonly label: string;
}

export interface CountRow {
    readonly key: string;
    readonly name: string;
    /** What stands beside the name, where the matrix has a column for it. */
    readonly note?: { readonly text: string; readonly isWarning: boolean };
    /** One for each column, in their order. */
    readonly cells: readonly CountCell[];
}

/** A cell as the table shows it: shaded by its share of the row, and never by colour alone. */
export interface MatrixViewCell extends CountCell {
    readonly text: string;
    readonly isEmpty: boolean;
    readonly isChoosable: boolean;
    readonly className: string;
}

export interface MatrixViewRow extends CountRow {
    readonly cells: readonly MatrixViewCell[];
}

const SHADES = 4;
const EMPTY = '·';

function shade(count: number, total: number): number {
    return count === 0 ? 0 : Math.ceil((count / total) * SHADES);
}

/** Rows ready for a template. @param isChoosable whether cells that are not empty are buttons */
export function toMatrixView(
    rows: readonly CountRow[],
    isChoosable: boolean
): readonly MatrixViewRow[] {
    return rows.map((row) => {
        const total = row.cells.reduce((sum, { count }) => sum + count, 0);
        const cells = row.cells.map((cell) => {
            const isEmpty = cell.count === 0;
            return {
                ...cell,
                text: isEmpty ? EMPTY : numberText(cell.count),
                isEmpty,
                isChoosable: isChoosable && !isEmpty,
                className: `cell shade-${shade(cell.count, total)}`
            };
        });
        return { ...row, cells };
    });
}
