import type { Field } from './fields';
import type { Knowledge } from './knowledge';
import type { Scan } from './scan';

/** The entry of the Finesse pack for a literal of the wire, the one of the API that the text speaks of first. */
export function entryFor(
    literal: string,
    type: string,
    scan: Scan,
    field: Field,
    knowledge: Knowledge
): string | undefined {
    const near = scan.text.slice(Math.max(0, field.start - 1500), field.end + 1500);
    const isAsynchronous = /<update\b|<apierrors|<errortype|"?errortype/.test(near);
    const api = /\/User\//.test(near) ? 'User' : 'Dialog';
    let best: { id: string; score: number } | undefined;
    for (const { id, wire } of knowledge.catalog.pack('finesse')?.entries ?? []) {
        const byMessage = wire?.errorMessage?.toUpperCase() === literal.toUpperCase();
        const byType =
            wire?.errorType?.toLowerCase() === (type === '' ? literal : type).toLowerCase();
        if (byMessage || byType) {
            const score =
                (byMessage ? 8 : 0) +
                (byType ? 4 : 0) +
                (wire.api === api ? 2 : 0) +
                (id.includes('/async/') === isAsynchronous ? 1 : 0);
            if (!best || score > best.score) {
                best = { id, score };
            }
        }
    }
    return best?.id;
}
