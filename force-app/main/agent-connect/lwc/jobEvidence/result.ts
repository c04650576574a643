import type { ColumnMapping } from './columns';
import type { DateOrder } from './dates';
import type { EvidenceEncoding } from './decode';
import type { AsyncApexJob, CronTrigger } from './model';

/** What evidence was written as. */
export type EvidenceFormat = 'sf-json' | 'csv' | 'setup-text' | 'setup-html' | 'loose-text';

/** What is wrong with a row. The first five mean that the row is not used, the others that a cell is not. */
export type RowFaultKind =
    | 'no-columns'
    | 'broken-record'
    | 'line-too-long'
    | 'too-few-cells'
    | 'not-recognized'
    | 'broken-quotes'
    | 'cells-joined'
    | 'unknown-status'
    | 'unknown-type'
    | 'unknown-state'
    | 'no-count'
    | 'no-date'
    | 'other-date-order';

/** Something in a row that was not understood. */
export interface RowFault {
    readonly kind: RowFaultKind;
    /** The row, from 1, header not counted; 0 before the first. */
    readonly row: number;
    /** The beginning of the cell or row, as text. */
    readonly found: string;
}

/** What only a person can say. Dates in question are left out (null) until it is answered. */
export type EvidenceQuestion =
    /** Every date can be read both ways. */
    | {
          readonly kind: 'date-order';
          readonly sample: string;
          /** The sample in both readings, on the clock it was written by: year-month-day. */
          readonly dayFirst: string;
          readonly monthFirst: string;
          /** What the locale suggests; undefined where none was given. */
          readonly suggestion: DateOrder | undefined;
          readonly rows: number;
      }
    /** Some dates can only be read with the day first, others only with the month first. */
    | { readonly kind: 'mixed-date-orders'; readonly rows: number }
    /** Times without an offset, and nobody said whose clock they follow: read as UTC. */
    | { readonly kind: 'time-zone'; readonly rows: number };

/** How the order of day and month was found out. */
export type DateOrderSource = 'not-needed' | 'proven' | 'answered' | 'open';

/** What was said of the whole: things to tell, no faults. */
export type EvidenceNote =
    | { readonly kind: 'cut-off' }
    | { readonly kind: 'too-many-rows'; readonly limit: number }
    | { readonly kind: 'too-long'; readonly limit: number }
    /** The tool counted more rows than the text has. */
    | { readonly kind: 'rows-missing'; readonly expected: number; readonly found: number }
    /** A bulk query that was not waited for: ask for its result. */
    | { readonly kind: 'bulk-not-finished'; readonly jobId: string | null }
    /** Read by the shape of ids and words, because there is no header. */
    | { readonly kind: 'no-header' }
    | { readonly kind: 'duplicate-rows'; readonly count: number };

/** What was read. */
export interface UnderstoodEvidence {
    readonly format: EvidenceFormat;
    readonly encoding: EvidenceEncoding;
    /** One list for each table, and one for the keys of records, parents with a dot. */
    readonly columns: readonly (readonly ColumnMapping[])[];
    readonly jobs: readonly AsyncApexJob[];
    readonly schedules: readonly CronTrigger[];
    /** Rows that were there, and those that were used. */
    readonly rows: number;
    readonly usedRows: number;
    /** The first hundred; `faultCount` counts all. */
    readonly faults: readonly RowFault[];
    readonly faultCount: number;
    readonly questions: readonly EvidenceQuestion[];
    readonly notes: readonly EvidenceNote[];
    readonly dateOrder: { readonly order: DateOrder | null; readonly source: DateOrderSource };
    readonly timeZone: string;
}

/** Why nothing was understood. */
export type NotUnderstoodReason =
    | 'binary'
    /** An Excel or other office file: to be saved as CSV. */
    | 'spreadsheet'
    /** Neither a table nor records. */
    | 'no-table'
    /** A table, but with columns of something else. */
    | 'wrong-columns'
    /** The tool itself reports an error: see `message`. */
    | 'tool-error'
    /** JSON without a single whole record. */
    | 'broken-json';

/** What became of evidence that somebody brought. */
export type EvidenceResult =
    | ({ readonly outcome: 'understood' } & UnderstoodEvidence)
    /** Some rows or cells were not understood, or a question is open. */
    | ({ readonly outcome: 'partly-understood' } & UnderstoodEvidence)
    /** Sound, but without rows: for scheduled jobs that is itself the finding. */
    | {
          readonly outcome: 'no-rows';
          readonly of: 'job' | 'schedule' | 'unknown';
          readonly columns: readonly (readonly ColumnMapping[])[];
          readonly notes: readonly EvidenceNote[];
      }
    | {
          readonly outcome: 'not-understood';
          readonly reason: NotUnderstoodReason;
          /** What the tool says, or how the text begins. */
          readonly message: string;
          readonly columns: readonly (readonly ColumnMapping[])[];
      };
