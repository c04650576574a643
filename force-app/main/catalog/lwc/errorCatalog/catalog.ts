import { familyAnswer } from './families';
import { CUSTOM_PACK_ID, PACK_IDS } from './model';
import type { ErrorEntry, ErrorPack, PackId } from './model';
import { NO_RELATIONS } from './relations';
import type { ErrorRelations, SameFailure, Translation } from './relations';

/** How an entry of another layer belongs to one. */
export interface RelatedEntry {
    readonly entry: ErrorEntry;
    readonly why: string;
    /** The rule of a translation, or `same-failure`. */
    readonly relation: Translation['rule'] | 'same-failure';
}

/**
 * How a code is written when it is looked up: no space around it, capitals, and no leading zeros or `0x` on numbers, so
 * that `0486` and `486` are one code.
 */
export function normalizeCode(code: string): string {
    const trimmed = code.trim().toUpperCase();
    if (/^0X[0-9A-F]{1,8}$/.test(trimmed)) {
        return String(Number.parseInt(trimmed.slice(2), 16));
    }
    return /^-?\d{1,15}$/.test(trimmed) ? String(Number(trimmed)) : trimmed;
}

function group<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
    const groups = new Map<string, T[]>();
    for (const item of items) {
        const key = keyOf(item);
        const members = groups.get(key);
        if (members) {
            members.push(item);
        } else {
            groups.set(key, [item]);
        }
    }
    return groups;
}

/** All packs together: what every question about a code is put to. Immutable. */
export class ErrorCatalog {
    readonly packs: readonly ErrorPack[];
    /** In the order of PACK_IDS, which is the order in which an ambiguous code is read. */
    readonly entries: readonly ErrorEntry[];
    readonly relations: ErrorRelations;
    private readonly byPack: ReadonlyMap<PackId, ErrorPack>;
    private readonly byId: ReadonlyMap<string, ErrorEntry>;
    private readonly byCode: ReadonlyMap<string, readonly ErrorEntry[]>;
    private readonly translationsFrom: ReadonlyMap<string, readonly Translation[]>;
    private readonly translationsTo: ReadonlyMap<string, readonly Translation[]>;
    private readonly failuresOf: ReadonlyMap<string, readonly SameFailure[]>;

    constructor(packs: readonly ErrorPack[], relations: ErrorRelations = NO_RELATIONS) {
        this.byPack = new Map(packs.map((pack) => [pack.id, pack]));
        this.packs = PACK_IDS.map((id) => this.byPack.get(id)).filter((pack) => pack !== undefined);
        this.entries = this.packs.flatMap((pack) => pack.entries);
        this.relations = relations;
        this.byId = new Map(this.entries.map((entry) => [entry.id, entry]));
        this.byCode = group(this.entries, (entry) => normalizeCode(entry.code));
        this.translationsFrom = group(relations.translations, (item) => item.from ?? '');
        this.translationsTo = group(relations.translations, (item) => item.to ?? '');
        this.failuresOf = new Map(
            [
                ...group(
                    relations.sameFailures.flatMap((failure) =>
                        failure.members.map((member) => ({ member, failure }))
                    ),
                    (item) => item.member
                )
            ].map(([member, items]) => [member, items.map((item) => item.failure)])
        );
    }

    pack(id: PackId): ErrorPack | undefined {
        return this.byPack.get(id);
    }

    /** The listed entry of a pack and code, however the code's letters and zeros are written. */
    entryOf(pack: PackId, code: string): ErrorEntry | undefined {
        return (
            this.byId.get(`${pack}:${code}`) ??
            this.entriesOfCode(code).find((entry) => entry.pack === pack)
        );
    }

    /** What the pack says of a code: its entry, else its family's answer. */
    answer(pack: PackId, code: string): ErrorEntry | undefined {
        const known = this.byPack.get(pack);
        return this.entryOf(pack, code) ?? (known && familyAnswer(known, normalizeCode(code)));
    }

    /** The answer for an id such as `sip:486`; undefined where the id or its pack is unknown. */
    answerById(id: string): ErrorEntry | undefined {
        const listed = this.byId.get(id);
        if (listed) {
            return listed;
        }
        const separator = id.indexOf(':');
        const pack = PACK_IDS.find((known) => known === id.slice(0, separator));
        const code = id.slice(separator + 1);
        return separator > 0 && pack && code.trim() !== '' ? this.answer(pack, code) : undefined;
    }

    /** Every listed entry with the code, in any pack. */
    entriesOfCode(code: string): readonly ErrorEntry[] {
        return this.byCode.get(normalizeCode(code)) ?? [];
    }

    /** The answers of all families for a code that no pack lists. */
    familyAnswers(code: string): readonly ErrorEntry[] {
        const normalized = normalizeCode(code);
        return this.packs
            .filter((pack) => pack.id !== CUSTOM_PACK_ID || pack.families.length > 0)
            .map((pack) => familyAnswer(pack, normalized))
            .filter((answer) => answer !== undefined);
    }

    /** The same number or name on other layers, where it means something else. */
    sameCodeElsewhere(entry: ErrorEntry): readonly ErrorEntry[] {
        return this.entriesOfCode(entry.code).filter((other) => other.id !== entry.id);
    }

    /** The same failure as other layers report it: first what a gateway translates it to and from. */
    equivalents(entry: ErrorEntry): readonly RelatedEntry[] {
        const related: { id: string | null; why: string; relation: RelatedEntry['relation'] }[] = [
            ...(this.translationsFrom.get(entry.id) ?? []).map(({ to, why, rule }) => ({
                id: to,
                why,
                relation: rule
            })),
            ...(this.translationsTo.get(entry.id) ?? []).map(({ from, why, rule }) => ({
                id: from,
                why,
                relation: rule
            })),
            ...(this.failuresOf.get(entry.id) ?? []).flatMap(({ members, why }) =>
                members.map((id) => ({ id, why, relation: 'same-failure' as const }))
            )
        ];
        const seen = new Set([entry.id]);
        const result: RelatedEntry[] = [];
        for (const { id, why, relation } of related) {
            const other = id === null ? undefined : this.byId.get(id);
            if (other && !seen.has(other.id)) {
                seen.add(other.id);
                result.push({ entry: other, why, relation });
            }
        }
        return result;
    }
}
