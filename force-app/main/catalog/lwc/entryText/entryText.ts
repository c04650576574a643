/** An entry of the catalog as text: for a ticket, as CSV, as connector code. A pure module. */
import type {
    Channel,
    Confidence,
    ErrorCatalog,
    ErrorEntry,
    Finality,
    Fixer,
    Layer,
    OutboundErrorType,
    Retry,
    RetryAdvice
} from 'c/errorCatalog';
import { vendorOf } from 'c/errorFacets';
import { toCsv } from 'c/csvText';
import { fillTemplate } from 'c/textTemplate';

/** The words around an entry's own texts, in the user's language. */
export interface EntryTexts {
    readonly meaning: string;
    readonly cause: string;
    readonly fix: string;
    readonly fixedBy: string;
    readonly retry: string;
    readonly channel: string;
    readonly layer: string;
    readonly vendor: string;
    readonly code: string;
    readonly name: string;
    readonly family: string;
    readonly finality: string;
    readonly mapping: string;
    readonly confidence: string;
    readonly why: string;
    readonly alternatives: string;
    readonly noMapping: string;
    readonly source: string;
    readonly note: string;
    readonly link: string;
    /** {0} is the family's name. */
    readonly familyAnswer: string;
    readonly oldSdk: string;
    readonly repIsTold: string;
    readonly repTextUnpublished: string;
    /** {0} is the number of seconds. */
    readonly waitSeconds: string;
    /** {0} is the number of minutes. */
    readonly waitMinutes: string;
    readonly retries: Readonly<Record<Exclude<RetryAdvice, 'wait'>, string>>;
    readonly layers: Readonly<Record<Layer, string>>;
    readonly channels: Readonly<Record<Channel, string>>;
    readonly fixers: Readonly<Record<Fixer, string>>;
    readonly finalities: Readonly<Record<Finality, string>>;
    readonly confidences: Readonly<Record<Confidence, string>>;
}

/** Whether trying again helps, in words. */
export function retryText(retry: Retry, texts: EntryTexts): string {
    if (retry.advice !== 'wait') {
        return texts.retries[retry.advice];
    }
    return retry.seconds < 120
        ? fillTemplate(texts.waitSeconds, retry.seconds)
        : fillTemplate(texts.waitMinutes, Math.round(retry.seconds / 60));
}

/** The document and section that an entry rests on. */
export function sourceText({ source }: ErrorEntry): string {
    return source.section === undefined ? source.document : `${source.document}, ${source.section}`;
}

/** What Salesforce documents of an error that it shows the rep; undefined where the catalog lacks the constant. */
export function documentedMeaning(
    catalog: ErrorCatalog,
    type: OutboundErrorType
): string | undefined {
    return catalog.entryOf('salesforce', type)?.meaning;
}

/** The mapping in words: the constant, and how sure we are. */
export function mappingText({ outbound }: ErrorEntry, texts: EntryTexts): string {
    return outbound.type === null
        ? texts.noMapping
        : `${outbound.type} (${texts.confidence}: ${texts.confidences[outbound.confidence]})`;
}

function titleOf(catalog: ErrorCatalog, entry: ErrorEntry): string {
    const vendor = vendorOf(catalog, entry);
    return entry.code === entry.name
        ? `${vendor} ${entry.code}`
        : `${vendor} ${entry.code}: ${entry.name}`;
}

/**
 * An entry as a person wants to read it: in a ticket, or at the terminal.
 * @param link an address that opens the entry, where there is one
 */
