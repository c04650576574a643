import type { Cursor } from './cursor';
import type { FaultList } from './faults';
import {
    CHANNELS,
    CONFIDENCES,
    FINALITIES,
    FIXERS,
    OUTBOUND_ERROR_TYPES,
    RETRY_ADVICES
} from './model';
import type {
    Answer,
    MappingAlternative,
    OutboundErrorType,
    OutboundMapping,
    Retry
} from './model';

/** The fields of a pack that answer a question about a code. */
export const ANSWER_FIELDS = [
    'meaning',
    'cause',
    'fix',
    'fixedBy',
    'channel',
    'retry',
    'finality',
    'outbound'
] as const;

/** A place for each answer. */
export type AnswerFields = Record<(typeof ANSWER_FIELDS)[number], Cursor>;

/** Reads a field that may be left out. */
export function optional<T>(
    cursor: Cursor,
    read: (cursor: Cursor) => T | undefined
): T | undefined {
    return cursor.isPresent ? read(cursor) : undefined;
}

function readErrorType(cursor: Cursor, list: FaultList): OutboundErrorType | undefined {
    const text = cursor.text();
    const type = OUTBOUND_ERROR_TYPES.find((known) => known === text);
    if (text !== undefined && type === undefined) {
        list.add({ kind: 'unknown-error-type', where: cursor.where, found: text });
    }
    return type;
}

function readAlternative(cursor: Cursor, list: FaultList): MappingAlternative | undefined {
    const fields = cursor.fields(['type', 'when']);
    const type = fields && readErrorType(fields.type, list);
    const when = fields?.when.text();
    return type !== undefined && when !== undefined ? { type, when } : undefined;
}

function readOutbound(cursor: Cursor, list: FaultList): OutboundMapping | undefined {
    const fields = cursor.fields(['type', 'confidence', 'why', 'alternatives']);
    const why = fields?.why.text();
    if (!fields || why === undefined) {
        return undefined;
    }
    if (fields.type.value === null) {
        const extra = [fields.confidence, fields.alternatives].find((field) => field.isPresent);
        return extra ? extra.refuse('left out where there is no type') : { type: null, why };
    }
    const type = readErrorType(fields.type, list);
    const confidence = fields.confidence.oneOf(CONFIDENCES);
    const alternatives = optional(fields.alternatives, (items) => items.items()) ?? [];
    const read = alternatives
        .map((item) => readAlternative(item, list))
        .filter((item) => item !== undefined);
    return type !== undefined && confidence !== undefined
        ? { type, confidence, why, alternatives: read }
        : undefined;
}

function readRetry(cursor: Cursor): Retry | undefined {
    const fields = cursor.fields(['advice', 'seconds']);
    const advice = fields?.advice.oneOf(RETRY_ADVICES);
    if (!fields || advice === undefined) {
        return undefined;
    }
    if (advice !== 'wait') {
        return fields.seconds.isPresent ? fields.seconds.refuse('left out') : { advice };
    }
    const seconds = fields.seconds.wholeNumber();
    if (seconds === undefined) {
        return undefined;
    }
    return seconds < 1 ? fields.seconds.refuse('1 or more') : { advice, seconds };
}

/** The answers that are given, each read; what is left out stays out. */
export function readAnswers(fields: AnswerFields, list: FaultList): Partial<Answer> {
    const answers = {
        meaning: optional(fields.meaning, (field) => field.text()),
        cause: optional(fields.cause, (field) => field.text()),
        fix: optional(fields.fix, (field) => field.texts()),
        fixedBy: optional(fields.fixedBy, (field) => field.oneOf(FIXERS)),
        channel: optional(fields.channel, (field) => field.oneOf(CHANNELS)),
        retry: optional(fields.retry, readRetry),
        finality: optional(fields.finality, (field) => field.oneOf(FINALITIES)),
        outbound: optional(fields.outbound, (field) => readOutbound(field, list))
    };
    return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
}

/** Own answers over those of the family; undefined and a fault where neither has one. */
export function complete(
    own: Partial<Answer>,
    family: Answer | undefined,
    where: string,
    list: FaultList
): Answer | undefined {
    const { meaning, cause, fix, fixedBy, channel, retry, finality, outbound } = {
        ...family,
        ...own
    };
    if (
        meaning === undefined ||
        cause === undefined ||
        fix === undefined ||
        fixedBy === undefined ||
        channel === undefined ||
        retry === undefined ||
        finality === undefined ||
        outbound === undefined
    ) {
        const answers = { meaning, cause, fix, fixedBy, channel, retry, finality, outbound };
        const found = ANSWER_FIELDS.filter((field) => answers[field] === undefined).join(', ');
        list.add({ kind: 'incomplete', where, found });
        return undefined;
    }
    return { meaning, cause, fix, fixedBy, channel, retry, finality, outbound };
}
