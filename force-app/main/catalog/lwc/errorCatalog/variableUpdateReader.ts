import type { Cursor } from './cursor';
import { readCitation } from './entryReader';
import type { FaultList } from './faults';
import type { Source, VariableUpdateTable } from './model';

/** Reads what Finesse does with updates of call variables (Cisco Finesse Web Services Developer Guide 12.5(1)). */
export function readVariableUpdates(
    cursor: Cursor,
    sources: ReadonlyMap<string, Source>,
    list: FaultList
): VariableUpdateTable | undefined {
    const fields = cursor.fields([
        'title',
        'rows',
        'asynchronousErrors',
        'notes',
        'source',
        'section'
    ]);
    if (!fields) {
        return undefined;
    }
    const title = fields.title.text();
    const source = readCitation(fields, sources, list);
    const notes = fields.notes.texts() ?? [];
    const rows = (fields.rows.items() ?? []).map((row) => {
        const cells = row.fields([
            'id',
            'ctiReportsError',
            'anyValidVariable',
            'ctiServer',
            'finesse',
            'clientSees',
            'variablesUpdated'
        ]);
        return {
            id: cells?.id.text() ?? '',
            ctiReportsError: cells?.ctiReportsError.flag() ?? false,
            anyValidVariable: cells?.anyValidVariable.flag() ?? false,
            ctiServer: cells?.ctiServer.text() ?? '',
            finesse: cells?.finesse.text() ?? '',
            clientSees: cells?.clientSees.text() ?? '',
            variablesUpdated: cells?.variablesUpdated.text() ?? ''
        };
    });
    const asynchronousErrors = (fields.asynchronousErrors.items() ?? []).map((item) => {
        const cells = item.fields(['errorType', 'reason']);
        return { errorType: cells?.errorType.text() ?? '', reason: cells?.reason.text() ?? '' };
    });
    return title === undefined || !source
        ? undefined
        : { title, rows, asynchronousErrors, notes, source };
}
