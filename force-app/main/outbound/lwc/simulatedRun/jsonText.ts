import { printValue } from 'c/connectorContract';

/** More of a payload than this is not shown, in characters. */
export const LONGEST_PAYLOAD = 20_000;
/** A text longer than this is cut before it is laid out. */
const LONGEST_STRING = 2000;

function errorFields(error: Error): object {
    const { name, message } = error;
    return Object.assign({ name, message }, error);
}

function shorten(_: string, value: unknown): unknown {
    if (typeof value === 'string' && value.length > LONGEST_STRING) {
        return `${value.slice(0, LONGEST_STRING)}…`;
    }
    return value instanceof Error ? errorFields(value) : value;
}

/**
 * Any JavaScript value as JSON to look at; what JSON cannot hold is named by its kind. Never throws, and never gives more
 * than LONGEST_PAYLOAD characters.
 */
export function jsonText(value: unknown): string {
    try {
        const text: unknown = JSON.stringify(value, shorten, 2);
        if (typeof text === 'string') {
            return text.length > LONGEST_PAYLOAD ? `${text.slice(0, LONGEST_PAYLOAD)}…` : text;
        }
    } catch {
        // A circle, a BigInt or a proxy that refuses: its kind must do.
    }
    return printValue(value);
}
