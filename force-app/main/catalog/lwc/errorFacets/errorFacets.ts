/**
 * Filters of the catalog with counts, and the matrix of vendors and Salesforce errors. A pure module.
 */
import {
    CHANNELS,
    DEFAULT_OUTBOUND_ERROR_TYPE,
    FIXERS,
    LAYERS,
    OUTBOUND_ERROR_TYPES,
    RETRY_ADVICES
} from 'c/errorCatalog';
import type { ErrorCatalog, ErrorEntry, OutboundErrorType } from 'c/errorCatalog';

/** What a list of entries can be narrowed by. */
export const FACETS = ['vendor', 'layer', 'channel', 'mapping', 'fixedBy', 'retry'] as const;
export type Facet = (typeof FACETS)[number];

/** The chosen values of each facet: an entry passes a facet with any of them, or where none is chosen. */
export type FacetSelection = Readonly<Record<Facet, readonly string[]>>;

export const NO_SELECTION: FacetSelection = {
    vendor: [],
    layer: [],
    channel: [],
    mapping: [],
    fixedBy: [],
    retry: []
};

/** The value of the mapping facet for codes that are no failed outbound call. */
export const NO_MAPPING = 'none';

/** Values in the order in which they are offered; vendors are in the order of the packs. */
const ORDER: Readonly<Record<Exclude<Facet, 'vendor'>, readonly string[]>> = {
    layer: LAYERS,
    channel: CHANNELS,
    mapping: [...OUTBOUND_ERROR_TYPES, NO_MAPPING],
    fixedBy: FIXERS,
    retry: RETRY_ADVICES
};

/** One value of a facet and how many entries choosing it would leave. */
export interface FacetCount {
    readonly value: string;
    readonly count: number;
    readonly isChosen: boolean;
}

export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>;

/** Who an entry's pack is from. */
export function vendorOf(catalog: ErrorCatalog, entry: ErrorEntry): string {
    return catalog.pack(entry.pack)?.vendor ?? entry.pack;
}

function valueOf(catalog: ErrorCatalog, entry: ErrorEntry, facet: Facet): string {
    switch (facet) {
        case 'vendor':
            return vendorOf(catalog, entry);
        case 'layer':
            return catalog.pack(entry.pack)?.layer ?? '';
        case 'channel':
            return entry.channel;
        case 'mapping':
            return entry.outbound.type ?? NO_MAPPING;
        case 'fixedBy':
            return entry.fixedBy;
        case 'retry':
            return entry.retry.advice;
    }
}

/** Whether anything is chosen. */
export function hasSelection(selection: FacetSelection): boolean {
    return FACETS.some((facet) => selection[facet].length > 0);
}

/** The selection with one value put in or taken out. */
export function toggleValue(
    selection: FacetSelection,
    facet: Facet,
    value: string
): FacetSelection {
    const chosen = selection[facet];
    return {
        ...selection,
        [facet]: chosen.includes(value)
            ? chosen.filter((item) => item !== value)
            : [...chosen, value]
    };
}

/** The entries that pass, in their order, and for each facet what choosing another value would leave. */
export function applySelection(
    catalog: ErrorCatalog,
    entries: readonly ErrorEntry[],
    selection: FacetSelection
): { readonly entries: readonly ErrorEntry[]; readonly counts: FacetCounts } {
    const passing: ErrorEntry[] = [];
    const counts: Record<Facet, Map<string, number>> = {
        vendor: new Map(),
        layer: new Map(),
        channel: new Map(),
        mapping: new Map(),
        fixedBy: new Map(),
        retry: new Map()
    };
    for (const entry of entries) {
        const values = FACETS.map((facet) => valueOf(catalog, entry, facet));
        const failed = FACETS.filter((facet, index) => {
            const chosen = selection[facet];
            return chosen.length > 0 && !chosen.includes(values[index] ?? '');
        });
        if (failed.length === 0) {
            passing.push(entry);
        }
        FACETS.forEach((facet, index) => {
            const value = values[index] ?? '';
            // What only this facet keeps out, it could let in.
            const counted = failed.every((other) => other === facet) ? 1 : 0;
            counts[facet].set(value, (counts[facet].get(value) ?? 0) + counted);
        });
    }
    const vendors = catalog.packs.map(({ vendor }) => vendor);
    return { entries: passing, counts: toCounts(counts, selection, { ...ORDER, vendor: vendors }) };
}

function toCounts(
    counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>,
    selection: FacetSelection,
    order: Readonly<Record<Facet, readonly string[]>>
): FacetCounts {
    const list = (facet: Facet): FacetCount[] => {
        const chosen = selection[facet];
        const known = counts[facet];
        const lost = [...new Set(chosen)].filter((value) => !known.has(value));
        return [...known, ...lost.map((value) => [value, 0] as const)]
            .map(([value, count]) => ({ value, count, isChosen: chosen.includes(value) }))
            .filter(({ count, isChosen }) => count > 0 || isChosen)
            .sort((a, b) => order[facet].indexOf(a.value) - order[facet].indexOf(b.value));
    };
    return {
        vendor: list('vendor'),
        layer: list('layer'),
        channel: list('channel'),
        mapping: list('mapping'),
        fixedBy: list('fixedBy'),
        retry: list('retry')
    };
}

/** How a vendor's codes fall on the Salesforce errors. */
export interface MatrixRow {
    readonly vendor: string;
    readonly total: number;
    /** In the order of OUTBOUND_ERROR_TYPES, then those that are no failed outbound call. */
    readonly cells: readonly {
        readonly mapping: OutboundErrorType | typeof NO_MAPPING;
        readonly count: number;
    }[];
    /** The share of failed calls that the rep sees only the generic error for, 0 to 1. */
    readonly genericShare: number;
}

/** Vendors against Salesforce errors: which constants a vendor's codes reach, and where all fall into the generic one. */
export function mappingMatrix(
    catalog: ErrorCatalog,
    entries: readonly ErrorEntry[]
): readonly MatrixRow[] {
    const columns = [...OUTBOUND_ERROR_TYPES, NO_MAPPING] as const;
    const byVendor = new Map<string, Map<string, number>>();
    for (const entry of entries) {
        const vendor = vendorOf(catalog, entry);
        const counts = byVendor.get(vendor) ?? new Map<string, number>();
        const mapping = entry.outbound.type ?? NO_MAPPING;
        counts.set(mapping, (counts.get(mapping) ?? 0) + 1);
        byVendor.set(vendor, counts);
    }
    return [...byVendor].map(([vendor, counts]) => {
        const cells = columns.map((mapping) => ({ mapping, count: counts.get(mapping) ?? 0 }));
        const total = cells.reduce((sum, { count }) => sum + count, 0);
        const failures = total - (counts.get(NO_MAPPING) ?? 0);
        const generic = counts.get(DEFAULT_OUTBOUND_ERROR_TYPE) ?? 0;
        return { vendor, total, cells, genericShare: failures === 0 ? 0 : generic / failures };
    });
}
