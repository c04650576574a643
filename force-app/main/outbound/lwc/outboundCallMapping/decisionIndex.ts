import { DEFAULT_OUTBOUND_ERROR_TYPE } from 'c/errorCatalog';
import type { ErrorCatalog, ErrorEntry, OutboundMapping } from 'c/errorCatalog';
import type { DecidedBy, LayerCode, NoFailureDecision, RejectionDecision } from './decision';

/** A decision before the phase of the failure is looked at. */
export type FirstDecision = RejectionDecision | NoFailureDecision;
type DecisionsByCode = ReadonlyMap<string, FirstDecision>;

/** What is known of each listed code, ready to be handed out. */
export interface DecisionIndex {
    readonly byPack: ReadonlyMap<string, DecisionsByCode>;
    readonly byName: ReadonlyMap<string, DecisionsByCode>;
}

/** The decision that a mapping makes. */
export function decide(
    mapping: OutboundMapping,
    decidedBy: DecidedBy,
    decidedOn: LayerCode,
    entry: ErrorEntry | undefined
): FirstDecision {
    const grounds = { why: mapping.why, decidedBy, decidedOn, entry };
    return mapping.type === null
        ? {
              kind: 'not-an-outbound-failure',
              type: null,
              raise: DEFAULT_OUTBOUND_ERROR_TYPE,
              confidence: 'high',
              alternatives: [],
              ...grounds
          }
        : {
              kind: 'rejection',
              type: mapping.type,
              confidence: mapping.confidence,
              alternatives: mapping.alternatives,
              ...grounds
          };
}

const DECIDED_BY: Readonly<Record<ErrorEntry['origin'], DecidedBy>> = {
    'built-in': 'entry',
    overridden: 'override',
    custom: 'override',
    family: 'family'
};

/** The decision of an entry, or of a family's answer. */
export function decideEntry(entry: ErrorEntry): FirstDecision {
    const layer = { pack: entry.pack, code: entry.code };
    return decide(entry.outbound, DECIDED_BY[entry.origin], layer, entry);
}

function buildIndex(catalog: ErrorCatalog): DecisionIndex {
    const byPack = new Map<string, Map<string, FirstDecision>>();
    const byName = new Map<string, Map<string, FirstDecision>>();
    for (const pack of catalog.packs) {
        // Entries of the organisation for other packs are among the entries of those.
        const codes = new Map<string, FirstDecision>();
        const names = new Map<string, FirstDecision>();
        for (const entry of pack.entries) {
            const decision = decideEntry(entry);
            codes.set(entry.code, decision);
            names.set(entry.name.toUpperCase(), decision);
        }
        byPack.set(pack.id, codes);
        byName.set(pack.id, names);
    }
    return { byPack, byName };
}

/** A catalog never changes, so each is indexed once. */
const INDEXES = new WeakMap<ErrorCatalog, DecisionIndex>();

/** The decisions on all listed codes of a catalog. */
export function indexOf(catalog: ErrorCatalog): DecisionIndex {
    const known = INDEXES.get(catalog);
    if (known) {
        return known;
    }
    const built = buildIndex(catalog);
    INDEXES.set(catalog, built);
    return built;
}
