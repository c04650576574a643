import type { EvidenceCollector } from './collector';
import { kindOfColumns, mapColumns } from './columns';
import { columnsOfOtherTable } from './format';
import type { EvidenceNote, EvidenceResult } from './result';
import { MOST_ROWS } from './rowSlices';

/** Longer texts are read up to here. */
export const MOST_CHARACTERS = 64_000_000;

/** What is to be said of what was read as a whole. */
export function notesOf(collector: EvidenceCollector, isTooLong: boolean): EvidenceNote[] {
    const { tool, rows, duplicates } = collector;
    const total = tool.get('totalSize');
    const job = tool.get('id') ?? tool.get('jobId');
    const isShort = typeof total === 'number' && total > rows;
    const notes: (EvidenceNote | false)[] = [
        collector.isCutOff && { kind: 'cut-off' },
        isTooLong && { kind: 'too-long', limit: MOST_CHARACTERS },
        rows >= MOST_ROWS && { kind: 'too-many-rows', limit: MOST_ROWS },
        isShort && rows < MOST_ROWS && { kind: 'rows-missing', expected: total, found: rows },
        tool.get('done') === false &&
            rows === 0 && {
                kind: 'bulk-not-finished',
                jobId: typeof job === 'string' ? job : null
            },
        collector.usedLoose && { kind: 'no-header' },
        duplicates > 0 && { kind: 'duplicate-rows', count: duplicates }
    ];
    return notes.filter((note) => note !== false);
}

/** Why a source gave no row that can be used: it has none, or none that was understood. */
export function withoutRows(collector: EvidenceCollector, text: string): EvidenceResult {
    const { tool, table, rows, isCutOff, faults } = collector;
    const columns = table.tables;
    const message = tool.get('message') ?? tool.get('name');
    const refuse = (
        reason: Extract<EvidenceResult, { outcome: 'not-understood' }>['reason']
    ): EvidenceResult => ({
        outcome: 'not-understood',
        reason,
        message: reason === 'tool-error' ? String(message) : text.trim().slice(0, 200),
        columns: collector.mappings
    });
    const failed = tool.has('exitCode') || (tool.has('status') && tool.get('status') !== 0);
    if (message !== undefined && (failed || (rows === 0 && !tool.has('totalSize')))) {
        return refuse('tool-error');
    }
    if (rows > 0) {
        const isBroken = faults.every(({ kind }) => kind === 'broken-record');
        return refuse(isBroken ? 'broken-json' : 'wrong-columns');
    }
    if (isCutOff && columns.length === 0) {
        return refuse('broken-json');
    }
    if (columns.length === 0 && !tool.has('totalSize') && !/^\s*\[\s*\]\s*$/.test(text)) {
        return refuse('no-table');
    }
    const of = kindOfColumns(collector.columns) ?? 'unknown';
    return { outcome: 'no-rows', of, columns, notes: notesOf(collector, false) };
}

/** What is said of a text that no reader takes. */
export function refuseText(
    text: string,
    reason: 'binary' | 'spreadsheet' | 'no-table'
): EvidenceResult {
    const headers = reason === 'no-table' ? columnsOfOtherTable(text) : [];
    return {
        outcome: 'not-understood',
        reason: headers.length > 0 ? 'wrong-columns' : reason,
        message: reason === 'no-table' ? text.trim().slice(0, 200) : '',
        columns: headers.length > 0 ? [mapColumns(headers)] : []
    };
}

/** Whether a note means that something is not there. */
export function isGap({ kind }: EvidenceNote): boolean {
    return kind !== 'duplicate-rows' && kind !== 'no-header';
}
