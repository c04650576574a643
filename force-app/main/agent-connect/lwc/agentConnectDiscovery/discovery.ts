import { fieldCandidates, lookupTo } from './fieldRoles';
import type { FieldRole, IdentifiedField } from './fieldRoles';
import { findCandidates, OBJECT_ROLES } from './labels';
import type { Confidence, ObjectRole } from './labels';
import type { NavItem, ObjectAnswer, ObjectInfo } from './orgReaders';

/** Names that an admin gives. They win over everything that is found. */
export interface NameOverrides {
    readonly objects: Readonly<Partial<Record<ObjectRole, string>>>;
    /** For fields of the base object and of the requests. */
    readonly fields: Readonly<Partial<Record<FieldRole, string>>>;
}

export const NO_OVERRIDES: NameOverrides = { objects: {}, fields: {} };

/** What became of looking for one name. */
export type Found<T> =
    | { readonly status: 'found'; readonly value: T; readonly confidence: Confidence }
    /** An admin named it, and this user sees nothing of that name. */
    | { readonly status: 'override-missing'; readonly name: string }
    | { readonly status: 'not-found' };

const MISSING = { status: 'not-found' } as const;

/**
 * The API names to ask getObjectInfos for: the base objects, what an admin named, and every candidate.
 * @param baseObjects such as Case
 */
export function objectsToAskFor(
    items: readonly NavItem[],
    baseObjects: readonly string[],
    overrides: NameOverrides = NO_OVERRIDES
): readonly string[] {
    const found = OBJECT_ROLES.flatMap((role) =>
        findCandidates(items, role).map(({ objectApiName }) => objectApiName)
    );
    const named = Object.values(overrides.objects).map((name) => name.trim());
    return [...new Set([...baseObjects, ...named, ...found])].filter((name) => name !== '');
}

function readable(answers: readonly ObjectAnswer[], apiName: string): ObjectInfo | undefined {
    for (const answer of answers) {
        if (answer.status === 'readable' && answer.info.apiName === apiName) {
            return answer.info;
        }
    }
    return undefined;
}

/**
 * The object that plays a role: the one that an admin named, else the surest candidate that this user can read and query.
 * @param answers of getObjectInfos
 */
export function findObject(
    role: ObjectRole,
    items: readonly NavItem[],
    answers: readonly ObjectAnswer[],
    overrides: NameOverrides = NO_OVERRIDES
): Found<ObjectInfo> {
    const name = overrides.objects[role]?.trim() ?? '';
    if (name !== '') {
        const value = readable(answers, name);
        return value
            ? { status: 'found', value, confidence: 'confirmed' }
            : { status: 'override-missing', name };
    }
    for (const { objectApiName, confidence } of findCandidates(items, role)) {
        const value = readable(answers, objectApiName);
        if (value?.queryable === true) {
            return { status: 'found', value, confidence };
        }
    }
    return MISSING;
}

/**
 * The field of an object that plays a role: the one that an admin named, else the surest candidate.
 * @param baseObject for the lookup of a request to its record
 */
export function findField(
    role: FieldRole,
    info: ObjectInfo,
    overrides: NameOverrides = NO_OVERRIDES,
    baseObject = 'Case'
): Found<IdentifiedField> {
    const name = overrides.fields[role]?.trim() ?? '';
    if (name !== '') {
        const field = info.fields.get(name);
        return field
            ? {
                  status: 'found',
                  confidence: 'confirmed',
                  value: { role, apiName: name, label: field.label, confidence: 'confirmed' }
              }
            : { status: 'override-missing', name };
    }
    const value =
        role === 'request-record' ? lookupTo(info, baseObject) : fieldCandidates(info, role)[0];
    return value ? { status: 'found', value, confidence: value.confidence } : MISSING;
}

/** The API name of what was found; undefined where nothing was, or where it is only a guess. */
export function fieldName(found: Found<IdentifiedField>): string | undefined {
    return found.status === 'found' && found.confidence !== 'low' ? found.value.apiName : undefined;
}
