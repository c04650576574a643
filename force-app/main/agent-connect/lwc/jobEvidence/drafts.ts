import { countOfCell, idOfCell, jobTypeOfWord, stateOfWord, statusOfWord } from './cellWords';
import { kindOfColumns } from './columns';
import type { EvidenceColumn, RowFields } from './columns';
import { readDate } from './dates';
import type { DateReading } from './dates';
import type { AsyncApexJob, CronTrigger } from './model';
import type { RowFaultKind } from './result';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A row whose times (null so far) still wait for the order of day and month, and for the zone. */
export type Draft =
    | {
          readonly kind: 'job';
          readonly job: Writable<AsyncApexJob>;
          readonly submitted: DateReading;
          readonly completed: DateReading;
      }
    | {
          readonly kind: 'schedule';
          readonly schedule: Writable<CronTrigger>;
          readonly submitted: DateReading;
          readonly previousRun: DateReading;
          readonly nextRun: DateReading;
      };

/** Takes what is wrong with a cell. */
export type ReportFault = (kind: RowFaultKind, found: string) => void;

function known<Value>(
    cell: string | undefined,
    read: (cell: string) => Value | null,
    fault: RowFaultKind,
    report: ReportFault
): Value | null {
    if (cell === undefined || cell === '') {
        return null;
    }
    const value = read(cell);
    if (value === null) {
        report(fault, cell);
    }
    return value;
}

function date(cell: string | undefined, report: ReportFault): DateReading {
    const reading = readDate(cell ?? '');
    if (reading.kind === 'unreadable') {
        report('no-date', reading.text);
    }
    return reading;
}

function toJob(fields: RowFields, row: number, report: ReportFault): Draft | undefined {
    const id = idOfCell(fields.jobId ?? fields.id ?? '', '707');
    const apexClass = fields.apexClass ?? null;
    const status = known(fields.status, statusOfWord, 'unknown-status', report);
    const jobType = known(fields.jobType, jobTypeOfWord, 'unknown-type', report);
    // A row that says neither which job nor what became of it is a stray line.
    if (id === null && status === null && (apexClass === null || jobType === null)) {
        return undefined;
    }
    const count = (cell: string | undefined): number | null =>
        known(cell, countOfCell, 'no-count', report);
    return {
        kind: 'job',
        job: {
            kind: 'job',
            row,
            id,
            jobType,
            status,
            statusDetail: fields.statusDetail ?? '',
            totalBatches: count(fields.totalBatches),
            batchesProcessed: count(fields.batchesProcessed),
            failures: count(fields.failures),
            submittedBy: fields.submittedBy ?? null,
            submittedAt: null,
            completedAt: null,
            apexClass,
            namespace: fields.namespace ?? null,
            apexMethod: fields.apexMethod ?? null,
            cronTriggerId: fields.cronTriggerId ?? null
        },
        submitted: date(fields.submitted, report),
        completed: date(fields.completed, report)
    };
}

function toSchedule(
    fields: RowFields,
    row: number,
    hasNextRunColumn: boolean,
    report: ReportFault
): Draft | undefined {
    const id = idOfCell(fields.cronTriggerId ?? fields.id ?? '', '08e');
    const name = fields.jobName ?? '';
    if (id === null && name === '') {
        return undefined;
    }
    const isActive = fields.submitterIsActive?.toLowerCase();
    return {
        kind: 'schedule',
        schedule: {
            kind: 'schedule',
            row,
            id,
            name,
            jobType: fields.jobType ?? null,
            state: known(fields.state ?? fields.status, stateOfWord, 'unknown-state', report),
            submittedBy: fields.submittedBy ?? null,
            submitterIsActive: isActive === 'true' ? true : isActive === 'false' ? false : null,
            submittedAt: null,
            previousRunAt: null,
            nextRunAt: null,
            hasNextRunColumn,
            timesTriggered: known(fields.timesTriggered, countOfCell, 'no-count', report),
            cronExpression: fields.cronExpression ?? null,
            timeZone: fields.timeZone ?? null
        },
        submitted: date(fields.submitted, report),
        previousRun: date(fields.previousRun, report),
        nextRun: date(fields.nextRun, report)
    };
}

/** What the prefix of an id or the columns say a row is. */
function kindOfRow(
    fields: RowFields,
    columns: readonly EvidenceColumn[]
): 'job' | 'schedule' | undefined {
    const id = fields.id ?? fields.jobId ?? '';
    if (id.startsWith('707')) {
        return 'job';
    }
    return id.startsWith('08e') ? 'schedule' : kindOfColumns(columns);
}

/** A row as a job or a schedule; undefined where it is neither. Cells that are not understood are reported. */
export function toDraft(
    fields: RowFields,
    columns: readonly EvidenceColumn[],
    row: number,
    report: ReportFault
): Draft | undefined {
    switch (kindOfRow(fields, columns)) {
        case 'job':
            return toJob(fields, row, report);
        case 'schedule':
            return toSchedule(fields, row, columns.includes('nextRun'), report);
        default:
            return undefined;
    }
}
