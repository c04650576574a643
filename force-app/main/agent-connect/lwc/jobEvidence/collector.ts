import { EVIDENCE_COLUMNS } from './columns';
import type { ColumnMapping, EvidenceColumn, RowFields } from './columns';
import { toDraft } from './drafts';
import type { Draft } from './drafts';
import { readLooseCells, readLooseLine } from './looseRows';
import { RecordReader } from './recordFields';
import { countDates, emptyCensus } from './resolver';
import type { EvidenceFormat, RowFault, RowFaultKind } from './result';
import type { SourceItem } from './source';
import { TableReader } from './table';
import type { TableRow } from './table';

const MOST_FAULTS = 100;
const FOUND_LENGTH = 60;
const COLUMNS: ReadonlySet<string> = new Set(EVIDENCE_COLUMNS);
const JOB_OBJECTS = new Set(['AsyncApexJob', 'CronTrigger']);

/** Gathers what a source gives: rows as drafts, faults, what the tool says. */
export class EvidenceCollector {
    readonly drafts: Draft[] = [];
    readonly census = emptyCensus();
    readonly faults: RowFault[] = [];
    readonly tool = new Map<string, string | number | boolean>();
    readonly table: TableReader;
    private readonly records: RecordReader;
    faultCount = 0;
    rows = 0;
    usedLoose = false;
    isCutOff = false;
    duplicates = 0;
    private readonly isLoose: boolean;
    private readonly ids = new Set<string>();
    private readonly kinds = new Set<EvidenceColumn>();

    constructor(
        format: EvidenceFormat,
        overrides: Readonly<Record<string, EvidenceColumn | null>>
    ) {
        const mayBreakRows = format === 'setup-text' || format === 'loose-text';
        this.table = new TableReader(overrides, mayBreakRows);
        this.records = new RecordReader(overrides);
        this.isLoose = format === 'loose-text';
    }

    /** What each header was taken for: one list for each table, and one for the keys of records. */
    get mappings(): readonly (readonly ColumnMapping[])[] {
        const { mapping } = this.records;
        return mapping.length > 0 ? [...this.table.tables, mapping] : this.table.tables;
    }

    /** All columns that were seen. */
    get columns(): ReadonlySet<EvidenceColumn> {
        return this.kinds;
    }

    addFault(kind: RowFaultKind, found: string): void {
        this.faultCount++;
        if (this.faults.length < MOST_FAULTS) {
            this.faults.push({ kind, row: this.rows, found: found.slice(0, FOUND_LENGTH) });
        }
    }

    take(item: SourceItem): void {
        switch (item.kind) {
            case 'cells':
                this.takeCells(item.cells, item.line);
                break;
            case 'record':
                this.takeRecord(item.record);
                break;
            case 'fault':
                this.rows += item.fault === 'broken-quotes' ? 0 : 1;
                this.addFault(item.fault, item.found);
                break;
            case 'cut-off':
                this.isCutOff = true;
                break;
            case 'tool':
                if (!this.tool.has(item.name)) {
                    this.tool.set(item.name, item.value);
                }
                break;
            default:
        }
    }

    /** Takes what was waiting for more. */
    finish(): void {
        this.table.flush().forEach((row) => {
            this.takeTableRow(row);
        });
    }

    private takeCells(cells: readonly string[], line: string | undefined): void {
        const fields = this.readLoose(cells, line);
        if (fields) {
            this.usedLoose ||= !this.table.hasHeader;
            this.rows++;
            this.add(fields, Object.keys(fields).filter(isColumn));
            return;
        }
        for (const row of this.table.read(cells)) {
            this.takeTableRow(row);
        }
    }

    private readLoose(cells: readonly string[], line: string | undefined): RowFields | undefined {
        if (line === undefined) {
            return this.isLoose && !this.table.hasHeader ? readLooseCells(cells) : undefined;
        }
        // Gaps do not show empty cells: where cells are missing, only their shape tells which.
        return cells.length === this.table.width ? undefined : readLooseLine(line);
    }

    private takeTableRow(row: TableRow): void {
        if (row.kind === 'header') {
            this.table.knownColumns.forEach((column) => this.kinds.add(column));
        } else if (row.kind === 'fault') {
            this.rows++;
            this.addFault(row.fault, row.found);
        } else if (row.kind === 'fields') {
            this.rows++;
            if (row.fault) {
                this.addFault(row.fault, Object.values(row.fields).join(' '));
            }
            this.add(row.fields, row.columns);
        }
    }

    private takeRecord(record: Readonly<Record<string, unknown>>): void {
        const { fields, columns, type } = this.records.read(record);
        columns.forEach((column) => this.kinds.add(column));
        if (columns.length === 0 && typeof record.errorCode === 'string') {
            this.tool.set(
                'message',
                typeof record.message === 'string' ? record.message : record.errorCode
            );
            return;
        }
        this.rows++;
        if (type !== undefined && !JOB_OBJECTS.has(type)) {
            this.addFault('not-recognized', type);
            return;
        }
        this.add(fields, columns);
    }

    private add(fields: Parameters<typeof toDraft>[0], columns: readonly EvidenceColumn[]): void {
        const draft = toDraft(fields, columns, this.rows, (kind, found) => {
            this.addFault(kind, found);
        });
        if (!draft) {
            this.addFault('not-recognized', Object.values(fields).join(' '));
            return;
        }
        const id = (draft.kind === 'job' ? draft.job.id : draft.schedule.id)?.slice(0, 15);
        if (id !== undefined && this.ids.has(id)) {
            this.duplicates++;
            return;
        }
        if (id !== undefined) {
            this.ids.add(id);
        }
        countDates(draft, this.census);
        this.drafts.push(draft);
    }
}

function isColumn(key: string): key is EvidenceColumn {
    return COLUMNS.has(key);
}
