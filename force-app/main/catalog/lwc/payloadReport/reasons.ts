import type { ErrorCatalog } from 'c/errorCatalog';
import type { ChainLink, Finding, Recognition } from 'c/errorRecognition';
import { fillTemplate } from 'c/textTemplate';
import { findingTitle } from './names';
import type { ChainKey, PayloadTexts, WhyKey } from './texts';

/** Which reason goes with the codes of a pack; vendors that are not named have codes of their own. */
const WHY_OF_PACK: Readonly<Record<string, WhyKey>> = {
    custom: 'custom',
    pererr: 'pererr',
    'finesse-cf': 'control-failure',
    cti: 'cti',
    uccx: 'cti',
    cpaas: 'cpaas',
    q850: 'q850',
    sip: 'sip',
    finesse: 'finesse',
    mgcp: 'gateway',
    salesforce: 'reported',
    'agent-connect': 'reported',
    http: 'http',
    unknown: 'unknown'
};

/** Why the primary finding is the most specific; undefined where nothing is found. */
export function whyPrimary({ primary, findings }: Recognition): WhyKey | undefined {
    if (!primary) {
        return undefined;
    }
    if (primary.tier === 'possible') {
        return 'possible';
    }
    const others = findings.filter(({ tier, id }) => tier === 'certain' && id !== primary.id);
    if (others.length === 0) {
        return 'only';
    }
    if (primary.said === 'root-cause') {
        return 'named';
    }
    const why = WHY_OF_PACK[primary.pack] ?? 'vendor';
    return why === 'sip' && others.some(({ pack }) => pack === 'q850') ? 'sip-repeated' : why;
}

/**
 * The finding whose mapping stands for the whole: the primary one, else the first that an entry explains. A possible one
 * never stands for certain ones.
 */
export function mappingFinding({ primary, findings }: Recognition): Finding | undefined {
    return findings.find(({ tier, entryId }) => entryId !== undefined && tier === primary?.tier);
}

function keyOf({ reason }: ChainLink, cause: Finding): ChainKey {
    return reason === 'reason-of-status' && cause.evidence === 'reason-header'
        ? 'reason-header'
        : reason;
}

/** Links with those first that are nearest to the primary finding. */
function fromPrimary({ chain, primary }: Recognition): ChainLink[] {
    const byCause = new Map<string, ChainLink[]>();
    for (const link of chain) {
        const list = byCause.get(link.cause) ?? [];
        list.push(link);
        byCause.set(link.cause, list);
    }
    const ordered: ChainLink[] = [];
    const queue = primary ? [primary.id] : [];
    for (const cause of queue) {
        for (const link of byCause.get(cause) ?? []) {
            ordered.push(link);
            queue.push(link.effect);
        }
    }
    const reached = new Set(ordered);
    return [...ordered, ...chain.filter((link) => !reached.has(link))];
}

/** The chain in sentences, those nearest to the cause first: "SIP 503 because Q.850 41 in its Reason header." */
export function chainSentences(
    recognition: Recognition,
    catalog: ErrorCatalog,
    texts: PayloadTexts
): string[] {
    const findings = new Map(recognition.findings.map((finding) => [finding.id, finding]));
    return fromPrimary(recognition).flatMap((link) => {
        const effect = findings.get(link.effect);
        const cause = findings.get(link.cause);
        return effect && cause
            ? [
                  fillTemplate(
                      texts.chains[keyOf(link, cause)],
                      findingTitle(effect, catalog, texts),
                      findingTitle(cause, catalog, texts)
                  )
              ]
            : [];
    });
}
