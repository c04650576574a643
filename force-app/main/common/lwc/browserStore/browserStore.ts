/**
 * @adapter Keeps small things in this browser: never what somebody pasted, only what they chose. Where the browser
 * keeps nothing (private windows, blocked storage, no room left), reading gives undefined and writing says so.
 */

const PREFIX = 'contact-center-diagnostics.';

/** What was kept under a name, unproved; undefined where there is nothing that can be read. */
export function readStored(name: string): unknown {
    try {
        const text = localStorage.getItem(PREFIX + name);
        return text === null ? undefined : JSON.parse(text);
    } catch {
        return undefined;
    }
}

/** Keeps a value under a name. @returns whether it was kept */
export function writeStored(name: string, value: unknown): boolean {
    try {
        localStorage.setItem(PREFIX + name, JSON.stringify(value));
        return true;
    } catch {
        return false;
    }
}
