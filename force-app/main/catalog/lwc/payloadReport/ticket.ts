import type { ErrorCatalog } from 'c/errorCatalog';
import { formatEntry } from 'c/entryText';
import type { EntryTexts } from 'c/entryText';
import type { Finding, Recognition } from 'c/errorRecognition';
import { fillTemplate } from 'c/textTemplate';
import { excerptAround } from './excerpt';
import { lineNumberer } from './lines';
import { findingDetail, findingTitle, knowledgeText } from './names';
import { chainSentences, mappingFinding, whyPrimary } from './reasons';
import type { PayloadTexts } from './texts';

const AROUND = 600;
const MOST_OTHERS = 30;
const MOST_LINKS = 12;

function section(heading: string, lines: readonly string[]): string[] {
    return lines.length === 0 ? [] : ['', `${heading}:`, ...lines];
}

/**
 * What was found as a text for a ticket: the cause with its reason, the chain, what its entry says (mapping and steps
 * included), the other codes and the text around the cause. Empty where nothing was found.
 */
export function formatTicket(
    text: string,
    recognition: Recognition,
    catalog: ErrorCatalog,
    texts: PayloadTexts,
    entryTexts: EntryTexts,
    isMasked: boolean
): string {
    const { primary, findings } = recognition;
    const why = whyPrimary(recognition);
    if (!primary || !why) {
        return '';
    }
    const lineOf = lineNumberer(text);
    const mapped = mappingFinding(recognition);
    const entry = mapped?.entryId === undefined ? undefined : catalog.answerById(mapped.entryId);
    const titleOf = (finding: Finding): string => findingTitle(finding, catalog, texts);
    const lineText = (finding: Finding): string =>
        [
            `  - ${titleOf(finding)}`,
            findingDetail(finding, catalog),
            ...(finding.known === 'listed'
                ? []
                : [knowledgeText(finding, catalog, texts, entryTexts.layers)]),
            fillTemplate(texts.onLine, lineOf(finding.start))
        ]
            .filter((part) => part !== '')
            .join(', ');
    const others = findings.filter(({ id }) => id !== primary.id).slice(0, MOST_OTHERS);
    const certain = others.filter(({ tier }) => tier === 'certain');
    const possible = others.filter(({ tier }) => tier === 'possible');
    const links = chainSentences(recognition, catalog, texts).slice(0, MOST_LINKS);
    return [
        `${primary.tier === 'certain' ? texts.cause : texts.likely}: ${titleOf(primary)}`,
        `${texts.why}: ${texts.whys[why]}`,
        ...section(
            texts.chain,
            links.map((link) => `  - ${link}`)
        ),
        '',
        ...(mapped && mapped.id !== primary.id
            ? [fillTemplate(texts.mappingOf, titleOf(mapped)), '']
            : []),
        entry ? formatEntry(catalog, entry, entryTexts) : texts.noMappingKnown,
        ...section(texts.otherCodes, certain.map(lineText)),
        ...section(texts.possibleCodes, possible.map(lineText)),
        ...section(texts.excerpt, [
            ...(isMasked ? [texts.maskedNote] : []),
            excerptAround(text, primary, AROUND, findings, isMasked)
        ])
    ].join('\n');
}
