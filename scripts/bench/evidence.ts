/**
 * Measures how fast evidence is read, judged and summarised, in which slices, and how it grows: 50,000 rows in every
 * format; and how fast error texts are classified. `npm run bench -- evidence`
 */
import { judgeEvidenceInSlices, readEvidenceInSlices } from 'c/jobEvidence';
import type { EvidenceJudgement, EvidenceResult, SliceProgress } from 'c/jobEvidence';
import { diagnoseErrorText } from 'c/salesforceErrors';

const START = Date.UTC(2026, 10, 1);
const MINUTE = 60_000;
const SIZES = [12_500, 25_000, 50_000];
const DETAIL =
    'First error: Update failed. First exception on row 2; first error: UNABLE_TO_LOCK_ROW, unable to obtain exclusive access to this record: []';

interface SampleJob {
    readonly id: string;
    readonly at: Date;
    readonly isOwn: boolean;
    readonly isFailed: boolean;
    readonly apexClass: string;
}

function sampleJobs(count: number): SampleJob[] {
    return Array.from({ length: count }, (_, index) => ({
        id: `707XX${String(index).padStart(10, '0')}AAA`,
        at: new Date(START + index * MINUTE),
        isOwn: index % 5 === 0,
        isFailed: index % 97 === 0,
        apexClass: index % 5 === 0 ? 'ExampleSenderBatch' : `ExampleRollup${index % 40}`
    }));
}

function toJson(jobs: readonly SampleJob[]): string {
    const records = jobs.map(({ id, at, isOwn, isFailed, apexClass }) => ({
        attributes: {
            type: 'AsyncApexJob',
            url: `/services/data/v66.0/sobjects/AsyncApexJob/${id}`
        },
        Id: id,
        ApexClass: {
            attributes: {
                type: 'ApexClass',
                url: '/services/data/v66.0/sobjects/ApexClass/01pXX0000000001'
            },
            Name: apexClass,
            NamespacePrefix: isOwn ? 'StellaConnect' : null
        },
        JobType: 'BatchApex',
        MethodName: null,
        Status: 'Completed',
        ExtendedStatus: isFailed ? DETAIL : null,
        TotalJobItems: 1,
        JobItemsProcessed: 1,
        NumberOfErrors: isFailed ? 1 : 0,
        CreatedDate: at.toISOString().replace('Z', '+0000'),
        CompletedDate: new Date(at.getTime() + 3000).toISOString().replace('Z', '+0000'),
        CreatedBy: { attributes: { type: 'User' }, Name: 'Ada Lovelace' },
        CronTriggerId: null
    }));
    const result = { records, totalSize: records.length, done: true };
    return JSON.stringify({ status: 0, result, warnings: [] }, null, 2);
}

function toCsv(jobs: readonly SampleJob[]): string {
    const header =
        'Id,ApexClass.Name,ApexClass.NamespacePrefix,JobType,Status,ExtendedStatus,TotalJobItems,JobItemsProcessed,NumberOfErrors,CreatedDate,CompletedDate,CronTriggerId';
    const rows = jobs.map(({ id, at, isOwn, isFailed, apexClass }) => {
        const date = at.toISOString().replace('Z', '+0000');
        return `${id},${apexClass},${isOwn ? 'StellaConnect' : ''},BatchApex,Completed,${isFailed ? `"${DETAIL}"` : ''},1,1,${isFailed ? 1 : 0},${date},${date},`;
    });
    return [header, ...rows].join('\r\n');
}

const SETUP_HEADERS =
    'Action,Submitted Date,Job Type,Status,Status Detail,Total Batches,Batches Processed,Failures,Submitted By,Completion Date,Apex Class,Apex Method,Apex Job ID'.split(
        ','
    );

function setupCells({ id, at, isOwn, isFailed, apexClass }: SampleJob): string[] {
    const hour = at.getUTCHours();
    const minutes = String(at.getUTCMinutes()).padStart(2, '0');
    const half = hour < 12 ? 'AM' : 'PM';
    const date = `${at.getUTCMonth() + 1}/${at.getUTCDate()}/${at.getUTCFullYear()}, ${hour % 12 === 0 ? 12 : hour % 12}:${minutes}\u202f${half}`;
    const name = isOwn ? `StellaConnect.${apexClass}` : apexClass;
    return [
        '',
        date,
        'Batch Apex',
        'Completed',
        isFailed ? DETAIL : '',
        '1',
        '1',
        isFailed ? '1' : '0',
        'Lovelace, Ada',
        date,
        name,
        '',
        id.slice(0, 15)
    ];
}

