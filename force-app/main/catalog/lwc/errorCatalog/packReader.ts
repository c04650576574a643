import { optional } from './answerReader';
import { Cursor } from './cursor';
import { completeDraft, readDraft, readFamily, readPackId, readSource } from './entryReader';
import type { EntryDraft } from './entryReader';
import { FaultList } from './faults';
import type { PackFault } from './faults';
import { BUILT_IN_PACK_IDS, LAYERS } from './model';
import type { ErrorPack, Family, Layer, PackId, VariableUpdateTable } from './model';
import { readVariableUpdates } from './variableUpdateReader';

/** What a static resource may weigh, in bytes. */
export const RESOURCE_LIMIT_BYTES = 5 * 1024 * 1024;

/** The version of the format that this reader reads. */
export const FORMAT_VERSION = 1;

/** A pack that could be read, and everything in it that could not. */
export interface PackReading {
    /** Undefined where nothing of it can be used. */
    readonly pack: ErrorPack | undefined;
    readonly faults: readonly PackFault[];
}

const PACK_FIELDS = [
    '$schema',
    'formatVersion',
    'pack',
    'title',
    'vendor',
    'layer',
    'spellings',
    'sources',
    'families',
    'entries',
    'variableUpdates'
] as const;

/** A pack before its entries are filled in from families. */
export interface PackDraft {
    readonly id: PackId;
    readonly title: string;
    readonly vendor: string;
    readonly layer: Layer;
    readonly spellings: readonly string[];
    readonly families: readonly Family[];
    readonly drafts: readonly EntryDraft[];
    readonly variableUpdates: VariableUpdateTable | undefined;
}

/** Keeps the first of each key, and reports the others. */
function unique<T extends object>(
    items: readonly T[],
    key: (item: T) => string,
    where: (item: T) => string,
    list: FaultList
): Map<string, T> {
    const byKey = new Map<string, T>();
    for (const item of items) {
        if (byKey.has(key(item))) {
            list.add({ kind: 'duplicate', where: where(item), found: key(item) });
        } else {
            byKey.set(key(item), item);
        }
    }
    return byKey;
}

function codeOf(value: unknown): string {
    return typeof value === 'object' &&
        value !== null &&
        'code' in value &&
        typeof value.code === 'string'
        ? value.code
        : '';
}

function readItems<T>(cursor: Cursor, list: FaultList, read: (item: Cursor) => T | undefined): T[] {
    return (cursor.items(codeOf) ?? [])
        .map((item) => list.sound(() => read(item)))
        .filter((item) => item !== undefined);
}

/**
 * Reads everything of a pack but leaves its entries as drafts.
 * @param resource name of the static resource, for messages
 * @param allowed the pack ids that the resource may hold
 */
export function readDrafts(
    value: unknown,
    resource: string,
    allowed: readonly PackId[],
    list: FaultList
): PackDraft | undefined {
    const fields = new Cursor(value, resource, list).fields(PACK_FIELDS);
    if (!fields) {
        return undefined;
    }
    const head = list.sound(() => ({
        version: fields.formatVersion.oneOf([FORMAT_VERSION]),
        id: readPackId(fields.pack, list, allowed),
        title: fields.title.text(),
        vendor: fields.vendor.text(),
        layer: fields.layer.oneOf(LAYERS),
        spellings: fields.spellings.texts()
    }));
    if (
        head?.id === undefined ||
        head.title === undefined ||
        head.vendor === undefined ||
        head.layer === undefined ||
        head.spellings === undefined
    ) {
        return undefined;
    }
    const { id, title, vendor, layer, spellings } = head;
    const sources = unique(
        readItems(fields.sources, list, readSource),
        (source) => source.id,
        () => fields.sources.where,
        list
    );
    const families = unique(
        readItems(fields.families, list, (item) => readFamily(item, id, sources, list)),
        (family) => family.id,
        () => fields.families.where,
        list
    );
    const drafts = unique(
        readItems(fields.entries, list, (item) => readDraft(item, id, sources, list)),
        (draft) => `${draft.pack}:${draft.code}`,
        (draft) => draft.where,
        list
    );
    return {
        id,
        title,
        vendor,
        layer,
        spellings,
        families: [...families.values()],
        drafts: [...drafts.values()],
        variableUpdates: optional(fields.variableUpdates, (field) =>
            list.sound(() => readVariableUpdates(field, sources, list))
        )
    };
}

/** The pack of a draft, yet without entries. */
export function packOf(draft: PackDraft): ErrorPack {
    const { id, title, vendor, layer, spellings, families, variableUpdates } = draft;
    return { id, title, vendor, layer, spellings, families, variableUpdates, entries: [] };
}

/**
 * Parses the text of a static resource.
 * @throws nothing: a text that is too large or no JSON is a fault
 */
export function parseResource(text: string, resource: string, list: FaultList): unknown {
    const bytes = new TextEncoder().encode(text).length;
    if (bytes > RESOURCE_LIMIT_BYTES) {
        list.add({
            kind: 'too-large',
            where: resource,
            detail: `${bytes} bytes of ${RESOURCE_LIMIT_BYTES}`
        });
        return undefined;
    }
    try {
        return JSON.parse(text);
    } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        list.add({ kind: 'not-json', where: resource, detail });
        return undefined;
    }
}

/**
 * Reads one of the packs that ship with the product.
 * @param text the content of the static resource
 * @param resource its name, for messages
 * @param expected the pack that it should hold; any built-in one where left out
 */
export function readPack(
    text: string,
    resource: string,
    expected: readonly PackId[] = BUILT_IN_PACK_IDS
): PackReading {
    const list = new FaultList();
    const value = list.sound(() => parseResource(text, resource, list));
    const draft = list.faults.length > 0 ? undefined : readDrafts(value, resource, expected, list);
    if (!draft) {
        return { pack: undefined, faults: list.faults };
    }
    const families = new Map(draft.families.map((family) => [family.id, family]));
    const entries = draft.drafts
        .map((entry) =>
            list.sound(() => completeDraft(entry, families.get(entry.family ?? ''), list))
        )
        .filter((entry) => entry !== undefined);
    return { pack: { ...packOf(draft), entries }, faults: list.faults };
}
