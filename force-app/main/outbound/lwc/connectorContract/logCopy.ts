/** More values than this in one log entry keep the connector's page busy for so long that nothing after it is told. */
export const MOST_VALUES_COPIED = 2_000_000;

/** What the log of the SDK makes of a value. */
export interface LogCopy {
    readonly copy: unknown;
    /** The first symbol in it: a port refuses it. */
    readonly symbol: symbol | undefined;
}

class Copier {
    symbol: symbol | undefined;
    left = MOST_VALUES_COPIED;
    private readonly keysNotLogged: ReadonlySet<string>;

    constructor(keysNotLogged: ReadonlySet<string>) {
        this.keysNotLogged = keysNotLogged;
    }

    copy(value: unknown): unknown {
        this.left -= 1;
        if (this.left < 0) {
            throw new RangeError(`more than ${MOST_VALUES_COPIED} values`);
        }
        if (typeof value === 'symbol') {
            this.symbol ??= value;
            return value;
        }
        if (typeof value === 'function') {
            return undefined;
        }
        if (typeof value !== 'object' || value === null) {
            return value;
        }
        return Array.isArray(value) ? this.copyList(value) : this.copyFields(value);
    }

    private copyList(list: readonly unknown[]): unknown[] {
        const copies: unknown[] = [];
        // The list's own forEach, which leaves out gaps and can be anything on a strange list.
        list.forEach((item) => copies.push(this.copy(item)));
        return copies;
    }

    private copyFields(value: object): DataFields {
        const copies: DataFields = {};
        // Every field that can be listed, those of the prototype too, each read as it comes.
        for (const key in value) {
            if (!this.keysNotLogged.has(key)) {
                this.copyField(copies, key, Reflect.get(value, key));
            }
        }
        return copies;
    }

    private copyField(copies: DataFields, key: string, value: unknown): void {
        if (key !== '__proto__') {
            copies[key] = this.copy(value);
            return;
        }
        // Written to a plain object this key sets the prototype, which no port carries: only reading it has an effect.
        const symbol = this.symbol;
        this.copy(value);
        this.symbol = symbol;
    }
}

type DataFields = Record<string, unknown>;

/**
 * The copy of a value that the SDK posts in a LOG message: without the keys that hold personal data, without functions,
 * and everything else made of plain objects and lists.
 * @param keysNotLogged the keys left out at every depth
 * @returns `too-large` beyond MOST_VALUES_COPIED
 * @throws RangeError on an object that contains itself, as the SDK does; whatever a getter or a proxy throws
 */
export function copyForLog(
    value: unknown,
    keysNotLogged: ReadonlySet<string>
): LogCopy | 'too-large' {
    const copier = new Copier(keysNotLogged);
    try {
        const copy = copier.copy(value);
        return { copy, symbol: copier.symbol };
    } catch (thrown) {
        if (copier.left < 0) {
            return 'too-large';
        }
        throw thrown;
    }
}
