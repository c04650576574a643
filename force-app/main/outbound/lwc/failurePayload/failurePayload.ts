/** The failure of an outbound call in what somebody pasted, as recognition reads it. A pure module, which keeps nothing of it. */
import type { ErrorCatalog, ErrorEntry } from 'c/errorCatalog';
import { recognizeErrors } from 'c/errorRecognition';
import type { Finding } from 'c/errorRecognition';
import type { LayerCode, OutboundFailure } from 'c/outboundCallMapping';
import { messageOf } from './messageText';

/** More of a pasted text than this is not read, in characters. */
export const LONGEST_PASTED = 100_000;

function entryOf(finding: Finding, catalog: ErrorCatalog): ErrorEntry | undefined {
    return finding.entryId === undefined ? undefined : catalog.answerById(finding.entryId);
}

function toLayer({ pack, code }: ErrorEntry): LayerCode {
    return { pack, code };
}

/** The entries of the findings in their order, each once. */
function entriesOf(findings: readonly Finding[], catalog: ErrorCatalog): readonly ErrorEntry[] {
    const entries = findings
        .map((finding) => entryOf(finding, catalog))
        .filter((entry) => entry !== undefined);
    return entries.filter(
        ({ id }, index) => entries.findIndex((other) => other.id === id) === index
    );
}

/**
 * The failure that a text of any kind tells: the cause as recognition sees it, and the other codes that certainly stand in
 * it as its further layers. Where nothing is certain, the best of what is possible stands alone.
 * @param text what was pasted; only its beginning is read, see LONGEST_PASTED
 * @returns undefined where no code of the catalog is in it
 * @throws nothing
 */
export function failureFromPayload(
    text: string,
    catalog: ErrorCatalog
): OutboundFailure | undefined {
    const beginning = text.slice(0, LONGEST_PASTED);
    const failing = recognizeErrors(beginning, catalog).findings.filter(
        ({ isFailure }) => isFailure
    );
    const [first] = entriesOf(failing, catalog);
    if (!first) {
        return undefined;
    }
    const certain = failing.filter(({ tier }) => tier === 'certain');
    const layers = entriesOf(certain, catalog)
        .filter(({ id }) => id !== first.id)
        .map(toLayer);
    const message = messageOf(beginning);
    return {
        ...toLayer(first),
        ...(message === undefined ? {} : { message }),
        ...(layers.length > 0 ? { layers } : {})
    };
}
