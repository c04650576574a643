import type { FaultList } from './faults';

/** How a value reads in a message: its kind, and a short sample. */
function show(value: unknown): string {
    if (value === undefined) {
        return 'missing';
    }
    if (value === null) {
        return 'null';
    }
    if (Array.isArray(value)) {
        return `a list of ${value.length}`;
    }
    switch (typeof value) {
        case 'object':
            return 'an object';
        case 'string':
            return value.trim() === '' ? 'blank' : `"${value.slice(0, 40)}"`;
        case 'number':
        case 'boolean':
            return String(value);
        default:
            return typeof value;
    }
}

function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A place in a value of unknown shape. Each reader proves one kind, or reports a fault and gives undefined. */
export class Cursor {
    readonly value: unknown;
    readonly where: string;
    private readonly list: FaultList;

    constructor(value: unknown, where: string, list: FaultList) {
        this.value = value;
        this.where = where;
        this.list = list;
    }

    get isPresent(): boolean {
        return this.value !== undefined;
    }

    /** A text that is not blank. */
    text(): string | undefined {
        return typeof this.value === 'string' && this.value.trim() !== ''
            ? this.value
            : this.refuse('a text');
    }

    wholeNumber(): number | undefined {
        return typeof this.value === 'number' && Number.isSafeInteger(this.value)
            ? this.value
            : this.refuse('a whole number');
    }

    flag(): boolean | undefined {
        return typeof this.value === 'boolean' ? this.value : this.refuse('true or false');
    }

    /** One of a fixed set of words. */
    oneOf<T extends string | number>(words: readonly T[]): T | undefined {
        return words.find((word) => word === this.value) ?? this.refuse(words.join(' or '));
    }

    /** The items of a list; `name` says what an item is called in messages. */
    items(name?: (value: unknown) => string): Cursor[] | undefined {
        if (!Array.isArray(this.value)) {
            return this.refuse('a list');
        }
        return this.value.map((item: unknown, index) => {
            const label = name?.(item) ?? '';
            const where = `${this.where}[${index}]${label === '' ? '' : ` ${label}`}`;
            return new Cursor(item, where, this.list);
        });
    }

    texts(): readonly string[] | undefined {
        const items = this.items();
        return items && this.list.sound(() => items.map((item) => item.text() ?? ''));
    }

    /** The fields of an object that has no others. */
    fields<Name extends string>(names: readonly Name[]): Record<Name, Cursor> | undefined {
        if (!isRecord(this.value)) {
            return this.refuse('an object');
        }
        const known = new Set<string>(names);
        for (const found of Object.keys(this.value).filter((field) => !known.has(field))) {
            this.list.add({ kind: 'unknown-field', where: this.where, found });
        }
        const fields: Partial<Record<Name, Cursor>> = {};
        for (const name of names) {
            // Own fields only, so that a pack cannot reach into Object.prototype.
            const value = Object.hasOwn(this.value, name) ? this.value[name] : undefined;
            fields[name] = new Cursor(
                value,
                this.where === '' ? name : `${this.where}.${name}`,
                this.list
            );
        }
        return isComplete(fields, names) ? fields : undefined;
    }

    /** Reports a fault here. */
    refuse(expected: string): undefined {
        this.list.add({
            kind: 'wrong-shape',
            where: this.where,
            expected,
            found: show(this.value)
        });
        return undefined;
    }
}

function isComplete<Name extends string>(
    fields: Partial<Record<Name, Cursor>>,
    names: readonly Name[]
): fields is Record<Name, Cursor> {
    return names.every((name) => fields[name] !== undefined);
}
