import type { LocalOrg, OrgRecord } from './model';
import { parameter } from '../parameters';
import { readShared, writeShared } from './shared';
import { makeOrg, SITUATIONS } from './situations';
import type { Situation } from './situations';

let current: { readonly situation: Situation; readonly org: LocalOrg } | undefined;

/** The situation that the address asks for; the healthy one otherwise. */
export function currentSituation(): Situation {
    const asked = parameter('situation');
    return SITUATIONS.find(([id]) => id === asked)?.[0] ?? 'healthy';
}

/** The org of the present situation. It lives as long as the page, unless pages share it. */
export function localOrg(): LocalOrg {
    const situation = currentSituation();
    if (current?.situation !== situation) {
        current = { situation, org: makeOrg(situation, Date.now()) };
    }
    readShared(current.org);
    return current.org;
}

/** Starts the org of the situation anew: for tests. */
export function resetOrg(): void {
    current = undefined;
    failure = undefined;
}

let failure: (() => Error | undefined) | undefined;

/** Makes saves fail, as long as the function gives an error: for tests. */
export function failSaves(error: (() => Error | undefined) | undefined): void {
    failure = error;
}

function rejection(errorCode: string, message: string): object {
    return { status: 400, body: { message, output: { errors: [{ errorCode, message }] } } };
}

function refuse(): void {
    // As fetch fails in a browser without a network.
    const error = failure?.() ?? (navigator.onLine ? undefined : new TypeError('Failed to fetch'));
    if (error !== undefined) {
        throw error;
    }
}

/** Makes a record. */
export function createOrgRecord(apiName: string, fields: OrgRecord): string {
    refuse();
    const org = localOrg();
    const object = org.objects[apiName];
    if (!object?.isEditable) {
        throw Object.assign(new Error('no access'), rejection('INSUFFICIENT_ACCESS', 'No access.'));
    }
    const unique = object.uniqueField;
    if (
        unique !== undefined &&
        object.records.some((record) => record[unique] === fields[unique])
    ) {
        const message = `duplicate value found: ${unique}`;
        throw Object.assign(new Error(message), rejection('DUPLICATE_VALUE', message));
    }
    const id = `${object.keyPrefix}${String(object.records.length + 1).padStart(12, '0')}BBB`;
    const now = new Date().toISOString();
    object.records.push({ ...fields, Id: id, CreatedDate: now, LastModifiedDate: now });
    writeShared(org);
    return id;
}

/** Changes a record, unless it was changed since. */
export function updateOrgRecord(fields: OrgRecord, ifUnmodifiedSince: string | undefined): void {
    refuse();
    const org = localOrg();
    const record = Object.values(org.objects)
        .flatMap(({ records }) => records)
        .find(({ Id: id }) => id === fields['Id']);
    if (!record) {
        throw new Error('The record is gone.');
    }
    if (ifUnmodifiedSince !== undefined && record['LastModifiedDate'] !== ifUnmodifiedSince) {
        const message = 'The record was modified since it was read.';
        throw Object.assign(
            new Error(message),
            rejection('ENTITY_FAILED_IFLASTMODIFIED_ON_UPDATE_CHECK', message)
        );
    }
    Object.assign(record, fields, { LastModifiedDate: new Date().toISOString() });
    writeShared(org);
}
