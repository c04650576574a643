import { Cursor } from './cursor';
import { FaultList } from './faults';
import type { PackFault } from './faults';
import type { Citation } from './model';
import { FORMAT_VERSION, parseResource } from './packReader';

export const TRANSLATION_RULES = ['rfc3398-isup-to-sip', 'rfc3398-sip-to-isup'] as const;

/** What a gateway makes of a code when the call crosses from one layer to the next. */
export interface Translation {
    /** Id of the entry, or null for every code that no other row names. */
    readonly from: string | null;
    /** Id of the entry, or null where there is no counterpart. */
    readonly to: string | null;
    readonly rule: (typeof TRANSLATION_RULES)[number];
    readonly why: string;
    readonly source: Citation;
}

/** The same failure as each layer reports it. */
export interface SameFailure {
    readonly id: string;
    readonly name: string;
    readonly members: readonly string[];
    readonly why: string;
}

export interface ErrorRelations {
    readonly translations: readonly Translation[];
    readonly sameFailures: readonly SameFailure[];
}

export const NO_RELATIONS: ErrorRelations = { translations: [], sameFailures: [] };

function readEnd(cursor: Cursor): string | null | undefined {
    return cursor.value === null ? null : cursor.text();
}

function readTranslation(
    cursor: Cursor,
    sources: ReadonlyMap<string, Citation>,
    list: FaultList
): Translation | undefined {
    const fields = cursor.fields(['from', 'to', 'rule', 'why', 'source']);
    const from = fields && readEnd(fields.from);
    const to = fields && readEnd(fields.to);
    const rule = fields?.rule.oneOf(TRANSLATION_RULES);
    const why = fields?.why.text();
    const sourceId = fields?.source.text();
    const source = sourceId === undefined ? undefined : sources.get(sourceId);
    if (sourceId !== undefined && !source) {
        list.add({ kind: 'unknown-source', where: cursor.where, found: sourceId });
    }
    return from !== undefined && to !== undefined && rule && why !== undefined && source
        ? { from, to, rule, why, source }
        : undefined;
}

function readSameFailure(cursor: Cursor): SameFailure | undefined {
    const fields = cursor.fields(['id', 'name', 'members', 'why']);
    const id = fields?.id.text();
    const name = fields?.name.text();
    const members = fields?.members.texts();
    const why = fields?.why.text();
    return id !== undefined && name !== undefined && members && why !== undefined
        ? { id, name, members, why }
        : undefined;
}

function readSources(cursor: Cursor, list: FaultList): Map<string, Citation> {
    const sources = (cursor.items() ?? []).map((item) => {
        const fields = item.fields(['id', 'document', 'url']);
        const id = fields?.id.text() ?? '';
        const document = fields?.document.text() ?? '';
        const url = fields?.url.isPresent ? fields.url.text() : undefined;
        return { id, where: item.where, citation: { document, url } };
    });
    const byId = new Map<string, Citation>();
    for (const { id, where, citation } of sources) {
        if (byId.has(id)) {
            list.add({ kind: 'duplicate', where, found: id });
        }
        byId.set(id, citation);
    }
    return byId;
}

/**
 * Reads how codes of different layers relate.
 * @param text content of the static resource
 * @param resource its name, for messages
 */
export function readRelations(
    text: string,
    resource: string
): { readonly relations: ErrorRelations; readonly faults: readonly PackFault[] } {
    const list = new FaultList();
    const value = list.sound(() => parseResource(text, resource, list));
    const fields =
        list.faults.length > 0
            ? undefined
            : new Cursor(value, resource, list).fields([
                  '$schema',
                  'formatVersion',
                  'sources',
                  'translations',
                  'sameFailure'
              ]);
    if (!fields) {
        return { relations: NO_RELATIONS, faults: list.faults };
    }
    if (fields.formatVersion.oneOf([FORMAT_VERSION]) === undefined) {
        return { relations: NO_RELATIONS, faults: list.faults };
    }
    const sources = readSources(fields.sources, list);
    const translations = (fields.translations.items() ?? []).map((item) =>
        list.sound(() => readTranslation(item, sources, list))
    );
    const sameFailures = (fields.sameFailure.items() ?? []).map((item) =>
        list.sound(() => readSameFailure(item))
    );
    return {
        relations: {
            translations: translations.filter((item) => item !== undefined),
            sameFailures: sameFailures.filter((item) => item !== undefined)
        },
        faults: list.faults
    };
}
