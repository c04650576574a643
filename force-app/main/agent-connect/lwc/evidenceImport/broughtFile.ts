/** Much more than fifty thousand jobs; a browser still reads it at once. */
export const MOST_MEGABYTES = 200;
const MEGABYTE = 1_000_000;

/** What became of a file that somebody brought. */
export type BroughtFile =
    | { readonly outcome: 'read'; readonly bytes: Uint8Array }
    | { readonly outcome: 'too-large'; readonly megabytes: number }
    /** Moved away meanwhile, a folder, or on a drive that is gone. */
    | { readonly outcome: 'unreadable' };

/** Reads a file into memory. Never throws. */
export async function readBroughtFile(
    file: Pick<File, 'size' | 'arrayBuffer'>
): Promise<BroughtFile> {
    if (file.size > MOST_MEGABYTES * MEGABYTE) {
        return { outcome: 'too-large', megabytes: Math.ceil(file.size / MEGABYTE) };
    }
    try {
        return { outcome: 'read', bytes: new Uint8Array(await file.arrayBuffer()) };
    } catch {
        return { outcome: 'unreadable' };
    }
}