export function formatEntry(
    catalog: ErrorCatalog,
    entry: ErrorEntry,
    texts: EntryTexts,
    link?: string
): string {
    const { outbound } = entry;
    const layer = catalog.pack(entry.pack)?.layer;
    const told = outbound.type === null ? undefined : documentedMeaning(catalog, outbound.type);
    const steps = entry.fix.map((step, index) => `  ${index + 1}. ${step}`).join('\n');
    const alternatives =
        outbound.type === null
            ? []
            : outbound.alternatives.map(({ type, when }) => `  - ${type}: ${when}`);
    const lines: readonly (readonly [string, string | undefined])[] = [
        [texts.meaning, entry.meaning],
        [texts.cause, entry.cause],
        [texts.fix, steps === '' ? undefined : `\n${steps}`],
        [texts.fixedBy, texts.fixers[entry.fixedBy]],
        [texts.retry, retryText(entry.retry, texts)],
        [texts.mapping, mappingText(entry, texts)],
        [texts.why, outbound.why],
        [
            texts.alternatives,
            alternatives.length === 0 ? undefined : `\n${alternatives.join('\n')}`
        ],
        [texts.repIsTold, told === undefined ? undefined : `${told} ${texts.repTextUnpublished}`],
        [texts.layer, layer === undefined ? undefined : texts.layers[layer]],
        [texts.note, entry.note],
        [texts.source, sourceText(entry)],
        [texts.link, link]
    ];
    return [
        titleOf(catalog, entry),
        ...(entry.origin === 'family' ? [fillTemplate(texts.familyAnswer, entry.family.name)] : []),
        ...lines
            .filter(([, value]) => value !== undefined)
            .map(([name, value = '']) => `${name}:${value.startsWith('\n') ? '' : ' '}${value}`)
    ].join('\n');
}

/** Entries as CSV: one row each, with everything that the detail shows. */
export function entriesToCsv(
    catalog: ErrorCatalog,
    entries: readonly ErrorEntry[],
    texts: EntryTexts
): string {
    const header = [
        'ID',
        texts.vendor,
        texts.code,
        texts.name,
        texts.family,
        texts.meaning,
        texts.cause,
        texts.fix,
        texts.fixedBy,
        texts.channel,
        texts.retry,
        texts.finality,
        texts.mapping,
        texts.confidence,
        texts.why,
        texts.source
    ];
    const rows = entries.map((entry) => [
        entry.id,
        vendorOf(catalog, entry),
        entry.code,
        entry.name,
        entry.family.name,
        entry.meaning,
        entry.cause,
        entry.fix.join('\n'),
        texts.fixers[entry.fixedBy],
        texts.channels[entry.channel],
        retryText(entry.retry, texts),
        texts.finalities[entry.finality],
        entry.outbound.type ?? texts.noMapping,
        entry.outbound.type === null ? '' : texts.confidences[entry.outbound.confidence],
        entry.outbound.why,
        sourceText(entry)
    ]);
    return toCsv([header, ...rows]);
}

/** A text that may end a line of a comment: on one line, without the full stop that the sentence around it brings. */
function commentText(text: string): string {
    return text.replace(/[\r\n\u2028\u2029]+/g, ' ').replace(/[.\s]+$/, '');
}

/** A text that may stand between single quotes in JavaScript. */
function stringText(text: string): string {
    return text.replace(/[^\p{L}\p{N} ._:/()+-]+/gu, ' ').trim();
}

/**
 * What a connector's `dial()` does with this failure. The type is a literal, because `Constants.VOICE_ERROR_TYPE` is
 * missing from connector SDKs before 4.9, and reading from it there would throw.
 */
export function connectorSnippet(catalog: ErrorCatalog, entry: ErrorEntry): string {
    const title = commentText(titleOf(catalog, entry));
    if (entry.outbound.type === null) {
        return [
            `// ${title}`,
            `// Not a failed outbound call: ${commentText(entry.outbound.why)}.`,
            '// Do not reject dial() with it.'
        ].join('\n');
    }
    return [
        `// ${title}`,
        `// ${commentText(entry.outbound.why)}.`,
        `const error = new Error('${stringText(`${vendorOf(catalog, entry)} ${entry.code}`)}');`,
        '// A literal: Constants.VOICE_ERROR_TYPE does not exist before connector SDK 4.9.',
        `error.type = '${entry.outbound.type}';`,
        '// No phone number in the message: it would reach the log of Salesforce.',
        'return Promise.reject(error);'
    ].join('\n');
}
