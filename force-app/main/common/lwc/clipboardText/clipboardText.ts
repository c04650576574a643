/** @adapter Copies text for the user. */

/**
 * Puts a text on the clipboard.
 * @returns whether the browser did it; it refuses without a user's action, and where the page may not
 */
export async function copyText(text: string): Promise<boolean> {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    } catch {
        return false;
    }
}
