/** One line of a table; numbers stand to the right. */
export type Row = readonly (string | number)[];

/** Three digits that tell: 0.0123, 1.23, 123, 12,346. */
export function figure(value: number): string {
    if (!Number.isFinite(value)) {
        return '-';
    }
    return value.toLocaleString(
        'en-US',
        Math.abs(value) >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 }
    );
}

/** A share in per cent. */
export function percent(part: number, whole: number): string {
    return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** Bytes in the unit that reads best. */
export function bytes(count: number): string {
    return count >= 1e6 ? `${figure(count / 1e6)} MB` : `${figure(count / 1e3)} kB`;
}

function isNumber(cell: string): boolean {
    return /^(-|[\d.,]+( (%|kB|MB|x))?)$/.test(cell);
}

/** A table as text, under a title. */
export function table(title: string, head: Row, rows: readonly Row[]): string {
    const cells = [head, ...rows].map((row) =>
        row.map((cell) => (typeof cell === 'number' ? figure(cell) : cell))
    );
    const widths = head.map((_, column) =>
        Math.max(...cells.map((row) => row[column]?.length ?? 0))
    );
    const lines = cells.map((row) =>
        row
            .map((cell, column) => {
                const width = widths[column] ?? 0;
                // A heading stands as the column below it.
                const sample = cells.find((other) => other !== cells[0] && other[column] !== '-');
                return isNumber(sample?.[column] ?? cell)
                    ? cell.padStart(width)
                    : cell.padEnd(width);
            })
            .join('  ')
            .trimEnd()
    );
    const [first = '', ...others] = lines;
    const rule = widths.map((width) => '-'.repeat(width)).join('  ');
    return ['', title, '', first, rule, ...others].join('\n');
}
