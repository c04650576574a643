import { FaultList } from './faults';
import type { PackFault } from './faults';
import { familyFor } from './families';
import { CUSTOM_PACK_ID } from './model';
import type { ErrorEntry, ErrorPack, Family } from './model';
import { normalizeCode } from './catalog';
import { completeDraft, sourceOf } from './entryReader';
import type { EntryDraft } from './entryReader';
import { packOf, parseResource, readDrafts } from './packReader';

/** The packs with the organisation's codes and overrides merged in, and what of its pack could not be used. */
export interface CustomMerge {
    readonly packs: readonly ErrorPack[];
    readonly faults: readonly PackFault[];
}

function override(entry: ErrorEntry, draft: EntryDraft): ErrorEntry {
    return {
        ...entry,
        ...draft.answers,
        name: draft.name ?? entry.name,
        source: sourceOf(draft, entry.source),
        alsoKnownAs: [...new Set([...(draft.alsoKnownAs ?? []), ...entry.alsoKnownAs])],
        note: draft.note ?? entry.note,
        wire: draft.wire ?? entry.wire,
        origin: 'overridden'
    };
}

/** The family that a new code names, else the one that answers for it: the organisation's before ours. */
function familyOf(
    draft: EntryDraft,
    custom: ErrorPack,
    pack: ErrorPack | undefined
): Family | undefined {
    const packs = pack ? [custom, pack] : [custom];
    if (draft.family !== undefined) {
        return packs
            .flatMap(({ families }) => families)
            .find((family) => family.id === draft.family);
    }
    return packs
        .map((candidate) => familyFor(candidate, draft.code))
        .find((family) => family !== undefined);
}

/** The listed entry that a draft speaks of: the very code, else the one that is written another way. */
function listedEntry(
    entries: ReadonlyMap<string, ErrorEntry>,
    code: string
): ErrorEntry | undefined {
    return (
        entries.get(code) ??
        [...entries.values()].find((entry) => normalizeCode(entry.code) === normalizeCode(code))
    );
}

/** An override changes answers, not where a code belongs. */
function applyOverride(
    entry: ErrorEntry,
    draft: EntryDraft,
    list: FaultList
): ErrorEntry | undefined {
    if (draft.family !== undefined && draft.family !== entry.family.id) {
        list.add({ kind: 'unknown-family', where: draft.where, found: draft.family });
        return undefined;
    }
    return override(entry, draft);
}

/**
 * Merges the organisation's pack into the built-in ones: an entry for a listed code changes the answers that it gives,
 * any other is added to the pack that it names, or to the organisation's own. Sound entries count even where others have
 * faults; the built-in packs are never changed by a fault.
 * @param text content of the static resource
 * @param resource its name, for messages
 */
export function mergeCustomPack(
    packs: readonly ErrorPack[],
    text: string,
    resource: string
): CustomMerge {
    const list = new FaultList();
    const value = list.sound(() => parseResource(text, resource, list));
    const draft =
        list.faults.length > 0 ? undefined : readDrafts(value, resource, [CUSTOM_PACK_ID], list);
    if (!draft) {
        return { packs, faults: list.faults };
    }
    const custom = packOf(draft);
    const merged = new Map(
        [...packs, custom].map((pack) => [
            pack.id,
            { pack, entries: new Map(pack.entries.map((entry) => [entry.code, entry])) }
        ])
    );
    for (const entry of draft.drafts) {
        const target = merged.get(entry.pack);
        if (!target) {
            // Its pack did not load: nothing can be said of its codes until it does.
            list.add({ kind: 'unknown-pack', where: entry.where, found: entry.pack });
            continue;
        }
        const known = listedEntry(target.entries, entry.code);
        const result = list.sound(() => {
            if (known) {
                return applyOverride(known, entry, list);
            }
            const added = completeDraft(entry, familyOf(entry, custom, target.pack), list);
            return added && { ...added, origin: 'custom' as const };
        });
        if (result) {
            target.entries.set(result.code, result);
        }
    }
    const built = [...merged.values()].map(({ pack, entries }) => ({
        ...pack,
        entries: [...entries.values()]
    }));
    return {
        packs: built.filter(
            ({ id, entries, families }) =>
                id !== CUSTOM_PACK_ID || entries.length + families.length > 0
        ),
        faults: list.faults
    };
}
