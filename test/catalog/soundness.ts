import {
    CHANNELS,
    CONFIDENCES,
    FINALITIES,
    FIXERS,
    OUTBOUND_ERROR_TYPES,
    PACK_IDS
} from '../../force-app/main/catalog/lwc/errorCatalog/model';
import type {
    Answer,
    Citation,
    ErrorEntry,
    OutboundMapping,
    Retry
} from '../../force-app/main/catalog/lwc/errorCatalog/model';

function isText(value: unknown): boolean {
    return typeof value === 'string' && value.trim() !== '';
}

function isTexts(value: unknown): boolean {
    return Array.isArray(value) && value.every(isText);
}

function isOptionalText(value: unknown): boolean {
    return value === undefined || isText(value);
}

function isSoundMapping(mapping: OutboundMapping): boolean {
    return mapping.type === null
        ? isText(mapping.why)
        : isText(mapping.why) &&
              OUTBOUND_ERROR_TYPES.includes(mapping.type) &&
              CONFIDENCES.includes(mapping.confidence) &&
              mapping.alternatives.every(
                  ({ type, when }) => OUTBOUND_ERROR_TYPES.includes(type) && isText(when)
              );
}

function isSoundRetry(retry: Retry): boolean {
    return retry.advice === 'wait'
        ? Number.isSafeInteger(retry.seconds)
        : ['never', 'after-fix', 'now'].includes(retry.advice);
}

function isSoundCitation(citation: Citation): boolean {
    return (
        isText(citation.document) &&
        isOptionalText(citation.section) &&
        isOptionalText(citation.url)
    );
}

function isSoundAnswer(answer: Answer): boolean {
    return (
        isText(answer.meaning) &&
        isText(answer.cause) &&
        isTexts(answer.fix) &&
        FIXERS.includes(answer.fixedBy) &&
        CHANNELS.includes(answer.channel) &&
        FINALITIES.includes(answer.finality) &&
        isSoundRetry(answer.retry) &&
        isSoundMapping(answer.outbound)
    );
}

/** Whether an entry is all that its type promises, told without the help of the reader. */
export function isSound(entry: ErrorEntry): boolean {
    const wire = Object.values(entry.wire ?? {});
    return (
        isSoundAnswer(entry) &&
        isSoundAnswer(entry.family) &&
        isSoundCitation(entry.source) &&
        isSoundCitation(entry.family.source) &&
        PACK_IDS.includes(entry.pack) &&
        entry.id === `${entry.pack}:${entry.code}` &&
        isText(entry.code) &&
        isText(entry.name) &&
        isTexts(entry.alsoKnownAs) &&
        isOptionalText(entry.note) &&
        wire.every((value) => isOptionalText(value) || Number.isSafeInteger(value))
    );
}
