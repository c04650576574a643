import { jobTypeOfWord, statusOfWord } from './cellWords';
import type { RowFields } from './columns';

const JOB_ID = /\b707[a-zA-Z0-9]{12}(?:[a-zA-Z0-9]{3})?\b/;
const CRON_ID = /\b08e[a-zA-Z0-9]{12}(?:[a-zA-Z0-9]{3})?\b/;
const DATE =
    /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T, ]{1,3}\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d{1,3})?)?(?: ?(?:[ap]\.? ?m\.?)(?![a-z])|Z|[+-]\d{2}:?\d{2})?)?/gi;
const TYPE =
    /\b(?:Batch ?Apex(?: ?Worker)?|Scheduled ?Apex|Queueable|Future|Sharing ?Recalculation|Apex ?Token|Test ?(?:Request|Worker))\b/i;
const STATUS = /\b(?:Holding|Queued|Preparing|Processing|Completed|Aborted|Failed)\b/i;
const COUNTS = /(?:^|\s)(\d{1,7})\s{1,20}(\d{1,7})\s{1,20}(\d{1,7})(?=\s|$)/;
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

/**
 * What a line without a header says, by the shape of its parts: ids, the words for type and status in English, dates and
 * three counts in a row. Undefined where it has no id of a job.
 */
export function readLooseLine(line: string): RowFields | undefined {
    const text = line.slice(0, 4_000);
    const job = JOB_ID.exec(text)?.[0];
    if (job !== undefined) {
        return readJob(text, job);
    }
    const cron = CRON_ID.exec(text)?.[0];
    return cron === undefined ? undefined : readSchedule(text, cron);
}
