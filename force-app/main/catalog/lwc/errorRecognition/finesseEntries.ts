import type { Field } from './fields';
import type { Knowledge } from './knowledge';
import type { Sighting } from './model';
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

/** A number and, after a colon or a dash, words that may be an error type. */
const TYPE_AFTER_STATUS =
    /^(?::|[ \t]?[-–])[ \t]{0,2}([A-Z][A-Za-z']{1,20}(?: [A-Za-z']{1,20}){1,5})/;
const LONGEST_TYPE = 100;

/** The HTTP status and the error type of a Finesse answer in one line of prose: `400: Invalid Destination`. */
export function readTypedStatuses(scan: Scan, knowledge: Knowledge): Sighting[] {
    const found: Sighting[] = [];
    for (let index = 0; index < scan.numbers.length; index += 2) {
        const start = scan.numbers[index] ?? 0;
        const end = scan.numbers[index + 1] ?? 0;
        const code = scan.text.slice(start, end);
        const match =
            end - start === 3 && /[:\s]/.test(scan.text.charAt(end))
                ? TYPE_AFTER_STATUS.exec(scan.text.slice(end, end + LONGEST_TYPE))
                : null;
        const words = match?.[1]?.split(' ') ?? [];
        const types = words.map((_, place) => words.slice(0, words.length - place).join(' '));
        const type = types.find((name) => knowledge.isFinesseType(name));
        if (
            match &&
            type !== undefined &&
            knowledge.listed('http', code) &&
            scan.hints.hasVendor(start, 'finesse')
        ) {
            const typeStart = end + match[0].length - (match[1]?.length ?? 0);
            const base = { tier: 'certain', confidence: 'medium' } as const;
            found.push(
                { ...base, pack: 'http', code, start, end, evidence: 'http-field' },
                {
                    ...base,
                    pack: 'finesse',
                    code: type,
                    start: typeStart,
                    end: typeStart + type.length,
                    evidence: 'finesse-error-type'
                }
            );
        }
    }
    return found;
}
