import type { ErrorCatalog, ErrorEntry } from 'c/errorCatalog';

/** A search over a catalog, whoever wrote it. */
export interface SearchEngine {
    /** Everything that it finds, as a keystroke would have it. */
    readonly search: (query: string) => readonly unknown[];
    /** The ids of the best, best first. */
    readonly best: (query: string, most: number) => readonly string[];
    /** The index as it could be shipped; undefined where it keeps none. */
    readonly serialized: (() => string) | undefined;
}

/** Builds a search over a catalog. */
export type EngineMaker = (catalog: ErrorCatalog) => SearchEngine;

/** The texts of an entry by name, which every engine gets. */
export interface EntryDocument {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly alsoKnownAs: string;
    readonly wire: string;
    readonly meaning: string;
    readonly family: string;
    readonly vendor: string;
    readonly cause: string;
    readonly note: string;
    readonly fix: string;
}

/** The texts of a document that are searched. */
export const SEARCHED_FIELDS = [
    'code',
    'name',
    'alsoKnownAs',
    'wire',
    'meaning',
    'family',
    'vendor',
    'cause',
    'note',
    'fix'
] as const;

/** The texts of an entry. */
export function toDocument(catalog: ErrorCatalog, entry: ErrorEntry): EntryDocument {
    const pack = catalog.pack(entry.pack);
    const { api, httpStatus, errorType, errorMessage, deployment } = entry.wire ?? {};
    return {
        id: entry.id,
        code: entry.code,
        name: entry.name,
        alsoKnownAs: entry.alsoKnownAs.join('\n'),
        wire: [api, httpStatus, errorType, errorMessage, deployment]
            .filter((text) => text !== undefined)
            .join(' '),
        meaning: entry.meaning,
        family: entry.family.name,
        vendor: `${pack?.vendor ?? ''} ${pack?.title ?? ''}`,
        cause: entry.cause,
        note: entry.note ?? '',
        fix: entry.fix.join('\n')
    };
}
