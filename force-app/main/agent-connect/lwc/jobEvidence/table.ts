import { idOfCell, statusOfWord } from './cellWords';
import { countKnown, mapColumns } from './columns';
import type { ColumnMapping, EvidenceColumn, RowFields } from './columns';
import type { RowFaultKind } from './result';

/** Fewer known names make no header. */
const LEAST_KNOWN = 3;
const MOST_TABLES = 20;
/** Rows have ids, dates and counts; a second header has none of them. */
const DIGIT = /\d/;

/** A row by column, or what is wrong with it. */
export type TableRow =
    | {
          readonly kind: 'fields';
          readonly fields: RowFields;
          readonly columns: readonly EvidenceColumn[];
          readonly fault?: RowFaultKind;
      }
    | { readonly kind: 'fault'; readonly fault: RowFaultKind; readonly found: string }
    | { readonly kind: 'header' }
    /** A line before the header, or one that may go on. */
    | { readonly kind: 'nothing' };

const NOTHING: TableRow = { kind: 'nothing' };

/**
 * Makes rows of cells. It finds headers by their names, joins rows that are broken over lines and splits cells that hold
 * tabs. Several tables may follow one another.
 */
export class TableReader {
    readonly tables: (readonly ColumnMapping[])[] = [];
    private readonly overrides: Readonly<Record<string, EvidenceColumn | null>>;
    private readonly mayBreakRows: boolean;
    private columns: readonly (EvidenceColumn | null)[] = [];
    private known: readonly EvidenceColumn[] = [];
    private pending: string[] = [];

    /** @param mayBreakRows whether a row can go on in the next line, as in copied text */
    constructor(overrides: Readonly<Record<string, EvidenceColumn | null>>, mayBreakRows: boolean) {
        this.overrides = overrides;
        this.mayBreakRows = mayBreakRows;
    }

    get hasHeader(): boolean {
        return this.columns.length > 0;
    }

    /** How many cells a row of the table at hand has; 0 before the first header. */
    get width(): number {
        return this.columns.length;
    }

    /** The columns of the table at hand. */
    get knownColumns(): readonly EvidenceColumn[] {
        return this.known;
    }

    /** The rows that are whole with these cells: most often one. */
    read(cells: readonly string[]): readonly TableRow[] {
        if (this.takeHeader(cells)) {
            return [...this.flush(), { kind: 'header' }];
        }
        if (!this.hasHeader) {
            return [NOTHING];
        }
        if (!this.mayBreakRows) {
            return [this.toRow(cells)];
        }
        return this.readBroken(cells);
    }

    /** The row that was waiting for its rest. */
    flush(): readonly TableRow[] {
        const cells = this.pending;
        this.pending = [];
        return cells.length > 0 ? [this.toRow(cells)] : [];
    }

    private takeHeader(cells: readonly string[]): boolean {
        const isRow = this.hasHeader && cells.some((cell) => DIGIT.test(cell));
        if (cells.length < 2 || isRow || this.tables.length >= MOST_TABLES) {
            return false;
        }
        const mapping = mapColumns(cells, this.overrides);
        const known = countKnown(mapping);
        if (known < LEAST_KNOWN && !(known === 2 && cells.length === 2)) {
            return false;
        }
        this.columns = mapping.map(({ column }) => column);
        this.known = this.columns.filter((column) => column !== null);
        this.tables.push(mapping);
        return true;
    }

    private readBroken(cells: readonly string[]): readonly TableRow[] {
        const { length } = this.columns;
        if (this.pending.length === 0) {
            this.pending = [...cells];
        } else if (cells.length >= length - 1) {
            const [whole = NOTHING] = this.flush();
            this.pending = [...cells];
            return this.pending.length >= length ? [whole, ...this.flush()] : [whole];
        } else {
            const [first = '', ...rest] = cells;
            const last = this.pending.pop() ?? '';
            this.pending.push(`${last} ${first}`.trim(), ...rest);
        }
        return this.pending.length >= length || this.endsWithId() ? this.flush() : [];
    }

    /** The id stands last in both tables of Setup: behind it a row is whole. */
    private endsWithId(): boolean {
        const last = this.pending.at(-1) ?? '';
        return idOfCell(last, '707') !== null || idOfCell(last, '08e') !== null;
    }

    private toRow(cells: readonly string[]): TableRow {
        const { length } = this.columns;
        const found = cells.join(' ').slice(0, 60);
        if (cells.length === length) {
            return this.toFields(this.shifted(cells));
        }
        if (cells.length > length) {
            return this.joined(cells, found);
        }
        const withAction = this.columns[0] === 'action' ? ['', ...cells] : cells;
        if (withAction.length === length) {
            return this.toFields(withAction);
        }
        // Half a row: its first cells can still be told, unless it is but a stray line.
        if (cells.length * 2 < length) {
            return { kind: 'fault', fault: 'too-few-cells', found };
        }
        return this.toFields(cells, 'too-few-cells');
    }

    /** A copy can lose the empty cell in front and gain one at the end. */
    private shifted(cells: readonly string[]): readonly string[] {
        const status = this.columns.indexOf('status');
        const isMoved =
            this.columns[0] === 'action' &&
            cells.at(-1) === '' &&
            status > 0 &&
            statusOfWord(cells[status] ?? '') === null &&
            statusOfWord(cells[status - 1] ?? '') !== null;
        return isMoved ? ['', ...cells.slice(0, -1)] : cells;
    }

    /** Too many cells: a status detail with tabs in it, which takes what is over; empty cells at the end do not count. */
    private joined(cells: readonly string[], found: string): TableRow {
        const { length } = this.columns;
        const trimmed = [...cells];
        while (trimmed.length > length && trimmed.at(-1) === '') {
            trimmed.pop();
        }
        if (trimmed.length === length) {
            return this.toFields(trimmed);
        }
        const detail = this.columns.indexOf('statusDetail');
        if (detail < 0) {
            return { kind: 'fault', fault: 'too-few-cells', found };
        }
        const over = trimmed.length - length;
        const text = trimmed.slice(detail, detail + over + 1).join(' ');
        return this.toFields(
            [...trimmed.slice(0, detail), text, ...trimmed.slice(detail + over + 1)],
            'cells-joined'
        );
    }

    private toFields(cells: readonly string[], fault?: RowFaultKind): TableRow {
        const fields: RowFields = {};
        for (let index = 0; index < this.columns.length; index++) {
            const column = this.columns[index];
            const cell = cells[index];
            if (column && cell !== undefined && cell !== '') {
                fields[column] = cell;
            }
        }
        return { kind: 'fields', fields, columns: this.known, fault };
    }
}
