/** @adapter Saves a text as a file of the user. */

/** Lightning Web Security lets few types pass; this one it takes for any file. */
const FILE_TYPE = 'application/octet-stream';

/**
 * Saves a text as a file in UTF-8.
 * @param name with its ending, which decides what opens it
 */
export function saveTextFile(name: string, text: string): void {
    const address = URL.createObjectURL(new Blob([text], { type: FILE_TYPE }));
    const link = document.createElement('a');
    link.setAttribute('href', address);
    link.setAttribute('download', name);
    link.click();
    URL.revokeObjectURL(address);
}
