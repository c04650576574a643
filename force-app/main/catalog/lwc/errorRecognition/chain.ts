/** Which code follows from which, and on which layer each arose. */
import { LAYERS } from 'c/errorCatalog';
import type { ChainLink, ChainReason, Finding, LayerGroup } from './model';

/** What a code of one pack says when it follows from one of another: as data, in the order of the question. */
const REASONS: readonly {
    readonly effects: readonly string[];
    readonly causes: readonly string[];
    readonly reason: ChainReason;
}[] = [
    { effects: ['finesse', 'finesse-cf', 'cti'], causes: ['pererr'], reason: 'peripheral-detail' },
    { effects: ['finesse'], causes: ['finesse-cf', 'cti', 'uccx'], reason: 'peripheral-detail' },
    { effects: ['sip', 'q850'], causes: ['q850', 'cpaas', 'sip'], reason: 'reason-of-status' },
    { effects: ['salesforce'], causes: [], reason: 'reported-as' },
    { effects: ['http', 'unknown'], causes: [], reason: 'detail-of-status' }
];
/** Codes further apart than this tell of different errors, in characters. */
const REACH = 2500;

function reasonFor(effect: Finding, cause: Finding): ChainReason | undefined {
    if (effect.sameAs === cause.id) {
        return 'same-error';
    }
    const rule = REASONS.find(
        ({ effects, causes }) =>
            effects.includes(effect.pack) && (causes.length === 0 || causes.includes(cause.pack))
    );
    if (rule) {
        return rule.reason;
    }
    return effect.pack === cause.pack ? 'detail-of-status' : 'translated';
}

function distance(a: Finding, b: Finding): number {
    return Math.max(0, a.start - b.end, b.start - a.end);
}

/** For each certain finding the nearest more specific one that it can follow from. */
export function chainOf(findings: readonly Finding[]): ChainLink[] {
    const MOST = 200;
    const certain = findings
        .filter(({ tier, isFailure }) => tier === 'certain' && isFailure)
        .slice(0, MOST);
    return certain.flatMap((effect, index) => {
        const same = certain.find(({ id }) => id === effect.sameAs);
        const near = certain
            .slice(0, index)
            .filter((cause) => cause.rank > effect.rank && distance(effect, cause) <= REACH)
            .sort((a, b) => distance(effect, a) - distance(effect, b));
        const cause = same ?? near[0];
        const reason = cause && reasonFor(effect, cause);
        return cause && reason ? [{ effect: effect.id, cause: cause.id, reason }] : [];
    });
}

/** The findings by layer, in the order in which a call crosses the layers. */
export function layersOf(findings: readonly Finding[]): LayerGroup[] {
    return LAYERS.map((layer) => ({
        layer,
        ids: findings.filter((finding) => finding.layer === layer).map(({ id }) => id)
    })).filter(({ ids }) => ids.length > 0);
}
