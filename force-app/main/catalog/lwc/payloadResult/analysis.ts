import type { ErrorCatalog } from 'c/errorCatalog';
import type { EntryTexts } from 'c/entryText';
import { decideVariableUpdate } from 'c/errorRecognition';
import type { Finding, Recognition, VariableUpdateDecision } from 'c/errorRecognition';
import { toTierRows } from 'c/payloadFindings';
import type { TierRows } from 'c/payloadFindings';
import { findingTitle, firstLine, markText, splitVariableUpdate } from 'c/payloadReport';
import type { MarkedText, PayloadTexts, VariableUpdateTexts } from 'c/payloadReport';
import { toTimeline } from 'c/payloadTimeline';
import type { TimelineView } from 'c/payloadTimeline';

/** An update of call variables in a text, with what it came to. */
export interface FoundUpdate {
    readonly texts: VariableUpdateTexts;
    readonly decision: VariableUpdateDecision;
}

/** Everything that is shown of a text, made once after it was read. */
export interface Analysis {
    readonly recognition: Recognition;
    readonly marked: MarkedText;
    readonly titles: Readonly<Record<string, string>>;
    readonly tiers: readonly TierRows[];
    readonly timeline: TimelineView | undefined;
    readonly update: FoundUpdate | undefined;
    readonly firstLine: string;
}

/** A request to change variables is short: it is not looked for in more than this. */
const LONGEST_UPDATE = 200_000;

function findUpdate(text: string, catalog: ErrorCatalog): FoundUpdate | undefined {
    const texts = text.length <= LONGEST_UPDATE ? splitVariableUpdate(text) : undefined;
    const decision = texts && decideVariableUpdate(texts.sent, texts.returned, catalog);
    return texts && decision ? { texts, decision } : undefined;
}

/** Makes what is shown of a text from what was found in it. */
export function toAnalysis(
    text: string,
    recognition: Recognition,
    catalog: ErrorCatalog,
    texts: PayloadTexts,
    layers: EntryTexts['layers']
): Analysis {
    const titles = Object.fromEntries(
        recognition.findings.map((finding) => [finding.id, findingTitle(finding, catalog, texts)])
    );
    return {
        recognition,
        titles,
        marked: markText(text, recognition),
        tiers: toTierRows(text, recognition, catalog, texts, layers),
        timeline: toTimeline(recognition, titles),
        update: findUpdate(text, catalog),
        firstLine: firstLine(text)
    };
}

/** The finding that an entry explains: the one of this id, else the first. */
export function findingOf(
    { recognition }: Analysis,
    entryId: string | undefined,
    findingId: string
): Finding | undefined {
    const { findings } = recognition;
    const chosen = findings.find(({ id }) => id === findingId);
    return chosen && (entryId === undefined || chosen.entryId === entryId)
        ? chosen
        : findings.find((finding) => entryId !== undefined && finding.entryId === entryId);
}
