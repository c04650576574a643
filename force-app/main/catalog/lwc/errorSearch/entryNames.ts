import { PACK_IDS } from 'c/errorCatalog';
import type { ErrorEntry } from 'c/errorCatalog';

/** How likely an entry is meant where nothing else tells: packs in the order of PACK_IDS, failures before successes. */
export function prior(entry: ErrorEntry): number {
    const pack = 1 - PACK_IDS.indexOf(entry.pack) * 0.008;
    const finality = entry.finality === 'not-a-failure' ? 0.85 : 1;
    const outbound = entry.outbound.type === null ? 0.97 : 1;
    return pack * finality * outbound;
}

/** What an entry is called: its name and code, and the texts that its payloads hold. */
export function namesOf({ name, code, wire }: ErrorEntry): readonly string[] {
    return [name, code, wire?.errorMessage, wire?.errorType].filter((text) => text !== undefined);
}

/** Whether a piece of a query is written as a symbol is, and not as a word: CF_RESOURCE_BUSY, CF-RESOURCE-BUSY, AccessDenied. */
export function isSymbol(piece: string): boolean {
    return /[a-z][A-Z]|[_.\d]|[A-Z]{2}-[A-Z]/.test(piece);
}

/** Whether a query is a name but for capitals and punctuation: with words where the name has words. */
export function isWrittenLike(name: string, query: string): boolean {
    return /[\s_]/.test(name) === /[\s_]/.test(query) || isSymbol(query);
}
