import { OUTBOUND_ERROR_TYPES } from 'c/errorCatalog';
import type { ErrorCatalog } from 'c/errorCatalog';
import { numberText } from 'c/numberText';
import type { CoverageRow } from 'c/outboundCallMapping';
import { fillTemplate } from 'c/textTemplate';

const NOT_FAILURE = 'none';
const SHADES = 4;

export interface CoverageTexts {
    readonly notFailure: string;
    /** {0} count, {1} source, {2} constant */
    readonly cell: string;
}

/** A cell, shaded by its share of the row; the number says the same. */
export interface CoverageCell {
    readonly key: string;
    readonly count: string;
    readonly label: string;
    readonly className: string;
}

export interface CoverageViewRow {
    readonly key: string;
    readonly source: string;
    readonly cells: readonly CoverageCell[];
}

/** The columns: the constants, and what is no failed call. */
export function coverageColumns(
    texts: CoverageTexts
): readonly { readonly key: string; readonly name: string }[] {
    return [
        ...OUTBOUND_ERROR_TYPES.map((type) => ({ key: type, name: type })),
        { key: NOT_FAILURE, name: texts.notFailure }
    ];
}

function cellOf(
    column: { readonly key: string; readonly name: string },
    count: number,
    total: number,
    source: string,
    texts: CoverageTexts
): CoverageCell {
    const shade = count === 0 ? 0 : Math.ceil((count / total) * SHADES);
    return {
        key: column.key,
        count: count === 0 ? '·' : numberText(count),
        label: fillTemplate(texts.cell, numberText(count), source, column.name),
        className: `cell shade-${shade}`
    };
}

/** Rows ready for a template. */
export function toCoverageRows(
    rows: readonly CoverageRow[],
    catalog: ErrorCatalog,
    texts: CoverageTexts
): readonly CoverageViewRow[] {
    const columns = coverageColumns(texts);
    return rows.map(({ pack, counts, notFailures }) => {
        const source = catalog.pack(pack)?.title ?? pack;
        const byColumn: Readonly<Record<string, number>> = {
            ...counts,
            [NOT_FAILURE]: notFailures
        };
        const total = Object.values(byColumn).reduce((sum, count) => sum + count, 0);
        return {
            key: pack,
            source,
            cells: columns.map((column) =>
                cellOf(column, byColumn[column.key] ?? 0, total, source, texts)
            )
        };
    });
}
