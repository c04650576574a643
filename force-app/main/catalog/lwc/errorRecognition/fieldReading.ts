/** What the readers of fields share. */
import type { Field } from './fields';
import type { Knowledge } from './knowledge';
import type { EvidenceKind, Sighting, Tier } from './model';
import type { Scan } from './scan';
import type { FieldSurroundings } from './surroundings';

/** What every reader of a field is given. */
export interface Reading {
    readonly scan: Scan;
    readonly knowledge: Knowledge;
    readonly around: FieldSurroundings;
}

/** A sighting of a code in the value of a field. */
export function see(
    field: Field,
    pack: string,
    code: string,
    evidence: EvidenceKind,
    tier: Tier = 'certain'
): Sighting {
    const start = field.start + Math.max(0, field.value.indexOf(code));
    return {
        pack,
        code,
        start,
        end: Math.min(field.end, start + code.length),
        evidence,
        tier,
        confidence: tier === 'certain' ? 'high' : 'low'
    };
}

/** The number with which a value begins: `500: Server Internal Error` is 500. */
export function numberIn(value: string): string | undefined {
    return /^(\d{1,6})(?![\w.]|[-/:]\d)/.exec(value)?.[1];
}
