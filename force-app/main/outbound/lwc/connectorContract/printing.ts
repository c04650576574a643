/** The name and the text of anything that was thrown. */
export interface ThrownText {
    readonly name: string;
    readonly message: string;
}

/** More of a value than this is not shown, in characters. */
export const LONGEST_PRINTED = 2000;

function shorten(text: string): string {
    return text.length > LONGEST_PRINTED ? `${text.slice(0, LONGEST_PRINTED)}…` : text;
}

function textOf(value: unknown): string {
    switch (typeof value) {
        case 'string':
            return value;
        case 'bigint':
            return `${String(value)}n`;
        case 'function':
            return '[function]';
        case 'object':
            break;
        default:
            return String(value);
    }
    if (value === null) {
        return 'null';
    }
    if (value instanceof Error) {
        return `${value.name}: ${value.message}`;
    }
    return JSON.stringify(value);
}

/**
 * A text for any JavaScript value, cut at LONGEST_PRINTED characters. Never throws: a value that cannot be read, such as a
 * proxy that refuses or an object in a circle, is named by its kind.
 */
export function printValue(value: unknown): string {
    try {
        const text: unknown = textOf(value);
        return typeof text === 'string' ? shorten(text) : `[${typeof value}]`;
    } catch {
        return `[${typeof value}]`;
    }
}

/** What a thrown value says of itself. Never throws. */
export function describeThrown(value: unknown): ThrownText {
    try {
        if (typeof value === 'object' && value !== null && 'name' in value && 'message' in value) {
            const { name, message } = value;
            if (typeof name === 'string' && typeof message === 'string') {
                return { name, message: shorten(message) };
            }
        }
    } catch {
        // A value that cannot even be asked is named by its kind.
    }
    return { name: typeof value, message: printValue(value) };
}
