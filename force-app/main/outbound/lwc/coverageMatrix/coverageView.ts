import type { CountRow, MatrixColumn } from 'c/countMatrix';
import { OUTBOUND_ERROR_TYPES } from 'c/errorCatalog';
import type { ErrorCatalog } from 'c/errorCatalog';
import { numberText } from 'c/numberText';
import type { CoverageRow } from 'c/outboundCallMapping';
import { fillTemplate } from 'c/textTemplate';

const NOT_FAILURE = 'none';

export interface CoverageTexts {
    readonly notFailure: string;
    /** {0} count, {1} source, {2} constant */
    readonly cell: string;
}

/** The columns: the constants, and what is no failed call. */
export function coverageColumns(texts: CoverageTexts): readonly MatrixColumn[] {
    return [
        ...OUTBOUND_ERROR_TYPES.map((type) => ({ key: type, name: type })),
        { key: NOT_FAILURE, name: texts.notFailure }
    ];
}

/** Rows to be counted. */
export function toCoverageRows(
    rows: readonly CoverageRow[],
    catalog: ErrorCatalog,
    texts: CoverageTexts
): readonly CountRow[] {
    const columns = coverageColumns(texts);
    return rows.map(({ pack, counts, notFailures }) => {
        const source = catalog.pack(pack)?.title ?? pack;
        const byColumn: Readonly<Record<string, number>> = {
            ...counts,
            [NOT_FAILURE]: notFailures
        };
        return {
            key: pack,
            name: source,
            cells: columns.map(({ key, name }) => {
                const count = byColumn[key] ?? 0;
                const label = fillTemplate(texts.cell, numberText(count), source, name);
                return { column: key, count, label };
            })
        };
    });
}
