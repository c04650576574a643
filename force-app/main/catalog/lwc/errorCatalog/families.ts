import type { CodeRange, ErrorEntry, ErrorPack, Family } from './model';

const WHOLE_NUMBER = /^-?\d{1,9}$/;

function width(range: CodeRange): number {
    // A longer prefix says more than a shorter one, and any prefix less than any range of numbers.
    return 'prefix' in range
        ? Number.MAX_SAFE_INTEGER - range.prefix.length
        : range.to - range.from;
}

function covers(range: CodeRange, code: string): boolean {
    if ('prefix' in range) {
        return code.toUpperCase().startsWith(range.prefix.toUpperCase());
    }
    return WHOLE_NUMBER.test(code) && Number(code) >= range.from && Number(code) <= range.to;
}

/** The family of a pack that answers for a code, the narrowest first; undefined where none does. */
export function familyFor(pack: ErrorPack, code: string): Family | undefined {
    let best: { family: Family; width: number } | undefined;
    for (const family of pack.families) {
        for (const range of family.ranges) {
            if (covers(range, code) && (!best || width(range) < best.width)) {
                best = { family, width: width(range) };
            }
        }
    }
    return best?.family;
}

/** What a family says of a code, in the shape of an entry that says so by its origin. */
export function familyEntry(family: Family, code: string): ErrorEntry {
    return {
        meaning: family.meaning,
        cause: family.cause,
        fix: family.fix,
        fixedBy: family.fixedBy,
        channel: family.channel,
        retry: family.retry,
        finality: family.finality,
        outbound: family.outbound,
        id: `${family.pack}:${code}`,
        pack: family.pack,
        code,
        name: family.name,
        family,
        source: family.source,
        alsoKnownAs: [],
        origin: 'family'
    };
}

/** The answer of a family for a code that no pack lists; also for its own id, such as 22xx. */
export function familyAnswer(pack: ErrorPack, code: string): ErrorEntry | undefined {
    const own = pack.families.find(
        ({ id, ranges }) => ranges.length > 0 && id.toUpperCase() === code.toUpperCase()
    );
    const family = own ?? familyFor(pack, code);
    return family && familyEntry(family, own?.id ?? code);
}
