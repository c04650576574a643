import type { Facts } from 'c/agentConnectChecks';
import {
    decodeEvidence,
    judgeEvidenceInSlices,
    readEvidenceInSlices,
    runToEnd
} from 'c/jobEvidence';
import type { EvidenceResult, SliceProgress } from 'c/jobEvidence';
import { diagnoseErrorText, MOST_DIAGNOSED_CHARACTERS } from 'c/salesforceErrors';
import type { ErrorDiagnosis } from 'c/salesforceErrors';
import { listedEndpoints } from './endpoints';
import { isInPart, jobFacts } from './jobFacts';
import type { Recognition, RecognitionOptions } from './model';
import { endpointFacts, errorFacts } from './textFacts';

type Slices<Result> = Generator<SliceProgress, Result>;
type Jobs = Extract<EvidenceResult, { jobs: unknown }>;
type NotUnderstood = Extract<EvidenceResult, { outcome: 'not-understood' }>;

/** The head of a file of `npm run collect:agent-connect`. */
const COLLECTED = /^\s*\{\s*"collectedAt":\s*"([^"]{10,40})",\s*"queries":\s*\[([^\]]{0,200})\]/;
const HEAD_CHARACTERS = 500;
/** Enough bytes for all characters of a text that are read, whatever the encoding. */
const MOST_BYTES = 4 * MOST_DIAGNOSED_CHARACTERS;

/** The beginning of what was brought, as text; nothing where it is none. */
function beginningOf(input: string | Uint8Array, bytes: number): string {
    if (typeof input === 'string') {
        return input;
    }
    const decoded = decodeEvidence(input.subarray(0, bytes));
    return decoded.outcome === 'text' ? decoded.text : '';
}

/** An address is worth an audit only where it is not part of an error that merely mentions one. */
function mayListEndpoints({ category, recognized }: ErrorDiagnosis, text: string): boolean {
    return (
        recognized.kind === 'plain-text' &&
        (category === 'UNKNOWN' ||
            (category === 'LEGACY_ENDPOINT' && !/unauthorized|exception|error|failed/i.test(text)))
    );
}

function recogniseText(
    input: string | Uint8Array,
    result: NotUnderstood,
    { packageVersion, dataCenter }: RecognitionOptions
): Recognition {
    const text = beginningOf(input, MOST_BYTES);
    const diagnosis = diagnoseErrorText(text);
    const endpoints = mayListEndpoints(diagnosis, text)
        ? listedEndpoints(text, { packageVersion, dataCenter })
        : [];
    if (endpoints.length > 0) {
        return { kind: 'endpoints', endpoints, facts: endpointFacts(endpoints) };
    }
    const tells = diagnosis.category !== 'UNKNOWN' || diagnosis.recognized.kind !== 'plain-text';
    if (!tells && result.reason !== 'no-table') {
        return { kind: 'not-understood', result, facts: [] };
    }
    const isCut =
        diagnosis.readCharacters < text.length ||
        (typeof input !== 'string' && input.length > MOST_BYTES);
    return { kind: 'error-text', text, diagnosis, isCut, facts: errorFacts(diagnosis) };
}

function isAllWell(facts: Facts): boolean {
    return facts.about === 'apex-jobs' && facts.failed === 0;
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
    const proved = isOpen ? [] : jobFacts(judgement, result.schedules, hasSchedules, now);
    const facts = isInPart(result) ? proved.filter((fact) => !isAllWell(fact)) : proved;
    const isOnlyPart = facts.length < proved.length;
    return { kind: 'jobs', result, judgement, facts, collectedAt, isOnlyPart, asksForQuery: false };
}

/**
 * Recognises what was brought, in slices: between two of them the caller may let the page breathe. Never throws.
 * @param input what was pasted, or the bytes of a file
 */
export function* recogniseInSlices(
    input: string | Uint8Array,
    options: RecognitionOptions
): Slices<Recognition> {
    // A file without a byte is an answer: what a query without rows leaves behind.
    if (typeof input === 'string' && input.trim() === '') {
        return { kind: 'empty', facts: [] };
    }
    const [, at = '', asked = ''] =
        COLLECTED.exec(beginningOf(input, 4 * HEAD_CHARACTERS).slice(0, HEAD_CHARACTERS)) ?? [];
    const collectedAt = Number.isFinite(Date.parse(at)) ? Date.parse(at) : undefined;
    const result = yield* readEvidenceInSlices(input, options);
    switch (result.outcome) {
        case 'understood':
        case 'partly-understood':
            return yield* recogniseJobs(result, asked, collectedAt, options);
        case 'no-rows': {
            const isTold = result.of !== 'unknown' || asked !== '';
            const isOff =
                result.of === 'schedule' ||
                asked.includes('CronTrigger') ||
                (!isTold && options.emptyOf === 'schedule');
            return {
                kind: 'jobs',
                result,
                judgement: undefined,
                facts: isOff ? [{ about: 'scheduled-jobs', jobs: [] }] : [],
                collectedAt,
                isOnlyPart: false,
                asksForQuery: !isTold
            };
        }
        case 'not-understood':
            return result.reason === 'binary' || result.reason === 'spreadsheet'
                ? { kind: 'not-understood', result, facts: [] }
                : recogniseText(input, result, options);
    }
}

/** Recognises what was brought in one go: for short texts and the terminal. */
export function recognise(input: string | Uint8Array, options: RecognitionOptions): Recognition {
    return runToEnd(recogniseInSlices(input, options));
}
