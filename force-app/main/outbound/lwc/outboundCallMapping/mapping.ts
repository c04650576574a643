import { DEFAULT_OUTBOUND_ERROR_TYPE, PACK_IDS } from 'c/errorCatalog';
import type { ErrorCatalog, OutboundMapping } from 'c/errorCatalog';
import type {
    HangUpDecision,
    LayerCode,
    OutboundDecision,
    OutboundFailure,
    OutboundOverrides,
    RejectionDecision
} from './decision';
import { decide, decideEntry, indexOf } from './decisionIndex';
import type { DecisionIndex, FirstDecision } from './decisionIndex';
import { LAYER_PRECEDENCE, MESSAGE_RULES, UNSPECIFIC_CODES } from './layerPrecedence';

const NOTHING_KNOWN: RejectionDecision = {
    kind: 'rejection',
    type: DEFAULT_OUTBOUND_ERROR_TYPE,
    confidence: 'low',
    why: 'Nothing is known of this code, so the rep gets the general message.',
    alternatives: [],
    decidedBy: 'default',
    decidedOn: undefined,
    entry: undefined
};

function answerFor(
    layer: LayerCode,
    name: string | undefined,
    catalog: ErrorCatalog,
    index: DecisionIndex
): FirstDecision | undefined {
    const listed = index.byPack.get(layer.pack)?.get(layer.code);
    if (listed) {
        return listed;
    }
    const pack = PACK_IDS.find((known) => known === layer.pack);
    const answer = pack && layer.code.trim() !== '' ? catalog.answer(pack, layer.code) : undefined;
    if (answer && answer.origin !== 'family') {
        return decideEntry(answer);
    }
    const named = name === undefined ? undefined : name.trim().toUpperCase();
    const byName = index.byName.get(layer.pack)?.get(named ?? layer.code.trim().toUpperCase());
    return byName ?? (answer && decideEntry(answer));
}

function overrideFor(
    layer: LayerCode,
    decision: FirstDecision | undefined,
    overrides: OutboundOverrides | undefined
): FirstDecision | undefined {
    if (decision?.decidedBy === 'override') {
        return decision;
    }
    const entry = decision?.entry;
    const mapping =
        overrides?.get(`${layer.pack}:${layer.code}`) ?? (entry && overrides?.get(entry.id));
    return mapping && decide(mapping, 'override', layer, entry);
}

function byMessage(
    decision: FirstDecision | undefined,
    message: string | undefined
): FirstDecision | undefined {
    const id = decision?.entry?.id;
    const rule =
        message === undefined
            ? undefined
            : MESSAGE_RULES.find((known) => known.id === id && known.pattern.test(message));
    if (!decision?.decidedOn || !rule || decision.decidedBy === 'override') {
        return decision;
    }
    const { type, why } = rule;
    const mapping: OutboundMapping = { type, why, confidence: 'high', alternatives: [] };
    return decide(mapping, decision.decidedBy, decision.decidedOn, decision.entry);
}

function isTelling(decision: FirstDecision): boolean {
    return (
        decision.type !== null &&
        (decision.type !== DEFAULT_OUTBOUND_ERROR_TYPE ||
            (decision.decidedBy !== 'family' && !UNSPECIFIC_CODES.has(decision.entry?.id ?? '')))
    );
}

const RANKS: ReadonlyMap<string, number> = new Map(
    LAYER_PRECEDENCE.map((pack, place) => [pack, place])
);

function rank(pack: string): number {
    return RANKS.get(pack) ?? LAYER_PRECEDENCE.length;
}

function decideLayers(
    failure: OutboundFailure,
    catalog: ErrorCatalog,
    overrides: OutboundOverrides | undefined
): FirstDecision {
    const index = indexOf(catalog);
    const { name, message } = failure;
    const others = (failure.layers ?? []).map((layer) => ({
        layer,
        decision: answerFor(layer, undefined, catalog, index)
    }));
    const own = byMessage(answerFor(failure, name, catalog, index), message);
    const known = [{ layer: failure, decision: own }, ...others].sort(
        (a, b) => rank(a.layer.pack) - rank(b.layer.pack)
    );
    const overriding = known.map(({ layer, decision }) => overrideFor(layer, decision, overrides));
    const decisions = known.map(({ decision }) => decision).filter((item) => item !== undefined);
    return (
        overriding.find((decision) => decision !== undefined) ??
        decisions.find(isTelling) ??
        decisions.find((decision) => decision.type !== null) ??
        decisions[0] ??
        NOTHING_KNOWN
    );
}

const HANG_UP_WHY =
    'The call was already accepted, and none of the outbound call errors can be raised then: it arrives as a hang-up.';

function hangUp({ type, ...grounds }: RejectionDecision): HangUpDecision {
    const isAgentSide = type === 'UNABLE_TO_CONNECT_TO_AGENT' || type === 'AGENT_NOT_INITIALIZED';
    return {
        ...grounds,
        kind: 'hang-up',
        type: null,
        event: 'HANGUP',
        reason: 'error',
        closeCallOnError: true,
        agentStatus: isAgentSide ? 'FailedConnectAgent' : 'FailedConnectCustomer',
        insteadOf: type,
        why: HANG_UP_WHY,
        alternatives: []
    };
}

/**
 * What a connector should do with a failure. Precedence: the organisation's override; then the layer that knows best
 * (LAYER_PRECEDENCE) and says more than that something failed; on a layer the entry of the code, then the answer of its
 * family; then the default, CAN_NOT_START_THE_CALL. A failure after `dial()` has resolved becomes a hang-up. Source:
 * Salesforce, "Map Telephony Error Codes to Salesforce Outbound Call Errors".
 * @param overrides what the organisation has settled besides its custom pack
 */
export function mapOutboundFailure(
    failure: OutboundFailure,
    catalog: ErrorCatalog,
    overrides?: OutboundOverrides
): OutboundDecision {
    const isPlain =
        failure.layers === undefined && failure.message === undefined && overrides === undefined;
    const listed = isPlain
        ? indexOf(catalog).byPack.get(failure.pack)?.get(failure.code)
        : undefined;
    const decision = listed ?? decideLayers(failure, catalog, overrides);
    return failure.phase === 'after-dial-resolved' && decision.kind === 'rejection'
        ? hangUp(decision)
        : decision;
}
