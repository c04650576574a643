import { EvidenceCollector } from './collector';
import { kindOfColumns, mapColumns } from './columns';
import type { EvidenceColumn } from './columns';
import { suggestDateOrder } from './dates';
import type { DateOrder } from './dates';
import { decodeEvidence } from './decode';
import type { EvidenceEncoding } from './decode';
import { columnsOfOtherTable, findFormat } from './format';
import type { FoundFormat } from './format';
import type { AsyncApexJob, CronTrigger } from './model';
import { decideDateOrder, resolveDraft } from './resolver';
import type { DateDecision } from './resolver';
import type { EvidenceNote, EvidenceQuestion, EvidenceResult } from './result';
import { runToEnd } from './slices';
import type { SliceProgress } from './slices';
import { UTC_CLOCK } from './zones';
import type { WallClock } from './zones';

/** What helps to read evidence. All of it may be left out; what is then unclear comes back as a question. */
export interface EvidenceOptions {
    /** The answer to the question of the date order. */
    readonly dateOrder?: DateOrder;
    /** The locale of the reader, which only suggests an answer. */
    readonly locale?: string;
    /** The clock of times without an offset: that of the user who copied the table. */
    readonly clock?: WallClock;
    /** Columns that a person mapped by hand: header → column, null for none. */
    readonly columns?: Readonly<Record<string, EvidenceColumn | null>>;
}

export const MOST_CHARACTERS = 64_000_000;
/** More than a query of the sf CLI gives by default. */
export const MOST_ROWS = 100_000;
const ROWS_PER_SLICE = 200;
/** Reading, then putting the times right: how much of the work the first is. */
const READING_SHARE = 0.8;

type Slices<Result> = Generator<SliceProgress, Result>;

function* collect(
    { source, format }: FoundFormat,
    length: number,
    columns: Readonly<Record<string, EvidenceColumn | null>>
): Slices<EvidenceCollector> {
    const collector = new EvidenceCollector(format, columns);
    let nextSlice = ROWS_PER_SLICE;
    for (const item of source) {
        collector.take(item);
        if (collector.rows >= MOST_ROWS) {
            break;
        }
        if (item.kind === 'working' || collector.rows >= nextSlice) {
            nextSlice = collector.rows + ROWS_PER_SLICE;
            const place = 'place' in item ? item.place : 0;
            yield { rows: collector.rows, share: (place / length) * READING_SHARE };
        }
    }
    collector.finish();
    return collector;
}

interface ResolvedRows {
    readonly jobs: AsyncApexJob[];
    readonly schedules: CronTrigger[];
    readonly decision: DateDecision;
    readonly localTimes: number;
}

function* resolve(
    collector: EvidenceCollector,
    clock: WallClock,
    { dateOrder, locale }: EvidenceOptions
): Slices<ResolvedRows> {
    const jobs: AsyncApexJob[] = [];
    const schedules: CronTrigger[] = [];
    const { census, drafts } = collector;
    const suggestion = locale === undefined ? undefined : suggestDateOrder(locale);
    const decision = decideDateOrder(census, dateOrder, suggestion);
    for (let index = 0; index < drafts.length; index++) {
        const draft = drafts[index];
        if (draft) {
            const resolved = resolveDraft(draft, decision, clock, () => {
                collector.addFault('other-date-order', '');
            });
            if (resolved.kind === 'job') {
                jobs.push(resolved);
            } else {
                schedules.push(resolved);
            }
        }
        if (index % ROWS_PER_SLICE === 0) {
            const share = READING_SHARE + (1 - READING_SHARE) * (index / drafts.length);
            yield { rows: collector.rows, share };
        }
    }
    return { jobs, schedules, decision, localTimes: census.local };
}

function notesOf(collector: EvidenceCollector, isTooLong: boolean): EvidenceNote[] {
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

function notUnderstood(collector: EvidenceCollector, text: string): EvidenceResult {
    const { tool, table, rows, isCutOff, faults } = collector;
    const columns = table.tables;
    const message = tool.get('message') ?? tool.get('name');
    const refuse = (
        reason: Extract<EvidenceResult, { outcome: 'not-understood' }>['reason']
    ): EvidenceResult => ({
        outcome: 'not-understood',
        reason,
        message: reason === 'tool-error' ? String(message) : text.trim().slice(0, 200),
        columns
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

function refuseText(text: string, reason: 'binary' | 'spreadsheet' | 'no-table'): EvidenceResult {
    const headers = reason === 'no-table' ? columnsOfOtherTable(text) : [];
    return {
        outcome: 'not-understood',
        reason: headers.length > 0 ? 'wrong-columns' : reason,
        message: reason === 'no-table' ? text.trim().slice(0, 200) : '',
        columns: headers.length > 0 ? [mapColumns(headers)] : []
    };
}

function* readText(
    whole: string,
    encoding: EvidenceEncoding,
    options: EvidenceOptions
): Slices<EvidenceResult> {
    const text = whole.length > MOST_CHARACTERS ? whole.slice(0, MOST_CHARACTERS) : whole;
    const overrides = options.columns ?? {};
    const found = findFormat(text, overrides);
    if (!found) {
        return refuseText(text, 'no-table');
    }
    const collector = yield* collect(found, text.length, overrides);
    if (collector.drafts.length === 0) {
        return notUnderstood(collector, text);
    }
    const clock = options.clock ?? UTC_CLOCK;
    const { jobs, schedules, decision, localTimes } = yield* resolve(collector, clock, options);
    const zone: EvidenceQuestion | false = !options.clock &&
        localTimes > 0 && { kind: 'time-zone', rows: localTimes };
    const questions = [decision.question, zone].filter((question) => typeof question === 'object');
    const notes = notesOf(collector, whole.length > text.length);
    const isWhole = collector.faultCount === 0 && questions.length === 0 && !notes.some(isGap);
    return {
        outcome: isWhole ? 'understood' : 'partly-understood',
        format: found.format,
        encoding,
        columns: collector.table.tables,
        jobs,
        schedules,
        rows: collector.rows,
        usedRows: jobs.length + schedules.length,
        faults: collector.faults,
        faultCount: collector.faultCount,
        questions,
        notes,
        dateOrder: { order: decision.order, source: decision.source },
        timeZone: clock.name
    };
}

/** Whether a note means that something is not there. */
function isGap({ kind }: EvidenceNote): boolean {
    return kind !== 'duplicate-rows' && kind !== 'no-header';
}

/**
 * Reads evidence in slices: between two of them the caller may let the page breathe. Takes what was pasted or the bytes of
 * a file, and gives jobs and schedules with everything that was not understood. Never throws; time and memory grow with
 * the length.
 */
export function* readEvidenceInSlices(
    input: string | Uint8Array,
    options: EvidenceOptions = {}
): Slices<EvidenceResult> {
    const decoded = decodeEvidence(input);
    if (decoded.outcome !== 'text') {
        return refuseText('', decoded.outcome);
    }
    yield { rows: 0, share: 0 };
    // An empty file is what a query without rows leaves behind.
    if (decoded.text.trim() === '') {
        return { outcome: 'no-rows', of: 'unknown', columns: [], notes: [] };
    }
    return yield* readText(decoded.text, decoded.encoding, options);
}

/** Reads evidence in one go. */
export function readEvidence(
    input: string | Uint8Array,
    options: EvidenceOptions = {}
): EvidenceResult {
    return runToEnd(readEvidenceInSlices(input, options));
}
