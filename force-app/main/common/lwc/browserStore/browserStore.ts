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

/** Forgets what was kept under a name. */
export function forgetStored(name: string): void {
    try {
        localStorage.removeItem(PREFIX + name);
    } catch {
        // A browser that keeps nothing has nothing to forget.
    }
}

/** The names that begin like this and under which something is kept, in order. */
export function storedNames(beginning: string): readonly string[] {
    const start = PREFIX + beginning;
    try {
        return Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index))
            .filter((key) => key?.startsWith(start) === true)
            .map((key) => String(key).slice(PREFIX.length))
            .toSorted();
    } catch {
        return [];
    }
}

/**
 * Tells whenever another tab of this browser keeps or forgets something. What it was is not told: Lightning Web Security
 * gives keys names of its own.
 * @returns stops telling
 */
export function watchStored(tell: () => void): () => void {
    window.addEventListener('storage', tell);
    return () => {
        window.removeEventListener('storage', tell);
    };
}
