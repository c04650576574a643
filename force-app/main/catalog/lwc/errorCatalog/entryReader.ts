import { ANSWER_FIELDS, complete, optional, readAnswers } from './answerReader';
import type { Cursor } from './cursor';
import type { FaultList } from './faults';
import { CUSTOM_PACK_ID, PACK_IDS } from './model';
import type {
    Answer,
    Citation,
    CodeRange,
    ErrorEntry,
    Family,
    PackId,
    Source,
    WireForm
} from './model';

const FAMILY_FIELDS = ['id', 'name', 'ranges', 'source', 'section', ...ANSWER_FIELDS] as const;
const ENTRY_FIELDS = [
    'pack',
    'code',
    'name',
    'family',
    'source',
    'section',
    'alsoKnownAs',
    'note',
    'wire',
    ...ANSWER_FIELDS
] as const;

export function readSource(cursor: Cursor): Source | undefined {
    const fields = cursor.fields(['id', 'document', 'url']);
    const id = fields?.id.text();
    const document = fields?.document.text();
    const url = fields && optional(fields.url, (field) => field.text());
    return id !== undefined && document !== undefined ? { id, document, url } : undefined;
}

export function readCitation(
    fields: { source: Cursor; section: Cursor },
    sources: ReadonlyMap<string, Source>,
    list: FaultList
): Citation | undefined {
    const id = fields.source.text();
    const section = optional(fields.section, (field) => field.text());
    const source = id === undefined ? undefined : sources.get(id);
    if (id !== undefined && !source) {
        list.add({ kind: 'unknown-source', where: fields.source.where, found: id });
    }
    return source && { document: source.document, section, url: source.url };
}

function readRange(cursor: Cursor): CodeRange | undefined {
    const fields = cursor.fields(['from', 'to', 'prefix']);
    if (!fields) {
        return undefined;
    }
    if (fields.prefix.isPresent) {
        const extra = [fields.from, fields.to].find((field) => field.isPresent);
        if (extra) {
            return extra.refuse('left out beside a prefix');
        }
        const prefix = fields.prefix.text();
        return prefix === undefined ? undefined : { prefix };
    }
    const from = fields.from.wholeNumber();
    const to = fields.to.wholeNumber();
    if (from === undefined || to === undefined) {
        return undefined;
    }
    return from <= to ? { from, to } : fields.to.refuse(`at least ${from}`);
}

export function readFamily(
    cursor: Cursor,
    pack: PackId,
    sources: ReadonlyMap<string, Source>,
    list: FaultList
): Family | undefined {
    const fields = cursor.fields(FAMILY_FIELDS);
    if (!fields) {
        return undefined;
    }
    const id = fields.id.text();
    const name = fields.name.text();
    const ranges = optional(fields.ranges, (field) => field.items())?.map(readRange) ?? [];
    const source = readCitation(fields, sources, list);
    const answers = complete(readAnswers(fields, list), undefined, cursor.where, list);
    return id !== undefined && name !== undefined && source && answers
        ? {
              id,
              pack,
              name,
              ranges: ranges.filter((range) => range !== undefined),
              source,
              ...answers
          }
        : undefined;
}

function readWire(cursor: Cursor): WireForm | undefined {
    const fields = cursor.fields(['api', 'httpStatus', 'errorType', 'errorMessage', 'deployment']);
    return (
        fields && {
            api: optional(fields.api, (field) => field.text()),
            httpStatus: optional(fields.httpStatus, (field) => field.wholeNumber()),
            errorType: optional(fields.errorType, (field) => field.text()),
            errorMessage: optional(fields.errorMessage, (field) => field.text()),
            deployment: optional(fields.deployment, (field) => field.text())
        }
    );
}

/** What an entry says itself, before its family or the entry it overrides fills the gaps. */
export interface EntryDraft {
    readonly where: string;
    readonly pack: PackId;
    readonly code: string;
    readonly name: string | undefined;
    readonly family: string | undefined;
    readonly source: Citation | undefined;
    /** Where in the source; that of the family where the entry names none. */
    readonly section: string | undefined;
    readonly alsoKnownAs: readonly string[] | undefined;
    readonly note: string | undefined;
    readonly wire: WireForm | undefined;
    readonly answers: Partial<Answer>;
}

export function readPackId(
    cursor: Cursor,
    list: FaultList,
    allowed: readonly PackId[]
): PackId | undefined {
    const text = cursor.text();
    const pack = allowed.find((id) => id === text);
    if (text !== undefined && pack === undefined) {
        list.add({ kind: 'unknown-pack', where: cursor.where, found: text });
    }
    return pack;
}

export function readDraft(
    cursor: Cursor,
    ownPack: PackId,
    sources: ReadonlyMap<string, Source>,
    list: FaultList
): EntryDraft | undefined {
    const fields = cursor.fields(ENTRY_FIELDS);
    if (!fields) {
        return undefined;
    }
    const code = fields.code.text();
    // Only the organisation's pack speaks of codes of other packs.
    const allowed = ownPack === CUSTOM_PACK_ID ? PACK_IDS : [ownPack];
    const pack = optional(fields.pack, (field) => readPackId(field, list, allowed)) ?? ownPack;
    const draft = {
        where: cursor.where,
        pack,
        name: optional(fields.name, (field) => field.text()),
        family: optional(fields.family, (field) => field.text()),
        source: fields.source.isPresent ? readCitation(fields, sources, list) : undefined,
        // With a source of its own, the section is part of that.
        section: fields.source.isPresent
            ? undefined
            : optional(fields.section, (field) => field.text()),
        alsoKnownAs: optional(fields.alsoKnownAs, (field) => field.texts()),
        note: optional(fields.note, (field) => field.text()),
        wire: optional(fields.wire, readWire),
        answers: readAnswers(fields, list)
    };
    return code === undefined ? undefined : { ...draft, code };
}

/** The source that a draft names, else a section of the one that it inherits. */
export function sourceOf(draft: EntryDraft, inherited: Citation): Citation {
    return draft.source ?? { ...inherited, section: draft.section ?? inherited.section };
}

/**
 * Fills a draft in from its family.
 * @returns undefined, and a fault, where the two together do not answer everything
 */
export function completeDraft(
    draft: EntryDraft,
    family: Family | undefined,
    list: FaultList
): ErrorEntry | undefined {
    if (!family) {
        list.add({
            kind: 'unknown-family',
            where: draft.where,
            found: draft.family ?? 'missing'
        });
        return undefined;
    }
    const answers = complete(draft.answers, family, draft.where, list);
    if (draft.name === undefined) {
        list.add({ kind: 'incomplete', where: draft.where, found: 'name' });
    }
    return (
        answers && {
            id: `${draft.pack}:${draft.code}`,
            pack: draft.pack,
            code: draft.code,
            name: draft.name ?? draft.code,
            family,
            source: sourceOf(draft, family.source),
            alsoKnownAs: draft.alsoKnownAs ?? [],
            note: draft.note,
            wire: draft.wire,
            origin: 'built-in',
            ...answers
        }
    );
}
