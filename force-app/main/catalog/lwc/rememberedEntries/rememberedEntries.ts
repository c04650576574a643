/**
 * @adapter The entries that this user pinned or looked at last: ids only, kept in this browser. What is stored is proved
 * when it is read; anything else counts as nothing.
 */
import { readStored, writeStored } from 'c/browserStore';

const PINNED = 'pinned-entries';
const RECENT = 'recent-entries';
const MOST_RECENT = 8;
const MOST_PINNED = 50;

function readIds(name: string): readonly string[] {
    const value = readStored(name);
    return Array.isArray(value)
        ? value.filter((item): item is string => typeof item === 'string' && item.length < 200)
        : [];
}

/** Ids of the entries looked at, latest first. */
export function recentEntries(): readonly string[] {
    return readIds(RECENT);
}

/** Ids of the pinned entries, latest first. */
export function pinnedEntries(): readonly string[] {
    return readIds(PINNED);
}

/** Notes that an entry was looked at. */
export function rememberEntry(id: string): void {
    const ids = [id, ...recentEntries().filter((other) => other !== id)];
    writeStored(RECENT, ids.slice(0, MOST_RECENT));
}

/** Pins an entry, or takes its pin away. @returns the pinned ids then */
export function togglePin(id: string): readonly string[] {
    const pinned = pinnedEntries();
    const next = pinned.includes(id)
        ? pinned.filter((other) => other !== id)
        : [id, ...pinned].slice(0, MOST_PINNED);
    writeStored(PINNED, next);
    return pinnedEntries();
}
