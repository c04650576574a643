import type { EvidenceKind, Sighting, Span, Tier } from './model';

/** A sighting of a number in running text. */
export function seeNumber(
    span: Span,
    pack: string,
    code: string,
    tier: Tier,
    evidence: EvidenceKind
): Sighting {
    const confidence = tier === 'certain' ? 'high' : 'low';
    return { pack, code, start: span.start, end: span.end, tier, confidence, evidence };
}
