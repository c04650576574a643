import type { FoundEndpoint } from 'c/endpointAudit';
import type { Recognition } from 'c/evidenceRecognition';
import {
    CATEGORY_TITLES,
    COLUMN_NAMES,
    EFFECT_TEXTS,
    ENDPOINT_TEXTS,
    NOT_UNDERSTOOD_TEXTS,
    NOTE_TEXTS,
    ROW_FAULT_TEXTS,
    TEXT_KIND_NAMES
} from 'c/healthLabels';
import type { EvidenceQuestion, EvidenceResult, OverlapSuspect } from 'c/jobEvidence';
import { CATEGORY_KNOWLEDGE } from 'c/salesforceErrors';
import type { ErrorDiagnosis } from 'c/salesforceErrors';
import { numberText } from 'c/numberText';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';

/** A part of a text, marked or not. */
export interface TextPart {
    readonly key: number;
    readonly text: string;
    readonly isMarked: boolean;
}

/** A line with its key. */
export interface Line {
    readonly key: string;
    readonly text: string;
}

/** A column as it was found, and what it was taken for. */
export interface MappingLine {
    readonly key: string;
    readonly header: string;
    readonly column: string;
    readonly isUsed: boolean;
}

/** What was recognised, in words. */
export interface ImportView {
    readonly heading: string;
    readonly isUnderstood: boolean;
    readonly lines: readonly Line[];
    readonly mapping: readonly MappingLine[];
    readonly faults: readonly Line[];
    readonly question: Extract<EvidenceQuestion, { kind: 'date-order' }> | undefined;
    readonly suspects: readonly Line[];
    readonly marked: readonly TextPart[];
    readonly fix: readonly string[];
}

const FAULTS_SHOWN = 10;
const SUSPECTS_SHOWN = 5;
/** Around the marked part, so that a long text does not fill the page. */
const TEXT_SHOWN = 1200;

type Rows = Extract<EvidenceResult, { jobs: unknown }>;

function toLines(texts: readonly string[]): readonly Line[] {
    return texts.map((text, index) => ({ key: `${index}:${text}`, text }));
}

const EMPTY: ImportView = {
    heading: '',
    isUnderstood: false,
    lines: [],
    mapping: [],
    faults: [],
    question: undefined,
    suspects: [],
    marked: [],
    fix: []
};

function mappingOf({ columns }: EvidenceResult & { columns: Rows['columns'] }): MappingLine[] {
    return (columns[0] ?? []).map(({ header, column }, index) => ({
        key: `${index}:${header}`,
        header: header === '' ? LABELS.noHeader : header,
        column: column === null ? LABELS.notUsed : COLUMN_NAMES[column],
        isUsed: column !== null
    }));
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

function viewRows(result: Rows, recognition: Extract<Recognition, { kind: 'jobs' }>): ImportView {
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
            ...notes.map(({ kind }) => NOTE_TEXTS[kind])
        ]),
        mapping: mappingOf(result),
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

function viewResult(result: EvidenceResult): ImportView {
    if (result.outcome === 'not-understood') {
        const { reason, message } = result;
        return {
            ...EMPTY,
            heading: LABELS.notUnderstood,
            lines: toLines([
                NOT_UNDERSTOOD_TEXTS[reason],
                ...(message === '' ? [] : [fillTemplate(LABELS.itSays, message)])
            ]),
            mapping: mappingOf(result)
        };
    }
    return {
        ...EMPTY,
        heading: LABELS.noRows,
        isUnderstood: true,
        lines: toLines(
            result.outcome === 'no-rows' ? result.notes.map(({ kind }) => NOTE_TEXTS[kind]) : []
        ),
        mapping: mappingOf(result)
    };
}

/** The text with the parts that decided marked; only what is around them where it is long. */
export function markText(text: string, { spans }: Pick<ErrorDiagnosis, 'spans'>): TextPart[] {
    const sorted = spans.toSorted((a, b) => a.start - b.start);
    const first = sorted[0]?.start ?? 0;
    const from = text.length > TEXT_SHOWN ? Math.max(0, first - TEXT_SHOWN / 3) : 0;
    const to = Math.min(text.length, from + TEXT_SHOWN);
    const parts: TextPart[] = [];
    let place = from;
    for (const { start, end } of sorted) {
        const begin = Math.max(start, place);
        const stop = Math.min(end, to);
        if (begin < stop) {
            parts.push({ key: place, text: text.slice(place, begin), isMarked: false });
            parts.push({ key: begin + 0.5, text: text.slice(begin, stop), isMarked: true });
            place = stop;
        }
    }
    return [...parts, { key: place, text: text.slice(place, to), isMarked: false }].filter(
        (part) => part.text !== ''
    );
}

function viewError({ text, diagnosis }: Extract<Recognition, { kind: 'error-text' }>): ImportView {
    const { category, effect, rootCause, steps, others, recognized } = diagnosis;
    const { meaning, fix } = CATEGORY_KNOWLEDGE[category];
    const isKnown = category !== 'UNKNOWN';
    return {
        ...EMPTY,
        heading: fillTemplate(LABELS.foundText, TEXT_KIND_NAMES[recognized.kind]),
        isUnderstood: isKnown,
        lines: toLines([
            CATEGORY_TITLES[category],
            meaning,
            EFFECT_TEXTS[effect],
            ...(rootCause === null ? [] : [fillTemplate(LABELS.rootCause, rootCause)]),
            ...(steps.length > 0 ? [fillTemplate(LABELS.ofSteps, steps.join(', '))] : []),
            ...others.map((other) =>
                fillTemplate(LABELS.alsoFound, CATEGORY_TITLES[other.category])
            )
        ]),
        marked: markText(text, diagnosis),
        fix
    };
}

function endpointText({ text, verdict }: FoundEndpoint): string {
    const { reason, expected } = verdict;
    if (reason !== null) {
        return fillTemplate(LABELS.endpointWrong, text, ENDPOINT_TEXTS[reason], expected);
    }
    return fillTemplate(
        verdict.verdict === 'accepted' ? LABELS.endpointNoted : LABELS.endpointRight,
        text
    );
}

/** Says what was recognised. */
export function viewImport(recognition: Recognition): ImportView {
    switch (recognition.kind) {
        case 'empty':
            return { ...EMPTY, heading: LABELS.nothingThere };
        case 'jobs':
            return 'jobs' in recognition.result
                ? viewRows(recognition.result, recognition)
                : viewResult(recognition.result);
        case 'not-understood':
            return viewResult(recognition.result);
        case 'error-text':
            return viewError(recognition);
        case 'endpoints':
            return {
                ...EMPTY,
                heading: LABELS.foundEndpoints,
                isUnderstood: true,
                lines: toLines(recognition.endpoints.map(endpointText))
            };
    }
}
