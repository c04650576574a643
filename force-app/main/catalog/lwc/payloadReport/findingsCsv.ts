import type { ErrorCatalog } from 'c/errorCatalog';
import { toCsv } from 'c/csvText';
import { mappingText } from 'c/entryText';
import type { EntryTexts } from 'c/entryText';
import type { Recognition } from 'c/errorRecognition';
import { excerptAround } from './excerpt';
import { lineNumberer } from './lines';
import { findingTitle, knowledgeText } from './names';
import type { PayloadTexts } from './texts';

const AROUND = 60;

/** Findings as CSV, the primary one first, each with the text around its first place. */
export function findingsToCsv(
    text: string,
    recognition: Recognition,
    catalog: ErrorCatalog,
    texts: PayloadTexts,
    entryTexts: EntryTexts,
    isMasked: boolean
): string {
    const { findings } = recognition;
    const lineOf = lineNumberer(text);
    const titles = new Map(
        findings.map((finding) => [finding.id, findingTitle(finding, catalog, texts)])
    );
    const header = [
        'ID',
        entryTexts.code,
        entryTexts.name,
        texts.cause,
        texts.tier,
        entryTexts.confidence,
        texts.evidence,
        texts.follows,
        entryTexts.layer,
        entryTexts.family,
        entryTexts.mapping,
        texts.line,
        texts.places,
        texts.excerpt
    ];
    const rows = findings.map((finding) => {
        const entry =
            finding.entryId === undefined ? undefined : catalog.answerById(finding.entryId);
        return [
            finding.id,
            titles.get(finding.id) ?? finding.code,
            entry?.name ?? '',
            finding.primary ? 'x' : '',
            texts.tiers[finding.tier],
            entryTexts.confidences[finding.confidence],
            texts.evidences[finding.evidence],
            titles.get(finding.because ?? '') ?? '',
            entryTexts.layers[finding.layer],
            entry?.family.name ?? knowledgeText(finding, catalog, texts, entryTexts.layers),
            entry ? mappingText(entry, entryTexts) : '',
            lineOf(finding.start),
            finding.occurrences.length,
            excerptAround(text, finding, AROUND, findings, isMasked)
        ];
    });
    return toCsv([header, ...rows]);
}
