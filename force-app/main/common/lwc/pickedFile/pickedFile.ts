/** @adapter Reads a file that the user picked or dropped. Its text goes nowhere else. */

function isBlob(value: unknown): value is Blob {
    return (
        typeof value === 'object' &&
        value !== null &&
        'size' in value &&
        typeof value.size === 'number' &&
        'text' in value &&
        typeof value.text === 'function'
    );
}

/**
 * The text of a file.
 * @param file as an input of type file gives it
 * @param largest more bytes than this are not read
 * @returns undefined where it is no file, too large, or cannot be read
 */
export async function readTextFile(file: unknown, largest: number): Promise<string | undefined> {
    if (!isBlob(file) || file.size > largest) {
        return undefined;
    }
    try {
        return await file.text();
    } catch {
        return undefined;
    }
}
