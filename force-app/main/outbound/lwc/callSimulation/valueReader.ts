/** What is wrong at a place of a scenario; `where` is a path such as `trial.conditions.server.latency.median`. */
export interface ScenarioFault {
    readonly where: string;
    readonly expected: string;
    readonly found: string;
}

function show(value: unknown): string {
    if (value === undefined) {
        return 'missing';
    }
    if (typeof value === 'string') {
        return `"${value.slice(0, 40)}"`;
    }
    if (typeof value === 'number' || typeof value === 'boolean') {
        return String(value);
    }
    if (value === null) {
        return 'null';
    }
    return Array.isArray(value) ? `a list of ${value.length}` : `a value of kind ${typeof value}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Stops the reading: a scenario is read whole or not at all. */
export class ScenarioRefusal extends Error {
    readonly fault: ScenarioFault;

    constructor(fault: ScenarioFault) {
        super(`${fault.where}: should be ${fault.expected}, is ${fault.found}`);
        this.fault = fault;
    }
}

/** A place in a value of unknown shape. Every method proves one kind or throws a ScenarioRefusal. */
export class ValueReader {
    readonly value: unknown;
    readonly where: string;

    constructor(value: unknown, where: string) {
        this.value = value;
        this.where = where;
    }

    refuse(expected: string): never {
        throw new ScenarioRefusal({ where: this.where, expected, found: show(this.value) });
    }

    text(longest: number, shortest = 1): string {
        const { value } = this;
        return typeof value === 'string' && value.length >= shortest && value.length <= longest
            ? value
            : this.refuse(`a text of ${shortest} to ${longest} characters`);
    }

    flag(): boolean {
        return typeof this.value === 'boolean' ? this.value : this.refuse('true or false');
    }

    /** A number within limits, both included. */
    number(least: number, most: number): number {
        const { value } = this;
        return typeof value === 'number' && value >= least && value <= most
            ? value
            : this.refuse(`a number from ${least} to ${most}`);
    }

    wholeNumber(least: number, most: number): number {
        return Number.isInteger(this.value)
            ? this.number(least, most)
            : this.refuse(`a whole number from ${least} to ${most}`);
    }

    oneOf<T extends string>(words: readonly T[]): T {
        return words.find((word) => word === this.value) ?? this.refuse(words.join(' or '));
    }

    orNull<T>(read: (place: ValueReader) => T): T | null {
        return this.value === null ? null : read(this);
    }

    list<T>(longest: number, read: (place: ValueReader) => T): readonly T[] {
        const { value } = this;
        if (!Array.isArray(value) || value.length > longest) {
            return this.refuse(`a list of at most ${longest}`);
        }
        return value.map((item: unknown, index) =>
            read(new ValueReader(item, `${this.where}[${index}]`))
        );
    }

    /** The fields of an object that has these and no others. */
    fields<Name extends string>(names: readonly Name[]): (name: Name) => ValueReader {
        const { value } = this;
        if (!isRecord(value)) {
            return this.refuse('an object');
        }
        const known: readonly string[] = names;
        const stranger = Object.keys(value).find((name) => !known.includes(name));
        if (stranger !== undefined) {
            return this.refuse(`an object without the field "${stranger.slice(0, 40)}"`);
        }
        return (name) =>
            new ValueReader(
                Object.hasOwn(value, name) ? value[name] : undefined,
                this.where === '' ? name : `${this.where}.${name}`
            );
    }

    /** The word in a field that tells which kind of object this is. */
    kind<T extends string>(words: readonly T[]): T {
        const { value } = this;
        const word = isRecord(value) && Object.hasOwn(value, 'kind') ? value.kind : undefined;
        return new ValueReader(word, `${this.where}.kind`).oneOf(words);
    }
}
