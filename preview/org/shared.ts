import { parameter } from '../parameters';
import type { LocalOrg, OrgRecord } from './model';

/** The objects that pages share: what the app itself writes. */
const SHARED = ['Agent_Connect_Health_Run__c', 'Agent_Connect_Check_State__c'] as const;

function storageName(): string | undefined {
    const name = parameter('shared');
    return name === undefined ? undefined : `preview.org.${name}`;
}

function isRecord(value: unknown): value is OrgRecord {
    return typeof value === 'object' && value !== null && 'Id' in value;
}

function recordsIn(stored: unknown, name: string): readonly OrgRecord[] | undefined {
    const list: unknown =
        typeof stored === 'object' && stored !== null ? Reflect.get(stored, name) : undefined;
    return Array.isArray(list) ? list.filter(isRecord) : undefined;
}

/**
 * Takes over what other pages of this browser wrote, where the address names an org to share: two pages with the same
 * `shared` are two people, or two tabs, in one org.
 */
export function readShared({ objects }: LocalOrg): void {
    const name = storageName();
    const text = name === undefined ? null : localStorage.getItem(name);
    if (text === null) {
        return;
    }
    const stored: unknown = JSON.parse(text);
    for (const object of SHARED) {
        const records = recordsIn(stored, object);
        if (records) {
            objects[object]?.records.splice(0, Infinity, ...records);
        }
    }
}

/** Lets other pages of this browser know what was written. */
export function writeShared({ objects }: LocalOrg): void {
    const name = storageName();
    if (name !== undefined) {
        const records = SHARED.map((object) => [object, objects[object]?.records ?? []]);
        localStorage.setItem(name, JSON.stringify(Object.fromEntries(records)));
    }
}
