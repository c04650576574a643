import { countOfCell, idOfCell, jobTypeOfWord, statusOfWord } from './cellWords';
import type { EvidenceColumn, RowFields } from './columns';

const JOB_ID = /\b707[a-zA-Z0-9]{12}(?:[a-zA-Z0-9]{3})?\b/;
const CRON_ID = /\b08e[a-zA-Z0-9]{12}(?:[a-zA-Z0-9]{3})?\b/;
const DATE =
    /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T, ]{1,3}\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d{1,3})?)?(?: ?(?:[ap]\.? ?m\.?)(?![a-z])|Z|[+-]\d{2}:?\d{2})?)?/gi;
const TYPE =
    /\b(?:Batch ?Apex(?: ?Worker)?|Scheduled ?Apex|Queueable|Future|Sharing ?Recalculation|Apex ?Token|Test ?(?:Request|Worker))\b/i;
const STATUS = /\b(?:Holding|Queued|Preparing|Processing|Completed|Aborted|Failed)\b/i;
const COUNTS = /(?:^|\s)(\d{1,7})\s{1,20}(\d{1,7})\s{1,20}(\d{1,7})(?=\s|$)/;
/** A sentence that names a job, as Apex exception e-mails have it, is no row of a table. */
const SENTENCE = /\bjob id ["']/i;
const ACTIONS = /^(?:(?:Manage|Del|Pause Job|Resume Job|Abort)\b[\s|]{0,5}){1,3}/i;

function readJob(line: string, id: string): RowFields {
    const dates = line.match(DATE) ?? [];
    const type = TYPE.exec(line)?.[0] ?? '';
    const afterType = type === '' ? line : line.slice(line.indexOf(type) + type.length);
    const status = STATUS.exec(afterType)?.[0] ?? '';
    const afterStatus =
        status === '' ? '' : afterType.slice(afterType.indexOf(status) + status.length);
    const counts = COUNTS.exec(afterStatus);
    const detail = counts ? afterStatus.slice(0, counts.index).trim() : '';
    const before = line.slice(0, line.indexOf(id)).trimEnd();
    const lastDate = dates.at(-1) ?? '';
    const behindDates = before.slice(before.lastIndexOf(lastDate) + lastDate.length).trim();
    const fields: RowFields = { jobId: id };
    if (jobTypeOfWord(type)) {
        fields.jobType = type;
    }
    if (statusOfWord(status)) {
        fields.status = status;
    }
    if (dates[0] !== undefined) {
        fields.submitted = dates[0];
    }
    if (dates.length > 1) {
        fields.completed = lastDate;
        fields.apexClass = behindDates.split(/\s/)[0] ?? '';
    }
    if (counts) {
        fields.statusDetail = detail;
        fields.totalBatches = counts[1] ?? '';
        fields.batchesProcessed = counts[2] ?? '';
        fields.failures = counts[3] ?? '';
    }
    return fields;
}

function readSchedule(line: string, id: string): RowFields {
    const dates = line.match(DATE) ?? [];
    const [submitted = '', previous = '', next = ''] = dates;
    const [head = ''] = submitted === '' ? [line.replace(id, '')] : line.split(submitted, 1);
    const name =
        head
            .trim()
            .replace(ACTIONS, '')
            .split(/\s{2,}/)[0] ?? '';
    const fields: RowFields = { cronTriggerId: id, jobName: name.trim() };
    if (dates.length === 3) {
        return { ...fields, submitted, previousRun: previous, nextRun: next };
    }
    return submitted === '' ? fields : { ...fields, submitted };
}

/** The columns of Setup > Apex Jobs behind the action, as Salesforce orders them. */
const JOB_ORDER: readonly EvidenceColumn[] = [
    'submitted',
    'jobType',
    'status',
    'statusDetail',
    'totalBatches',
    'batchesProcessed',
    'failures',
    'submittedBy',
    'completed',
    'apexClass',
    'apexMethod',
    'jobId'
];
/** The columns of Setup > Scheduled Jobs behind the action. */
const SCHEDULE_ORDER: readonly EvidenceColumn[] = [
    'jobName',
    'submittedBy',
    'submitted',
    'previousRun',
    'nextRun',
    'jobType',
    'cronTriggerId'
];
const FIRST_COUNT = JOB_ORDER.indexOf('totalBatches');

function inOrder(
    cells: readonly string[],
    order: readonly EvidenceColumn[]
): readonly string[] | undefined {
    const rest = cells.length === order.length + 1 ? cells.slice(1) : cells;
    return rest.length === order.length ? rest : undefined;
}

function toFields(cells: readonly string[], order: readonly EvidenceColumn[]): RowFields {
    const fields: RowFields = {};
    order.forEach((column, index) => {
        const cell = cells[index] ?? '';
        if (cell !== '') {
            fields[column] = cell;
        }
    });
    return fields;
}

/**
 * What the cells of a row without a header say: by the order in which Setup shows them where they fit it, else by the
 * shape of the line. Undefined where they hold no id of a job.
 */
export function readLooseCells(cells: readonly string[]): RowFields | undefined {
    const job = inOrder(cells, JOB_ORDER);
    const counts = job?.slice(FIRST_COUNT, FIRST_COUNT + 3) ?? [];
    if (
        job &&
        idOfCell(job.at(-1) ?? '', '707') !== null &&
        counts.every((count) => countOfCell(count) !== null)
    ) {
        return toFields(job, JOB_ORDER);
    }
    const schedule = inOrder(cells, SCHEDULE_ORDER);
    return schedule && idOfCell(schedule.at(-1) ?? '', '08e') !== null
        ? toFields(schedule, SCHEDULE_ORDER)
        : readLooseLine(cells.join('  '));
}

/** Whether a line is surely a row of a table: besides the id it says two things of a job, or a time of a schedule. */
export function isLooseRow(line: string): boolean {
    const fields = line.includes('\t')
        ? readLooseCells(line.split('\t').map((cell) => cell.trim()))
        : readLooseLine(line);
    const { status, jobType, submitted, totalBatches } = fields ?? {};
    const told = [status, jobType, submitted, totalBatches].filter((cell) => cell !== undefined);
    return told.length >= (fields?.cronTriggerId === undefined ? 2 : 1);
}

/**
 * What a line without a header says, by the shape of its parts: ids, the words for type and status in English, dates and
 * three counts in a row. Undefined where it has no id of a job, or is a sentence that names one.
 */
export function readLooseLine(line: string): RowFields | undefined {
    const text = line.slice(0, 4_000);
    if (SENTENCE.test(text)) {
        return undefined;
    }
    const job = JOB_ID.exec(text)?.[0];
    if (job !== undefined) {
        return readJob(text, job);
    }
    const cron = CRON_ID.exec(text)?.[0];
    return cron === undefined ? undefined : readSchedule(text, cron);
}
