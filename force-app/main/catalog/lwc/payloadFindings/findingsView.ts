import type { ErrorCatalog } from 'c/errorCatalog';
import type { EntryTexts } from 'c/entryText';
import type { Finding, Recognition, Tier } from 'c/errorRecognition';
import { findingDetail, findingTitle, knowledgeText, lineNumberer } from 'c/payloadReport';
import type { PayloadTexts } from 'c/payloadReport';
import { fillTemplate } from 'c/textTemplate';

/** A finding, ready for a template. */
export interface FindingRow {
    readonly id: string;
    readonly number: number;
    readonly title: string;
    readonly detail: string;
    /** Where it stands, what says so, and whether the catalog knows it. */
    readonly facts: string;
    /** `Cause`, or a more careful word, on the primary one. */
    readonly tag: string;
}

export interface LayerRows {
    readonly layer: string;
    readonly rows: readonly FindingRow[];
}

export interface TierRows {
    readonly tier: Tier;
    readonly count: number;
    readonly layers: readonly LayerRows[];
}

/** More findings than these are a dictionary, not a failure. */
export const MOST_ROWS = 200;

/** Findings by certainty and, below that, by layer in the order in which a call crosses them. */
export function toTierRows(
    text: string,
    recognition: Recognition,
    catalog: ErrorCatalog,
    texts: PayloadTexts,
    layers: EntryTexts['layers']
): readonly TierRows[] {
    const lineOf = lineNumberer(text);
    const shown = recognition.findings.slice(0, MOST_ROWS);
    const tagOf = (finding: Finding): string => {
        const tag = finding.tier === 'certain' ? texts.cause : texts.likely;
        return finding.primary ? tag : '';
    };
    const placeOf = ({ start, occurrences }: Finding): string =>
        occurrences.length === 1
            ? fillTemplate(texts.onLine, lineOf(start))
            : fillTemplate(texts.onLines, lineOf(start), occurrences.length - 1);
    const toRow = (finding: Finding): FindingRow => ({
        id: finding.id,
        number: shown.indexOf(finding) + 1,
        title: findingTitle(finding, catalog, texts),
        detail: findingDetail(finding, catalog),
        facts: [
            placeOf(finding),
            texts.evidences[finding.evidence],
            ...(finding.said === undefined ? [] : [texts.sayings[finding.said]]),
            ...(finding.known === 'listed' ? [] : [knowledgeText(finding, catalog, texts, layers)])
        ].join(' · '),
        tag: tagOf(finding)
    });
    return (['certain', 'possible'] as const).flatMap((tier) => {
        const ofTier = shown.filter((finding) => finding.tier === tier);
        const groups = recognition.layers.flatMap(({ layer }) => {
            const rows = ofTier.filter((finding) => finding.layer === layer).map(toRow);
            return rows.length === 0 ? [] : [{ layer: layers[layer], rows }];
        });
        return groups.length === 0 ? [] : [{ tier, count: ofTier.length, layers: groups }];
    });
}
