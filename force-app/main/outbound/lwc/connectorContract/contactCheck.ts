import type { ContactCheck } from './generations';

/** A value in the middle of a text, as JavaScript puts it there. */
function textOf(value: unknown): string {
    return [value].join('');
}

function checkField(value: unknown, check: ContactCheck): void {
    if (!value) {
        return;
    }
    if (!check.oneOf) {
        if (typeof value !== 'string') {
            throw new Error(`Invalid argument. Expecting a string but got ${typeof value}`);
        }
        return;
    }
    const text = textOf(value);
    if (!new RegExp(check.oneOf.join('|'), 'i').test(text)) {
        throw new Error(
            `Invalid argument. Expecting a value from ${JSON.stringify(check.oneOf)} but got ${text}`
        );
    }
}

/**
 * Refuses the contacts that the SDK refuses before it calls the connector.
 * @param contact what Salesforce sent, data
 * @throws Error or TypeError with the text that goes into the log, as browsers with the V8 engine put it
 */
export function checkContact(contact: unknown, checks: readonly ContactCheck[]): void {
    if (contact === undefined || contact === null) {
        throw new TypeError(`Cannot read properties of ${String(contact)} (reading 'phoneNumber')`);
    }
    if (typeof contact === 'object') {
        checks.forEach((check) => checkField(Reflect.get(contact, check.field), check));
    }
}
