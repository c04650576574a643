import { DEFAULT_OUTBOUND_ERROR_TYPE } from 'c/errorCatalog';
import type {
    CodeRange,
    ErrorCatalog,
    ErrorEntry,
    ErrorPack,
    OutboundErrorType,
    PackId
} from 'c/errorCatalog';
import { CODE_FIELDS } from './codeFields';

/** One line of the generated table. */
export interface MappedCode {
    readonly code: string;
    readonly name: string;
    readonly type: OutboundErrorType;
}

/** What the codes of a range become that no line names. */
export interface MappedRange {
    readonly range: CodeRange;
    readonly name: string;
    readonly type: OutboundErrorType;
}

export interface MappedPack {
    readonly pack: PackId;
    readonly title: string;
    /** Properties of an error that may hold the code. */
    readonly fields: readonly string[];
    readonly codes: readonly MappedCode[];
    /** The narrowest first, so that the first that fits is the right one. */
    readonly ranges: readonly MappedRange[];
}

/** What is no failed outbound call is told as nothing in particular, should `dial()` ever fail with it. */
function typeOf({ outbound }: Pick<ErrorEntry, 'outbound'>): OutboundErrorType {
    return outbound.type ?? DEFAULT_OUTBOUND_ERROR_TYPE;
}

/** As wide as the catalog takes it: any range of numbers is narrower than any prefix, a longer prefix than a shorter. */
function width(range: CodeRange): number {
    return 'prefix' in range
        ? Number.MAX_SAFE_INTEGER - range.prefix.length
        : range.to - range.from;
}

function mappedRanges(pack: ErrorPack): readonly MappedRange[] {
    const ranges = pack.families.flatMap((family) =>
        family.ranges.map((range) => ({ range, name: family.name, type: typeOf(family) }))
    );
    // Ranges that all say the default say what the code says without them.
    return ranges.some(({ type }) => type !== DEFAULT_OUTBOUND_ERROR_TYPE)
        ? ranges.sort((left, right) => width(left.range) - width(right.range))
        : [];
}

/**
 * The table for one pack: the listed codes of failed outbound calls, and those of other kinds only where a range would
 * speak for them.
 */
function mapPack(pack: ErrorPack): MappedPack {
    const ranges = mappedRanges(pack);
    return {
        pack: pack.id,
        title: pack.title,
        fields: CODE_FIELDS[pack.id],
        codes: pack.entries
            .filter(({ outbound }) => outbound.type !== null || ranges.length > 0)
            .map((entry) => ({ code: entry.code, name: entry.name, type: typeOf(entry) })),
        ranges
    };
}

/** The tables for the chosen packs, in their order; packs that the catalog lacks are left out, repeated ones too. */
export function mappingTable(
    catalog: ErrorCatalog,
    packs: readonly PackId[]
): readonly MappedPack[] {
    return [...new Set(packs)]
        .map((id) => catalog.pack(id))
        .filter((pack) => pack !== undefined)
        .map(mapPack);
}
