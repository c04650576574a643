import { DEFAULT_OUTBOUND_ERROR_TYPE, OUTBOUND_ERROR_TYPES } from 'c/errorCatalog';
import type { ErrorCatalog, OutboundErrorType, PackId } from 'c/errorCatalog';
import type { OutboundOverrides } from './decision';
import { mapOutboundFailure } from './mapping';
import type { MappingReading, MappingRow } from './mappingFile';
import { resolveRows, rowKey } from './resolvedRows';
import type { ResolvedRow } from './resolvedRows';

/** What can be said about a mapping, one kind for each thing to do about it. Lines count from 1. */
export type MappingFinding =
    /** Salesforce has no such constant: the rep gets the general message. */
    | {
          readonly kind: 'unknown-constant';
          readonly line: number;
          readonly code: string;
          readonly found: string;
          readonly nearest: OutboundErrorType | undefined;
      }
    /** A constant in other letters, with blanks or dashes: the SDK compares exactly. */
    | {
          readonly kind: 'wrong-case';
          readonly line: number;
          readonly code: string;
          readonly found: string;
          readonly constant: OutboundErrorType;
      }
    /** A constant of the SDK that is let through, but none of the ten with a message of its own. */
    | {
          readonly kind: 'other-constant';
          readonly line: number;
          readonly code: string;
          readonly found: string;
      }
    /** No pack lists the code, and no family answers for it. */
    | { readonly kind: 'unknown-code'; readonly line: number; readonly code: string }
    /** The code exists on several layers and the mapping does not say which one it means. */
    | {
          readonly kind: 'ambiguous-code';
          readonly line: number;
          readonly code: string;
          readonly packs: readonly PackId[];
      }
    /** The code is there already; the later row wins in JavaScript. */
    | {
          readonly kind: 'duplicate-code';
          readonly line: number;
          readonly code: string;
          readonly firstLine: number;
      }
    /** Mapped otherwise than we would; `when` tells where the mapping's own choice is right too. */
    | {
          readonly kind: 'disagreement';
          readonly line: number;
          readonly id: string;
          readonly theirs: OutboundErrorType;
          readonly ours: OutboundErrorType;
          readonly why: string;
          readonly when: string | undefined;
      }
    /** Mapped to one of the ten although the code is no failed outbound call. */
    | {
          readonly kind: 'not-an-outbound-failure';
          readonly line: number;
          readonly id: string;
          readonly theirs: OutboundErrorType;
          readonly why: string;
      }
    /** One of the ten fits a code that the mapping leaves out; the line is where the codes of its pack begin. */
    | {
          readonly kind: 'unmapped-code';
          readonly line: number;
          readonly id: string;
          readonly ours: OutboundErrorType;
          readonly why: string;
      };

/** What `dial()` may be rejected with besides the ten and the default: SDK 3.x and 4.x let both through. */
const OTHER_CONSTANTS = new Set(['INVALID_DESTINATION', 'GENERIC_ERROR']);
/** More letters apart than this is another word. */
const FARTHEST = 4;

function lettersApart(from: string, to: string): number {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
            next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}

function nearestConstant(found: string): OutboundErrorType | undefined {
    const wanted = found.toUpperCase().slice(0, 60);
    const [nearest] = OUTBOUND_ERROR_TYPES.map((type) => ({
        type,
        apart: lettersApart(wanted, type)
    })).sort((a, b) => a.apart - b.apart);
    return nearest && nearest.apart <= FARTHEST ? nearest.type : undefined;
}

function spelledConstant(found: string): OutboundErrorType | undefined {
    const plain = found
        .trim()
        .toUpperCase()
        .replace(/[\s-]+/g, '_');
    return OUTBOUND_ERROR_TYPES.find((type) => type === plain);
}

function constantFinding({ type, code, line }: MappingRow): MappingFinding | undefined {
    if (type === null || OUTBOUND_ERROR_TYPES.some((known) => known === type)) {
        return undefined;
    }
    const constant = spelledConstant(type);
    if (constant !== undefined) {
        return { kind: 'wrong-case', line, code, found: type, constant };
    }
    return OTHER_CONSTANTS.has(type)
        ? { kind: 'other-constant', line, code, found: type }
        : { kind: 'unknown-constant', line, code, found: type, nearest: nearestConstant(type) };
}

