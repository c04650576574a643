import type { EntryTexts } from 'c/entryText';
import { NO_MAPPING } from 'c/errorFacets';
import type { MatrixRow } from 'c/errorFacets';
import { fillTemplate } from 'c/textTemplate';

/** A cell as the table shows it: shaded by its share of the row, and never by colour alone. */
export interface MatrixCell {
    readonly key: string;
    readonly mapping: string;
    readonly vendor: string;
    readonly count: number;
    readonly isEmpty: boolean;
    readonly label: string;
    readonly className: string;
}

export interface MatrixViewRow {
    readonly vendor: string;
    readonly cells: readonly MatrixCell[];
    readonly generic: string;
    readonly isMostlyGeneric: boolean;
}

const SHADES = 4;
const MOSTLY = 0.6;
const ALL = 100;

function shade(count: number, total: number): number {
    return count === 0 ? 0 : Math.max(1, Math.ceil((count / total) * SHADES));
}

/** The name of a column: constants go by their own names. */
export function columnName(mapping: string, texts: EntryTexts): string {
    return mapping === NO_MAPPING ? texts.noMapping : mapping;
}

/** Rows ready for a template. @param cellLabel {0} count, {1} vendor, {2} constant */
export function toMatrixView(
    rows: readonly MatrixRow[],
    texts: EntryTexts,
    cellLabel: string
): readonly MatrixViewRow[] {
    return rows.map(({ vendor, total, cells, genericShare }) => ({
        vendor,
        cells: cells.map(({ mapping, count }) => ({
            key: mapping,
            mapping,
            vendor,
            count,
            isEmpty: count === 0,
            label: fillTemplate(cellLabel, count, vendor, columnName(mapping, texts)),
            className: `cell shade-${shade(count, total)}`
        })),
        generic: `${Math.round(genericShare * ALL)} %`,
        isMostlyGeneric: genericShare >= MOSTLY
    }));
}
