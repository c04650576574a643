import { mapColumns } from './columns';
import type { ColumnMapping, EvidenceColumn } from './columns';
import type { DateOrder } from './dates';
import { decodeEvidence } from './decode';
import type { EvidenceEncoding } from './decode';
import { columnsOfOtherTable, findFormat } from './format';
import { isLooseRow } from './looseRows';
import { isGap, MOST_CHARACTERS, notesOf, refuseText, withoutRows } from './outcome';
import type { EvidenceQuestion, EvidenceResult } from './result';
import { collectRows, resolveRows } from './rowSlices';
import type { Slices } from './rowSlices';
import { runToEnd } from './slices';
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
    const collector = yield* collectRows(found, text.length, overrides);
    if (collector.drafts.length === 0) {
        return withoutRows(collector, text);
    }
    const { mappings } = collector;
    const clock = options.clock ?? UTC_CLOCK;
    const { jobs, schedules, decision, localTimes } = yield* resolveRows(collector, clock, options);
    const zone: EvidenceQuestion | false = !options.clock &&
        localTimes > 0 && { kind: 'time-zone', rows: localTimes };
    const questions = [decision.question, zone].filter((question) => typeof question === 'object');
    const notes = notesOf(collector, whole.length > text.length);
    const isWhole = collector.faultCount === 0 && questions.length === 0 && !notes.some(isGap);
    return {
        outcome: isWhole ? 'understood' : 'partly-understood',
        format: found.format,
        encoding,
        columns: mappings.length > 0 ? mappings : unknownHeader(text, overrides),
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

/** The header of a table whose words are not known, so that a person can say what they are; rows were told by shape. */
function unknownHeader(
    text: string,
    overrides: Readonly<Record<string, EvidenceColumn | null>>
): readonly (readonly ColumnMapping[])[] {
    const headers = columnsOfOtherTable(text);
    return headers.length > 0 && !isLooseRow(headers.join('\t'))
        ? [mapColumns(headers, overrides)]
        : [];
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