function meant({ type }: MappingRow): OutboundErrorType | undefined {
    return type === null ? DEFAULT_OUTBOUND_ERROR_TYPE : spelledConstant(type);
}

function judge(
    row: MappingRow,
    pack: PackId,
    code: string,
    catalog: ErrorCatalog,
    overrides: OutboundOverrides | undefined
): MappingFinding | undefined {
    const { line } = row;
    const decision = mapOutboundFailure({ pack, code }, catalog, overrides);
    if (decision.decidedBy === 'default') {
        return { kind: 'unknown-code', line, code: row.code };
    }
    const theirs = meant(row);
    const id = decision.entry?.id ?? `${pack}:${code}`;
    if (theirs === undefined || theirs === decision.type) {
        return undefined;
    }
    const { type: ours, why, alternatives } = decision;
    if (ours === null) {
        return theirs === DEFAULT_OUTBOUND_ERROR_TYPE
            ? undefined
            : { kind: 'not-an-outbound-failure', line, id, theirs, why };
    }
    const when = alternatives.find(({ type }) => type === theirs)?.when;
    return { kind: 'disagreement', line, id, theirs, ours, why, when };
}

function rowFindings(
    { row, code, packs }: ResolvedRow,
    first: Map<string, number>,
    catalog: ErrorCatalog,
    overrides: OutboundOverrides | undefined
): (MappingFinding | undefined)[] {
    const { line } = row;
    const [pack, ...others] = packs;
    if (pack === undefined) {
        return [{ kind: 'unknown-code', line, code: row.code }];
    }
    if (others.length > 0) {
        return [{ kind: 'ambiguous-code', line, code: row.code, packs }];
    }
    const key = rowKey(pack, code);
    const firstLine = first.get(key);
    if (firstLine !== undefined) {
        return [{ kind: 'duplicate-code', line, code: row.code, firstLine }];
    }
    first.set(key, line);
    return [judge(row, pack, code, catalog, overrides)];
}

/** The codes of the packs that the mapping speaks of which it leaves to the general message although one of the ten fits. */
function unmapped(
    rows: readonly ResolvedRow[],
    mapped: ReadonlyMap<string, number>,
    catalog: ErrorCatalog,
    overrides: OutboundOverrides | undefined
): MappingFinding[] {
    const begins = new Map<PackId, number>();
    for (const { packs, row } of rows) {
        const [pack] = packs;
        if (pack !== undefined && packs.length === 1 && !begins.has(pack)) {
            begins.set(pack, row.line);
        }
    }
    return [...begins].flatMap(([pack, line]) =>
        (catalog.pack(pack)?.entries ?? [])
            .filter(({ code }) => !mapped.has(rowKey(pack, code)))
            .map(({ id, code }): MappingFinding | undefined => {
                const { type, why } = mapOutboundFailure({ pack, code }, catalog, overrides);
                return type === null || type === DEFAULT_OUTBOUND_ERROR_TYPE
                    ? undefined
                    : { kind: 'unmapped-code', line, id, ours: type, why };
            })
            .filter((finding) => finding !== undefined)
    );
}

/**
 * Checks the mapping that a connector uses today against the constants of Salesforce and against ours.
 * @param pack the pack of codes that stand alone, where the person has said so
 * @param overrides what the organisation has settled, which counts as ours
 * @returns the findings by line; those about codes left out come last on theirs
 */
export function lintMapping(
    reading: MappingReading,
    catalog: ErrorCatalog,
    pack?: PackId,
    overrides?: OutboundOverrides
): readonly MappingFinding[] {
    const rows = resolveRows(reading, catalog, pack);
    const first = new Map<string, number>();
    const found = [
        ...reading.rows.map(constantFinding),
        ...rows.flatMap((row) => rowFindings(row, first, catalog, overrides)),
        ...unmapped(rows, first, catalog, overrides)
    ].filter((finding) => finding !== undefined);
    return found.sort((a, b) => a.line - b.line);
}
