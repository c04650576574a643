import {
    DEFAULT_OUTBOUND_ERROR_TYPE,
    OUTBOUND_ERROR_TYPES,
    SPECIFIC_OUTBOUND_ERROR_TYPES
} from 'c/errorCatalog';
import type {
    ErrorCatalog,
    ErrorEntry,
    MappingAlternative,
    OutboundErrorType,
    PackId
} from 'c/errorCatalog';
import type { DecidedBy, OutboundOverrides } from './decision';
import { mapOutboundFailure } from './mapping';

/** A code of the drill and what it leads to. */
export interface DrilledCode {
    readonly entry: ErrorEntry;
    /** Null where the code is no failed outbound call. */
    readonly type: OutboundErrorType | null;
    readonly decidedBy: DecidedBy;
    readonly why: string;
    readonly alternatives: readonly MappingAlternative[];
}

/** How many codes of a pack lead to each constant: a row of the matrix. */
export interface CoverageRow {
    readonly pack: PackId;
    readonly counts: Readonly<Record<OutboundErrorType, number>>;
    readonly notFailures: number;
}

/** What comes of a drill. */
export interface CoverageReport {
    readonly codes: readonly DrilledCode[];
    readonly rows: readonly CoverageRow[];
    /** Of the ten: those that some code leads to, and those that none does. */
    readonly reached: readonly OutboundErrorType[];
    readonly unreached: readonly OutboundErrorType[];
    /** The failures for which the rep gets the general message; `why` and the alternatives tell what could change that. */
    readonly generic: readonly DrilledCode[];
    /** Those of `generic` for which one of the ten can be defended: an override would improve them. */
    readonly improvable: readonly DrilledCode[];
}

function noCounts(): Record<OutboundErrorType, number> {
    return {
        AGENT_AT_MAXIMUM_CAPACITY: 0,
        AGENT_NOT_INITIALIZED: 0,
        PHONE_NUMBER_NOT_VALID: 0,
        PHONE_NUMBER_NOT_VALID_E164_FORMAT: 0,
        AREA_CODE_NOT_IN_DIALABLE_LIST: 0,
        UNAUTHORIZED_SERVICE_CALL: 0,
        OUTBOUND_QUEUE_MISCONFIGURED: 0,
        CALL_THROTTLED: 0,
        TIMEOUT_ERROR: 0,
        UNABLE_TO_CONNECT_TO_AGENT: 0,
        CAN_NOT_START_THE_CALL: 0
    };
}

function countPack(pack: PackId, codes: readonly DrilledCode[]): CoverageRow {
    const counts = noCounts();
    let notFailures = 0;
    for (const { type } of codes) {
        if (type === null) {
            notFailures += 1;
        } else {
            counts[type] += 1;
        }
    }
    return { pack, counts, notFailures };
}

function drill(
    entry: ErrorEntry,
    catalog: ErrorCatalog,
    overrides: OutboundOverrides | undefined
): DrilledCode {
    const { pack, code } = entry;
    const decision = mapOutboundFailure({ pack, code }, catalog, overrides);
    const { type, decidedBy, why, alternatives } = decision;
    return { entry, type, decidedBy, why, alternatives };
}

/**
 * Runs every listed code of a pack, or of all, through the mapping as a failure before `dial()` has resolved.
 * @param scope a pack, or `all`
 */
export function coverageOf(
    scope: PackId | 'all',
    catalog: ErrorCatalog,
    overrides?: OutboundOverrides
): CoverageReport {
    const drilled = catalog.packs
        .filter((pack) => scope === 'all' || pack.id === scope)
        .map((pack) => ({
            pack: pack.id,
            codes: pack.entries.map((entry) => drill(entry, catalog, overrides))
        }));
    const codes = drilled.flatMap((pack) => pack.codes);
    const types = new Set(codes.map(({ type }) => type));
    const generic = codes.filter(({ type }) => type === DEFAULT_OUTBOUND_ERROR_TYPE);
    return {
        codes,
        rows: drilled.map((pack) => countPack(pack.pack, pack.codes)),
        reached: SPECIFIC_OUTBOUND_ERROR_TYPES.filter((type) => types.has(type)),
        unreached: SPECIFIC_OUTBOUND_ERROR_TYPES.filter((type) => !types.has(type)),
        generic,
        improvable: generic.filter(({ alternatives }) =>
            alternatives.some(({ type }) => type !== DEFAULT_OUTBOUND_ERROR_TYPE)
        )
    };
}

function quote(cell: string | number): string {
    // A leading sign would make a spreadsheet take the cell for a formula.
    const text = typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csv(rows: readonly (readonly (string | number)[])[]): string {
    return rows.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

/** The matrix, packs by constants, as comma-separated values (RFC 4180). */
export function coverageMatrixCsv(report: CoverageReport): string {
    return csv([
        ['pack', ...OUTBOUND_ERROR_TYPES, 'not a failure'],
        ...report.rows.map(({ pack, counts, notFailures }) => [
            pack,
            ...OUTBOUND_ERROR_TYPES.map((type) => counts[type]),
            notFailures
        ])
    ]);
}

/** The drilled codes as comma-separated values (RFC 4180), one line for each. */
export function coverageCsv(report: CoverageReport): string {
    return csv([
        ['id', 'name', 'type', 'decided by', 'why'],
        ...report.codes.map(({ entry, type, decidedBy, why }) => [
            entry.id,
            entry.name,
            type ?? '',
            decidedBy,
            why
        ])
    ]);
}
