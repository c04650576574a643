import type { Recognition } from 'c/evidenceRecognition';
import {
    DATE_ORDER_NAMES,
    NOT_UNDERSTOOD_TEXTS,
    NOTE_TEXTS,
    ROW_FAULT_TEXTS
} from 'c/healthLabels';
import type { EvidenceNote, EvidenceResult, OverlapSuspect } from 'c/jobEvidence';
import { numberText } from 'c/numberText';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';
import { EMPTY, toLines } from './viewModel';
import type { ImportView } from './viewModel';

const FAULTS_SHOWN = 10;
const SUSPECTS_SHOWN = 5;

type Rows = Extract<EvidenceResult, { jobs: unknown }>;

function numbersOf(note: EvidenceNote): readonly number[] {
    switch (note.kind) {
        case 'too-many-rows':
        case 'too-long':
            return [note.limit];
        case 'rows-missing':
            return [note.expected, note.found];
        case 'duplicate-rows':
            return [note.count];
        default:
            return [];
    }
}

function noteText(note: EvidenceNote): string {
    return fillTemplate(NOTE_TEXTS[note.kind], ...numbersOf(note).map(numberText));
}

/** Which reading of ambiguous dates was used, where they needed one. */
function datesRead({ dateOrder: { order, source } }: Rows): readonly string[] {
    return order !== null && (source === 'proven' || source === 'answered')
        ? [fillTemplate(LABELS.datesRead, DATE_ORDER_NAMES[order])]
        : [];
}

function suspectText({
    name,
    nearFailures,
    failures,
    nearSuccesses,
    successes
}: OverlapSuspect): string {
    return fillTemplate(
        LABELS.suspect,
        name,
        ...[nearFailures, failures, nearSuccesses, successes].map(numberText)
    );
}

/** Says what was read of a table or of records. */
export function viewRows(
    result: Rows,
    recognition: Extract<Recognition, { kind: 'jobs' }>
): ImportView {
    const { jobs, schedules, rows, usedRows, faults, faultCount, notes, questions } = result;
    const judged = recognition.judgement?.jobs;
    const own = judged?.ofPackage ?? 0;
    const mixed = questions.some(({ kind }) => kind === 'mixed-date-orders');
    const question = questions.find((item) => item.kind === 'date-order');
    return {
        ...EMPTY,
        heading: LABELS.foundJobs,
        isUnderstood: result.outcome === 'understood',
        lines: toLines([
            fillTemplate(LABELS.rowsRead, numberText(usedRows), numberText(rows)),
            ...(jobs.length > 0
                ? [fillTemplate(LABELS.jobsFound, numberText(jobs.length), numberText(own))]
                : []),
            ...(schedules.length > 0
                ? [
                      fillTemplate(
                          LABELS.schedulesFound,
                          numberText(schedules.length),
                          numberText(recognition.judgement?.schedules?.ofPackage ?? 0)
                      )
                  ]
                : []),
            ...(jobs.length > 0 && own === 0 ? [LABELS.noneOfPackage] : []),
            ...(mixed ? [LABELS.mixedDates] : []),
            ...datesRead(result),
            ...(recognition.isOnlyPart ? [LABELS.onlyPart] : []),
            ...notes.map(noteText)
        ]),
        tables: result.columns,
        faults: toLines([
            ...faults
                .slice(0, FAULTS_SHOWN)
                .map(({ kind, row, found }) =>
                    fillTemplate(LABELS.rowFault, row, ROW_FAULT_TEXTS[kind], found)
                ),
            ...(faultCount > FAULTS_SHOWN
                ? [fillTemplate(LABELS.moreFaults, numberText(faultCount - FAULTS_SHOWN))]
                : [])
        ]),
        question,
        suspects: toLines((judged?.suspects ?? []).slice(0, SUSPECTS_SHOWN).map(suspectText))
    };
}

/** Says what was not understood, or that there are no rows. */
export function viewResult(result: EvidenceResult, asksForQuery: boolean): ImportView {
    if (result.outcome === 'not-understood') {
        const { reason, message } = result;
        return {
            ...EMPTY,
            heading: LABELS.notUnderstood,
            lines: toLines([
                NOT_UNDERSTOOD_TEXTS[reason],
                ...(message === '' ? [] : [fillTemplate(LABELS.itSays, message)])
            ]),
            tables: result.columns
        };
    }
    return {
        ...EMPTY,
        heading: LABELS.noRows,
        isUnderstood: true,
        asksForQuery,
        lines: toLines(result.outcome === 'no-rows' ? result.notes.map(noteText) : []),
        tables: result.columns
    };
}
