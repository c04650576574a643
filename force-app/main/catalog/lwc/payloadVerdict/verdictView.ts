import type { ErrorCatalog, ErrorEntry } from 'c/errorCatalog';
import type { EntryTexts } from 'c/entryText';
import type { Recognition } from 'c/errorRecognition';
import {
    chainSentences,
    findingDetail,
    findingTitle,
    knowledgeText,
    mappingFinding,
    whyPrimary
} from 'c/payloadReport';
import type { PayloadTexts } from 'c/payloadReport';
import { fillTemplate } from 'c/textTemplate';

/** More links than these tell nobody anything. */
export const MOST_LINKS = 8;

/** The verdict, ready for a template. */
export interface VerdictView {
    readonly id: string;
    /** `Cause`, or a more careful word. */
    readonly label: string;
    readonly isCertain: boolean;
    readonly title: string;
    readonly detail: string;
    readonly why: string;
    /** Where the catalog does not list the code: what else can be said of it. */
    readonly knowledge: string;
    readonly links: readonly { readonly key: number; readonly text: string }[];
    readonly furtherLinks: number;
    /** The entry of the cause. */
    readonly entry: ErrorEntry | undefined;
    readonly steps: readonly { readonly key: number; readonly text: string }[];
    /** The entry whose mapping stands for the whole. */
    readonly mapped: ErrorEntry | undefined;
    /** Where the mapping is not the cause's own: whose it is, or that there is none. */
    readonly mappingNote: string;
}

function toItems(texts: readonly string[]): readonly { key: number; text: string }[] {
    return texts.map((text, key) => ({ key, text }));
}

/** What the whole text says, by its primary finding; undefined where nothing is found. */
export function toVerdict(
    recognition: Recognition,
    catalog: ErrorCatalog,
    texts: PayloadTexts,
    entryTexts: EntryTexts
): VerdictView | undefined {
    const { primary } = recognition;
    const why = whyPrimary(recognition);
    if (!primary || !why) {
        return undefined;
    }
    const entryOf = (id: string | undefined): ErrorEntry | undefined =>
        id === undefined ? undefined : catalog.answerById(id);
    const entry = entryOf(primary.entryId);
    const mapped = mappingFinding(recognition);
    const others =
        mapped && mapped.id !== primary.id
            ? fillTemplate(texts.mappingOf, findingTitle(mapped, catalog, texts))
            : '';
    const links = chainSentences(recognition, catalog, texts);
    return {
        id: primary.id,
        label: primary.tier === 'certain' ? texts.cause : texts.likely,
        isCertain: primary.tier === 'certain',
        title: findingTitle(primary, catalog, texts),
        detail: findingDetail(primary, catalog),
        why: texts.whys[why],
        knowledge:
            primary.known === 'listed'
                ? ''
                : knowledgeText(primary, catalog, texts, entryTexts.layers),
        links: toItems(links.slice(0, MOST_LINKS)),
        furtherLinks: Math.max(0, links.length - MOST_LINKS),
        entry,
        steps: toItems(entry?.fix ?? []),
        mapped: entryOf(mapped?.entryId),
        mappingNote: mapped ? others : texts.noMappingKnown
    };
}
