import type { Instant } from 'c/agentConnectChecks';

/** One thing that is wrong with stored data; `where` is a path such as `results[3].status`. */
export interface RecordFault {
    readonly where: string;
    readonly expected: string;
}

/** A date later than any that JavaScript knows is no date. */
const LAST_INSTANT = 8.64e15;

/** A place in stored data of unknown shape. Each reader proves one kind, or notes a fault and gives undefined. */
export class StoredValue {
    readonly value: unknown;
    readonly where: string;
    private readonly faults: RecordFault[];

    constructor(value: unknown, where: string, faults: RecordFault[]) {
        this.value = value;
        this.where = where;
        this.faults = faults;
    }

    /** A field of an object; undefined inside where this is no object or has no such field of its own. */
    field(name: string): StoredValue {
        const { value } = this;
        const holds = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
        const inner: unknown = holds ? Reflect.get(value, name) : undefined;
        return new StoredValue(
            inner,
            this.where === '' ? name : `${this.where}.${name}`,
            this.faults
        );
    }

    text(most = 4000): string | undefined {
        return typeof this.value === 'string' && this.value.length <= most
            ? this.value
            : this.refuse(`a text of ${most} characters at the most`);
    }

    wholeNumber(least: number, most: number): number | undefined {
        const { value } = this;
        return typeof value === 'number' &&
            Number.isSafeInteger(value) &&
            value >= least &&
            value <= most
            ? value
            : this.refuse(`a whole number from ${least} to ${most}`);
    }

    instant(): Instant | undefined {
        const { value } = this;
        return typeof value === 'number' &&
            Number.isFinite(value) &&
            Math.abs(value) <= LAST_INSTANT
            ? value
            : this.refuse('a moment in milliseconds');
    }

    oneOf<T extends string | number>(known: readonly T[]): T | undefined {
        return (
            known.find((item) => item === this.value) ?? this.refuse(`one of ${known.join(', ')}`)
        );
    }

    items(most: number): readonly StoredValue[] | undefined {
        const list: unknown = this.value;
        return Array.isArray(list) && list.length <= most
            ? list.map(
                  (item: unknown, index) =>
                      new StoredValue(item, `${this.where}[${index}]`, this.faults)
              )
            : this.refuse(`a list of ${most} at the most`);
    }

    flag(): boolean | undefined {
        return typeof this.value === 'boolean' ? this.value : this.refuse('true or false');
    }

    /** Every item of a list, each proved; undefined where one is not. */
    each<T>(most: number, read: (value: StoredValue) => T | undefined): readonly T[] | undefined {
        const items = this.items(most)?.map(read);
        const sound = items?.filter((item) => item !== undefined);
        return sound?.length === items?.length ? sound : undefined;
    }

    /** Null where it is null, else what the reader proves. */
    orNull<T>(read: (value: StoredValue) => T | undefined): T | null | undefined {
        return this.value === null ? null : read(this);
    }

    /** Notes a fault here. */
    refuse(expected: string): undefined {
        this.faults.push({ where: this.where === '' ? 'the whole' : this.where, expected });
        return undefined;
    }
}

/** What could be read, and why the rest could not. */
export interface StoredReading<T> {
    /** Undefined where a part is wrong: a run that is half right would compare wrongly. */
    readonly value: T | undefined;
    readonly faults: readonly RecordFault[];
}

/** Reads a value of unknown shape. */
export function readStored<T>(
    value: unknown,
    read: (value: StoredValue) => T | undefined
): StoredReading<T> {
    const faults: RecordFault[] = [];
    const result = read(new StoredValue(value, '', faults));
    return { value: faults.length === 0 ? result : undefined, faults };
}

/** Reads JSON text of unknown shape. */
export function parseStored<T>(
    text: string,
    read: (value: StoredValue) => T | undefined
): StoredReading<T> {
    try {
        const value: unknown = JSON.parse(text);
        return readStored(value, read);
    } catch {
        return { value: undefined, faults: [{ where: 'the whole', expected: 'JSON' }] };
    }
}
