import { columnOfHeader } from './columns';
import { isRecord } from './jsonText';
import type { ColumnMapping, EvidenceColumn, RowFields } from './columns';

/** A record of the sf CLI by column. */
export interface RecordFields {
    readonly fields: RowFields;
    readonly columns: readonly EvidenceColumn[];
    /** What `attributes.type` says: AsyncApexJob, CronTrigger or something else. */
    readonly type: string | undefined;
}

const MOST_FIELDS = 60;
const MOST_KEYS = 300;

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

/** Reads records by column, and remembers what each key was taken for. */
export class RecordReader {
    private readonly overrides: Readonly<Record<string, EvidenceColumn | null>>;
    /** By key, so that fifty thousand records ask once for each. */
    private readonly known = new Map<string, EvidenceColumn | null>();

    /** @param overrides what a person says, key → column */
    constructor(overrides: Readonly<Record<string, EvidenceColumn | null>> = {}) {
        this.overrides = overrides;
    }

    /** The keys of the records, parents with a dot, and what each was taken for. */
    get mapping(): readonly ColumnMapping[] {
        return Array.from(this.known, ([header, column]) => ({ header, column }));
    }

    /** The fields of a record; parents such as ApexClass are one level down, or null. */
    read(record: Readonly<Record<string, unknown>>): RecordFields {
        const fields: RowFields = {};
        const columns: EvidenceColumn[] = [];
        let type: string | undefined;
        const take = (path: string, value: unknown): void => {
            const column = this.columnOf(path);
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
            if (key === 'attributes') {
                type = isRecord(value) ? textOf(value.type) || undefined : type;
            } else if (!isRecord(value)) {
                take(key, value);
            } else {
                for (const inner of Object.keys(value).slice(0, MOST_FIELDS)) {
                    if (inner !== 'attributes') {
                        take(`${key}.${inner}`, value[inner]);
                    }
                }
            }
        }
        return { fields, columns, type };
    }

    private columnOf(path: string): EvidenceColumn | null {
        const known = this.known.get(path);
        if (known !== undefined) {
            return known;
        }
        const column = Object.hasOwn(this.overrides, path)
            ? (this.overrides[path] ?? null)
            : columnOfHeader(path);
        if (this.known.size < MOST_KEYS) {
            this.known.set(path, column);
        }
        return column;
    }
}
