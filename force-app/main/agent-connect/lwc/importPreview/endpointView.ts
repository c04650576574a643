import type { EndpointNote, FoundEndpoint } from 'c/endpointAudit';
import { ENDPOINT_TEXTS } from 'c/healthLabels';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';
import { EMPTY, toLines } from './viewModel';
import type { ImportView } from './viewModel';

const NOTES: Readonly<Record<EndpointNote, string>> = {
    'unlisted-subdomain': LABELS.noteUnlistedSubdomain,
    'package-before-change': LABELS.notePackageBeforeChange,
    'package-between': LABELS.notePackageBetween,
    'data-center-not-confirmed': LABELS.noteDataCenter
};

function verdictText({ text, verdict }: FoundEndpoint): string {
    const { reason, expected } = verdict;
    if (reason !== null) {
        return fillTemplate(LABELS.endpointWrong, text, ENDPOINT_TEXTS[reason], expected);
    }
    return fillTemplate(
        verdict.verdict === 'accepted' ? LABELS.endpointNoted : LABELS.endpointRight,
        text
    );
}

/** Says of each endpoint what the audit says, and once what is worth a look. */
export function viewEndpoints(endpoints: readonly FoundEndpoint[]): ImportView {
    const notes = new Set(endpoints.flatMap(({ verdict }) => verdict.notes));
    return {
        ...EMPTY,
        heading: LABELS.foundEndpoints,
        isUnderstood: true,
        lines: toLines([...endpoints.map(verdictText), ...Array.from(notes, (note) => NOTES[note])])
    };
}
