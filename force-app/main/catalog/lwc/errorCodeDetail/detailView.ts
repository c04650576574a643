import type { ErrorCatalog, ErrorEntry } from 'c/errorCatalog';
import { retryText, sourceText } from 'c/entryText';
import type { EntryTexts } from 'c/entryText';
import { vendorOf } from 'c/errorFacets';
import { fillTemplate } from 'c/textTemplate';

/** A named fact about an entry. */
export interface NamedFact {
    readonly name: string;
    readonly value: string;
}

/** What the detail says besides the mapping, ready for a template. */
export interface DetailView {
    readonly title: string;
    readonly subtitle: string;
    readonly badges: readonly string[];
    /** Where the answer is not simply ours: a family's, changed or added by the organisation. */
    readonly notice: string;
    readonly meaning: string;
    readonly cause: string;
    readonly steps: readonly { readonly key: number; readonly text: string }[];
    readonly facts: readonly NamedFact[];
    readonly wire: readonly NamedFact[];
    readonly note: string;
    readonly source: string;
    readonly sourceUrl: string;
}

/** Notices by origin, in the user's language. */
export interface OriginNotices {
    readonly overridden: string;
    readonly custom: string;
}

/** What the wire form's fields are called: those with a name of their own keep it. */
export interface WireNames {
    readonly api: string;
    readonly deployment: string;
}

function noticeOf(entry: ErrorEntry, texts: EntryTexts, notices: OriginNotices): string {
    switch (entry.origin) {
        case 'family':
            return fillTemplate(texts.familyAnswer, entry.family.name);
        case 'overridden':
            return notices.overridden;
        case 'custom':
            return notices.custom;
        case 'built-in':
            return '';
    }
}

function wireOf(entry: ErrorEntry, names: WireNames): readonly NamedFact[] {
    const { wire } = entry;
    const pairs: readonly (readonly [string, string | number | undefined])[] = [
        [names.api, wire?.api],
        ['HTTP', wire?.httpStatus],
        ['ErrorType', wire?.errorType],
        ['ErrorMessage', wire?.errorMessage],
        [names.deployment, wire?.deployment]
    ];
    return pairs
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => ({ name, value: String(value) }));
}

/** The detail of an entry, ready for a template. */
export function toDetailView(
    catalog: ErrorCatalog,
    entry: ErrorEntry,
    texts: EntryTexts,
    notices: OriginNotices,
    wireNames: WireNames
): DetailView {
    const layer = catalog.pack(entry.pack)?.layer;
    return {
        title: `${vendorOf(catalog, entry)} ${entry.code}`,
        subtitle: entry.name === entry.code ? entry.family.name : entry.name,
        badges: [
            ...(layer === undefined ? [] : [texts.layers[layer]]),
            texts.finalities[entry.finality]
        ],
        notice: noticeOf(entry, texts, notices),
        meaning: entry.meaning,
        cause: entry.cause,
        steps: entry.fix.map((text, key) => ({ key, text })),
        facts: [
            { name: texts.fixedBy, value: texts.fixers[entry.fixedBy] },
            { name: texts.retry, value: retryText(entry.retry, texts) },
            { name: texts.channel, value: texts.channels[entry.channel] },
            { name: texts.family, value: entry.family.name }
        ],
        wire: wireOf(entry, wireNames),
        note: entry.note ?? '',
        source: sourceText(entry),
        sourceUrl: entry.source.url ?? ''
    };
}
