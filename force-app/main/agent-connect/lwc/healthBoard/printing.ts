/**
 * Tells when the browser begins and ends to print: from its own menu, too, and on a phone later than it is asked.
 * @returns stops telling
 */
export function watchPrinting(tell: (isPrinting: boolean) => void): () => void {
    const begin = (): void => {
        tell(true);
    };
    const end = (): void => {
        tell(false);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
        window.removeEventListener('beforeprint', begin);
        window.removeEventListener('afterprint', end);
    };
}
