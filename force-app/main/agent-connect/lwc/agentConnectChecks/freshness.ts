import { MINUTE } from './model';
import type { Check, Evidence, EvidenceReference, Instant } from './model';

/** Clocks of two machines differ; evidence from further ahead cannot be true. */
const CLOCK_TOLERANCE = 5 * MINUTE;

/** How long evidence counts for a check: as long as the check grants its kind, or until it expires itself. */
function freshUntilOf(evidence: Evidence, check: Check): Instant | undefined {
    const grants = check.accepts
        .filter(({ kind, topic }) => kind === evidence.kind && topic === evidence.facts.about)
        .map(({ freshFor }) => evidence.observedAt + freshFor);
    return grants.length === 0
        ? undefined
        : Math.min(Math.max(...grants), evidence.expiresAt ?? Number.POSITIVE_INFINITY);
}

/**
 * Evidence as a check sees it.
 * @returns undefined where the check does not accept it, where it speaks of another check, or where its times cannot be
 * right
 */
export function referenceOf(
    evidence: Evidence,
    check: Check,
    now: Instant
): EvidenceReference | undefined {
    const { id, kind, observedAt, givenBy, facts } = evidence;
    const freshUntil = freshUntilOf(evidence, check);
    if (freshUntil === undefined || (facts.about === 'attestation' && facts.check !== check.id)) {
        return undefined;
    }
    const credible =
        Number.isFinite(observedAt) &&
        !Number.isNaN(freshUntil) &&
        observedAt <= now + CLOCK_TOLERANCE;
    return credible ? { id, kind, observedAt, givenBy, freshUntil } : undefined;
}

/** Whether evidence still counts. */
export function isFresh(reference: EvidenceReference, now: Instant): boolean {
    return now < reference.freshUntil;
}
