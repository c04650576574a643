/** Which fields belong to one Finesse error. */
import type { FieldKind } from './fieldKeys';
import type { Field } from './fields';
import type { Scan } from './scan';

const KINDS: ReadonlySet<FieldKind> = new Set([
    'errorType',
    'errorData',
    'errorMessage',
    'peripheralCode',
    'peripheralMessage',
    'failureCode'
]);
/** Fields of one error stand this close together, in characters. */
const GROUP_REACH = 700;
const BOUNDARY = /<[ \t]?\/?[ \t]?api_?errors?\b/i;
/** The fields of one error. */
export type Group = Partial<Record<FieldKind, Field>>;

/** A value in a log ends at the next blank; in a payload it may hold words. */
function firstWord(field: Field): Field {
    const value =
        field.notation === 'bare' ? (/^-?\d{1,6}(?=\s)/.exec(field.value)?.[0] ?? '') : '';
    return value === '' ? field : { ...field, value, end: field.start + value.length };
}

/** The fields of a text that Finesse uses, one group for each error. */
export function groupFields(scan: Scan): Group[] {
    const groups: Group[] = [];
    let group: Group = {};
    let last: Field | undefined;
    for (const field of scan.fields) {
        if (!KINDS.has(field.kind)) {
            continue;
        }
        const between = last
            ? scan.text.slice(last.end, Math.min(field.keyStart, last.end + 800))
            : '';
        const isNext =
            !last ||
            group[field.kind] !== undefined ||
            field.keyStart - last.end > GROUP_REACH ||
            BOUNDARY.test(between);
        if (isNext) {
            group = {};
            groups.push(group);
        }
        group[field.kind] = firstWord(field);
        last = field;
    }
    return groups;
}