function toText(jobs: readonly SampleJob[]): string {
    return [SETUP_HEADERS, ...jobs.map(setupCells)].map((cells) => cells.join('\t')).join('\n');
}

function toHtml(jobs: readonly SampleJob[]): string {
    const row = (cells: readonly string[]): string =>
        `<tr class="dataRow">${cells.map((cell) => `<td class=" dataCell  ">${cell === '' ? '&nbsp;' : cell}</td>`).join('')}</tr>`;
    return `<table>${row(SETUP_HEADERS)}${jobs.map((job) => row(setupCells(job))).join('\n')}</table>`;
}

interface Timing<Result> {
    readonly result: Result;
    readonly total: number;
    readonly longestSlice: number;
}

function time<Result>(slices: Iterator<SliceProgress, Result>): Timing<Result> {
    const begin = performance.now();
    let longestSlice = 0;
    for (;;) {
        const before = performance.now();
        const { done, value } = slices.next();
        const after = performance.now();
        longestSlice = Math.max(longestSlice, after - before);
        if (done === true) {
            return { result: value, total: after - begin, longestSlice };
        }
    }
}

function judge(evidence: EvidenceResult): Timing<EvidenceJudgement> {
    if (evidence.outcome !== 'understood' && evidence.outcome !== 'partly-understood') {
        throw new Error(`The sample was not understood: ${evidence.outcome}`);
    }
    return time(judgeEvidenceInSlices(evidence, { now: START + 50_000 * MINUTE }));
}

const fixed = (milliseconds: number): string => milliseconds.toFixed(0).padStart(6);

console.log('format       rows     MB   read  judge  total  longest slice (ms)');
for (const [format, write] of Object.entries({
    'sf-json': toJson,
    csv: toCsv,
    'setup-text': toText,
    'setup-html': toHtml
})) {
    for (const size of SIZES) {
        const text = write(sampleJobs(size));
        const read = time(readEvidenceInSlices(text));
        const judged = judge(read.result);
        const longest = Math.max(read.longestSlice, judged.longestSlice);
        const megabytes = (text.length / 1e6).toFixed(1).padStart(6);
        console.log(
            format.padEnd(11),
            String(size).padStart(6),
            megabytes,
            fixed(read.total),
            fixed(judged.total),
            fixed(read.total + judged.total),
            longest.toFixed(1).padStart(8)
        );
        if (judged.result.jobs?.ofPackage !== size / 5) {
            throw new Error('Not every job was recognised');
        }
    }
}

console.log('\nbad input, 20 MB           ms  longest slice  outcome');
const JUNK: Readonly<Record<string, string | Uint8Array>> = {
    'truncated JSON': toJson(sampleJobs(50_000)).slice(0, 20_000_000),
    'lines of words': 'lorem ipsum, dolor; sit amet\n'.repeat(700_000),
    'one long line': 'x'.repeat(20_000_000),
    'opening tags': '<td><a<'.repeat(2_900_000),
    quotes: `Id,Status,JobType\n${'"a,""'.repeat(4_000_000)}`,
    brackets: '[{'.repeat(10_000_000),
    binary: Uint8Array.from({ length: 20_000_000 }, (_, index) => (index * 7919) % 256),
    'header and junk': `${SETUP_HEADERS.join('\t')}\n${'a\tb\n'.repeat(5_000_000)}`
};
for (const [name, input] of Object.entries(JUNK)) {
    const { result, total, longestSlice } = time(readEvidenceInSlices(input));
    const reason = result.outcome === 'not-understood' ? ` (${result.reason})` : '';
    console.log(
        name.padEnd(20),
        fixed(total),
        longestSlice.toFixed(1).padStart(10),
        ` ${result.outcome}${reason}`
    );
}

console.log('\nclassification');
for (const length of [50_000, 100_000, 200_000]) {
    const text = `${'at Class.Example.run: line 4, column 1\n'.repeat(length / 39)}${DETAIL}`;
    const before = performance.now();
    diagnoseErrorText(text);
    console.log(
        `${String(text.length).padStart(7)} characters`,
        (performance.now() - before).toFixed(1),
        'ms'
    );
}
const before = performance.now();
for (let index = 0; index < 10_000; index++) {
    diagnoseErrorText(`${DETAIL} ${index}`);
}
console.log('10,000 status details', (performance.now() - before).toFixed(0), 'ms');
