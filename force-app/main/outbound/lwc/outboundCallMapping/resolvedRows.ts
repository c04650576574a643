import { normalizeCode, OUTBOUND_ERROR_TYPES, PACK_IDS } from 'c/errorCatalog';
import type { ErrorCatalog, OutboundMapping, PackId } from 'c/errorCatalog';
import type { OutboundOverrides } from './decision';
import type { MappingReading, MappingRow } from './mappingFile';

/** The packs that a row may speak of: one where it is clear, several where the code exists on several layers, none where it is unknown. */
export interface ResolvedRow {
    readonly row: MappingRow;
    readonly code: string;
    readonly packs: readonly PackId[];
}

/** Keys that stand for every code that is not listed. */
const CATCH_ALL = new Set(['DEFAULT', '*', 'OTHERWISE', 'FALLBACK', '']);

function plain(text: string): string {
    return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Every way in which the catalog spells its packs, without punctuation. */
function packNames(catalog: ErrorCatalog): ReadonlyMap<string, PackId> {
    const names = new Map<string, PackId>();
    for (const pack of [...catalog.packs].reverse()) {
        for (const spelling of [...pack.spellings, pack.vendor, pack.id]) {
            names.set(plain(spelling), pack.id);
        }
    }
    PACK_IDS.forEach((id) => names.set(plain(id), id));
    return names;
}

function resolve(
    row: MappingRow,
    catalog: ErrorCatalog,
    names: ReadonlyMap<string, PackId>,
    fallback: PackId | undefined
): ResolvedRow {
    const [, prefix = '', rest = ''] = /^([\w.-]+):(.+)$/.exec(row.code) ?? [];
    const prefixed = names.get(plain(prefix));
    if (prefix !== '' && prefixed !== undefined) {
        return { row, code: rest.trim(), packs: [prefixed] };
    }
    const grouped = row.groups
        .map((group) => names.get(plain(group)))
        .filter((pack) => pack !== undefined)
        .at(-1);
    const known = grouped ?? fallback;
    const { code } = row;
    return known === undefined
        ? { row, code, packs: catalog.entriesOfCode(code).map((entry) => entry.pack) }
        : { row, code, packs: [known] };
}

function isCatchAll(row: MappingRow): boolean {
    return CATCH_ALL.has(row.code.trim().toUpperCase());
}

/**
 * Which packs the rows of a mapping speak of: by a prefix such as `sip:486`, by the keys around the code, else by the code.
 * @param pack the pack of codes that stand alone, where the person has said so
 */
export function resolveRows(
    reading: MappingReading,
    catalog: ErrorCatalog,
    pack?: PackId
): readonly ResolvedRow[] {
    const names = packNames(catalog);
    return reading.rows
        .filter((row) => !isCatchAll(row))
        .map((row) => resolve(row, catalog, names, pack));
}

/** The key under which a code is one and the same however it is written. */
export function rowKey(pack: PackId, code: string): string {
    return `${pack}:${normalizeCode(code)}`;
}

/**
 * The mapping of the organisation as overrides: every row whose code belongs to one pack and whose constant exists.
 * @param why the reason that is shown for each
 */
export function overridesOf(
    rows: readonly ResolvedRow[],
    catalog: ErrorCatalog,
    why: string
): OutboundOverrides {
    const overrides = new Map<string, OutboundMapping>();
    for (const { row, code, packs } of rows) {
        const type = OUTBOUND_ERROR_TYPES.find((known) => known === row.type);
        const [pack, ...others] = packs;
        if (type !== undefined && pack !== undefined && others.length === 0) {
            const id = catalog.answer(pack, code)?.id ?? `${pack}:${code}`;
            overrides.set(id, { type, confidence: 'high', why, alternatives: [] });
        }
    }
    return overrides;
}
