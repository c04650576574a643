import { readStored, writeStored } from 'c/browserStore';

/** What an admin may name where discovery finds something else, or nothing. */
export const OVERRIDE_NAMES = [
    'baseObject',
    'sendAtField',
    'requestsObject',
    'responsesObject',
    'packageVersion'
] as const;
export type OverrideName = (typeof OVERRIDE_NAMES)[number];

/** Names that hold in this browser, instead of those that the page sets. */
export type Overrides = Readonly<Partial<Record<OverrideName, string>>>;

const NAME = 'agent-connect-health-settings';
const LONGEST_NAME = 120;

function textAt(value: unknown, name: string): string {
    const inner: unknown =
        typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    return typeof inner === 'string' ? inner.trim().slice(0, LONGEST_NAME) : '';
}

/** Leaves out what is blank, unknown or no text. */
export function readOverrideValues(value: unknown): Overrides {
    return OVERRIDE_NAMES.reduce<Overrides>((overrides, name) => {
        const text = textAt(value, name);
        return text === '' ? overrides : { ...overrides, [name]: text };
    }, {});
}

/** The overrides that this browser keeps. */
export function readOverrides(): Overrides {
    return readOverrideValues(readStored(NAME));
}

/** Keeps overrides in this browser. @returns whether the browser did */
export function keepOverrides(overrides: Overrides): boolean {
    return writeStored(NAME, readOverrideValues(overrides));
}
