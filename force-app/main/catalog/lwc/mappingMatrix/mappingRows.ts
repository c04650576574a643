import type { CountRow, MatrixColumn } from 'c/countMatrix';
import type { EntryTexts } from 'c/entryText';
import { OUTBOUND_ERROR_TYPES } from 'c/errorCatalog';
import { NO_MAPPING } from 'c/errorFacets';
import type { MatrixRow } from 'c/errorFacets';
import { fillTemplate } from 'c/textTemplate';

const MOSTLY = 0.6;
const ALL = 100;

function columnName(mapping: string, texts: EntryTexts): string {
    return mapping === NO_MAPPING ? texts.noMapping : mapping;
}

/** The columns: the constants by their own names, and the codes that are no failed call. */
export function mappingColumns(texts: EntryTexts): readonly MatrixColumn[] {
    return [...OUTBOUND_ERROR_TYPES, NO_MAPPING].map((mapping) => ({
        key: mapping,
        name: columnName(mapping, texts)
    }));
}

/** Rows to be counted, with the share of the generic error. @param cellLabel {0} count, {1} vendor, {2} constant */
export function toMappingRows(
    rows: readonly MatrixRow[],
    texts: EntryTexts,
    cellLabel: string
): readonly CountRow[] {
    return rows.map(({ vendor, cells, genericShare }) => ({
        key: vendor,
        name: vendor,
        note: { text: `${Math.round(genericShare * ALL)} %`, isWarning: genericShare >= MOSTLY },
        cells: cells.map(({ mapping, count }) => ({
            column: mapping,
            count,
            label: fillTemplate(cellLabel, count, vendor, columnName(mapping, texts))
        }))
    }));
}
