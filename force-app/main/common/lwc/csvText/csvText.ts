/** What a spreadsheet would take for a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;
/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

function cell(value: string | number): string {
    const text = typeof value === 'number' ? String(value) : guarded(value);
    return NEEDS_QUOTES.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** A text that no spreadsheet runs: an apostrophe before what would start a formula. Plain numbers stay numbers. */
function guarded(text: string): string {
    return FORMULA_START.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
}

/**
 * Rows as CSV after RFC 4180, with a byte order mark. A pure module.
 * @param rows the header first
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
    return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
