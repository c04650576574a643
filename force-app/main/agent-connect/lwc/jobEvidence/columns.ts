import { HEADER_WORDS } from './columnWords';

/** What a column of evidence can hold. */
export const EVIDENCE_COLUMNS = [
    'action',
    'id',
    'jobId',
    'cronTriggerId',
    'jobType',
    'status',
    'statusDetail',
    'totalBatches',
    'batchesProcessed',
    'failures',
    'submittedBy',
    'submitterIsActive',
    'submitted',
    'completed',
    'apexClass',
    'namespace',
    'apexMethod',
    'jobName',
    'state',
    'previousRun',
    'nextRun',
    'scheduleStart',
    'scheduleEnd',
    'timesTriggered',
    'cronExpression',
    'timeZone'
] as const;

export type EvidenceColumn = (typeof EVIDENCE_COLUMNS)[number];

/** The texts of one row, by column. */
export type RowFields = Partial<Record<EvidenceColumn, string>>;

/** A header as it was found, and what it was taken for; null where it is not known. */
export interface ColumnMapping {
    readonly header: string;
    readonly column: EvidenceColumn | null;
}

const JOB_COLUMNS: ReadonlySet<EvidenceColumn> = new Set<EvidenceColumn>([
    'jobId',
    'status',
    'statusDetail',
    'totalBatches',
    'batchesProcessed',
    'failures',
    'completed',
    'apexClass',
    'apexMethod'
]);
const SCHEDULE_COLUMNS: ReadonlySet<EvidenceColumn> = new Set<EvidenceColumn>([
    'jobName',
    'state',
    'previousRun',
    'nextRun',
    'scheduleStart',
    'scheduleEnd',
    'timesTriggered',
    'cronExpression',
    'timeZone',
    'submitterIsActive'
]);

/** A header without what varies: capitals, accents, spaces, punctuation, sort arrows and their words. */
export function headerKey(header: string): string {
    return header
        .slice(0, 120)
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\(?\bsorted (?:ascending|descending)\b\)?/g, '')
        .replace(/[^\p{L}\p{N}]+/gu, '');
}

const COLUMN_OF_KEY: ReadonlyMap<string, EvidenceColumn> = new Map(
    EVIDENCE_COLUMNS.flatMap((column) =>
        HEADER_WORDS[column].map((words) => [headerKey(words), column] as const)
    )
);

/** The column that a header names; null where it is not known. */
export function columnOfHeader(header: string): EvidenceColumn | null {
    return COLUMN_OF_KEY.get(headerKey(header)) ?? null;
}

/**
 * What the headers of a table are. What the admin says, header → column, comes first, wherever that header stands; of two
 * headers for one column the second is left out.
 */
export function mapColumns(
    headers: readonly string[],
    overrides: Readonly<Record<string, EvidenceColumn | null>> = {}
): ColumnMapping[] {
    const said = new Set(
        headers.map((header) => (Object.hasOwn(overrides, header) ? overrides[header] : null))
    );
    const taken = new Set<EvidenceColumn>();
    return headers.map((header) => {
        const isSaid = Object.hasOwn(overrides, header);
        const column = isSaid ? (overrides[header] ?? null) : columnOfHeader(header);
        if (column === null || taken.has(column) || (!isSaid && said.has(column))) {
            return { header, column: null };
        }
        taken.add(column);
        return { header, column };
    });
}

/** How many columns are known. */
export function countKnown(mapping: readonly ColumnMapping[]): number {
    return mapping.filter(({ column }) => column !== null).length;
}

/** Whether columns are those of jobs or of schedules; undefined where they tell neither. */
export function kindOfColumns(columns: Iterable<EvidenceColumn>): 'job' | 'schedule' | undefined {
    let jobs = 0;
    let schedules = 0;
    for (const column of columns) {
        jobs += JOB_COLUMNS.has(column) ? 1 : 0;
        schedules += SCHEDULE_COLUMNS.has(column) ? 1 : 0;
    }
    return jobs === schedules ? undefined : jobs > schedules ? 'job' : 'schedule';
}
