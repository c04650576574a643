import { auditEndpointsIn } from 'c/endpointAudit';
import { judgeEvidenceInSlices, readEvidenceInSlices, runToEnd } from 'c/jobEvidence';
import type { EvidenceResult, SliceProgress } from 'c/jobEvidence';
import { diagnoseErrorText } from 'c/salesforceErrors';
import { jobFacts } from './jobFacts';
import type { Recognition, RecognitionOptions } from './model';
import { endpointFacts, errorFacts } from './textFacts';

type Slices<Result> = Generator<SliceProgress, Result>;
type Jobs = Extract<EvidenceResult, { jobs: unknown }>;

/** The head of a file of `npm run collect:agent-connect`. */
const COLLECTED = /^\s*\{\s*"collectedAt":\s*"([^"]{10,40})",\s*"queries":\s*\[([^\]]{0,200})\]/;
const HEAD_CHARACTERS = 500;
/** Longer lines are no endpoint of a settings page. */
const LONGEST_LINE = 300;

function headOf(input: string | Uint8Array): string {
    return typeof input === 'string'
        ? input.slice(0, HEAD_CHARACTERS)
        : new TextDecoder().decode(input.slice(0, HEAD_CHARACTERS));
}

function textOf(input: string | Uint8Array): string {
    return typeof input === 'string' ? input : new TextDecoder().decode(input);
}

/** Whether a text is a list of endpoints rather than an error that names one. */
function listsEndpoints(text: string): boolean {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    return (
        lines.length > 0 &&
        lines.length <= 100 &&
        !/unauthorized|exception|error|failed/i.test(text) &&
        lines.every((line) => line.length <= LONGEST_LINE) &&
        lines.some((line) => auditEndpointsIn(line).length > 0)
    );
}

function recogniseText(text: string, result: EvidenceResult): Recognition {
    if (listsEndpoints(text)) {
        const endpoints = auditEndpointsIn(text);
        return { kind: 'endpoints', endpoints, facts: endpointFacts(endpoints) };
    }
    const diagnosis = diagnoseErrorText(text);
    const tells = diagnosis.category !== 'UNKNOWN' || diagnosis.recognized.kind !== 'plain-text';
    const isTable =
        result.outcome === 'not-understood' &&
        (result.reason === 'wrong-columns' || result.reason === 'broken-json');
    return tells || !isTable
        ? { kind: 'error-text', text, diagnosis, facts: errorFacts(diagnosis) }
        : { kind: 'not-understood', result, facts: [] };
}

function* recogniseJobs(
    result: Jobs,
    asked: string,
    collectedAt: number | undefined,
    options: RecognitionOptions
): Slices<Recognition> {
    const now = collectedAt ?? options.now;
    const judgement = yield* judgeEvidenceInSlices(result, {
        now,
        classNames: options.classNames
    });
    const hasSchedules = result.schedules.length > 0 || asked.includes('CronTrigger');
    // Dates left out by an open question would look like runs that are missing.
    const isOpen = result.questions.some(({ kind }) => kind !== 'time-zone');
    const facts = isOpen ? [] : jobFacts(judgement, result.schedules, hasSchedules, now);
    return { kind: 'jobs', result, judgement, facts, collectedAt };
}

/**
 * Recognises what was brought, in slices: between two of them the caller may let the page breathe. Never throws.
 * @param input what was pasted, or the bytes of a file
 */
export function* recogniseInSlices(
    input: string | Uint8Array,
    options: RecognitionOptions
): Slices<Recognition> {
    if (input.length === 0 || (typeof input === 'string' && input.trim() === '')) {
        return { kind: 'empty', facts: [] };
    }
    const [, at = '', asked = ''] = COLLECTED.exec(headOf(input)) ?? [];
    const collectedAt = Number.isFinite(Date.parse(at)) ? Date.parse(at) : undefined;
    const result = yield* readEvidenceInSlices(input, options);
    switch (result.outcome) {
        case 'understood':
        case 'partly-understood':
            return yield* recogniseJobs(result, asked, collectedAt, options);
        case 'no-rows': {
            const isOff = result.of === 'schedule' || asked.includes('CronTrigger');
            return {
                kind: 'jobs',
                result,
                judgement: undefined,
                facts: isOff ? [{ about: 'scheduled-jobs', jobs: [] }] : [],
                collectedAt
            };
        }
        case 'not-understood':
            return result.reason === 'binary' || result.reason === 'spreadsheet'
                ? { kind: 'not-understood', result, facts: [] }
                : recogniseText(textOf(input), result);
    }
}

/** Recognises what was brought in one go: for short texts and the terminal. */
export function recognise(input: string | Uint8Array, options: RecognitionOptions): Recognition {
    return runToEnd(recogniseInSlices(input, options));
}
