import { columnOfHeader } from './columns';
import type { EvidenceColumn, RowFields } from './columns';

/** A record of the sf CLI by column. */
export interface RecordFields {
    readonly fields: RowFields;
    readonly columns: readonly EvidenceColumn[];
    /** What `attributes.type` says: AsyncApexJob, CronTrigger or something else. */
    readonly type: string | undefined;
}

const MOST_FIELDS = 60;

function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
    switch (typeof value) {
        case 'string':
            return value;
        case 'number':
        case 'boolean':
            return String(value);
        default:
            return '';
    }
}

/** Columns by key, so that fifty thousand records ask once for each key. */
const COLUMNS = new Map<string, EvidenceColumn | null>();

function columnOf(path: string): EvidenceColumn | null {
    const known = COLUMNS.get(path);
    if (known !== undefined) {
        return known;
    }
    const column = columnOfHeader(path);
    if (COLUMNS.size < 500) {
        COLUMNS.set(path, column);
    }
    return column;
}

/** The fields of a record; parents such as ApexClass are one level down, or null. */
export function readRecordFields(record: Readonly<Record<string, unknown>>): RecordFields {
    const fields: RowFields = {};
    const columns: EvidenceColumn[] = [];
    let type: string | undefined;
    const take = (path: string, value: unknown): void => {
        const column = columnOf(path);
        if (column) {
            columns.push(column);
            const text = textOf(value);
            if (text !== '') {
                fields[column] = text;
            }
        }
    };
    for (const key of Object.keys(record).slice(0, MOST_FIELDS)) {
        const value = record[key];
        if (!isRecord(value)) {
            take(key, value);
        } else if (key === 'attributes') {
            type = textOf(value.type) || undefined;
        } else {
            for (const inner of Object.keys(value).slice(0, MOST_FIELDS)) {
                take(`${key}.${inner}`, value[inner]);
            }
        }
    }
    return { fields, columns, type };
}
