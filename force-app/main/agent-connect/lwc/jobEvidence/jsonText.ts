const QUOTE = 0x22;
const BACKSLASH = 0x5c;
export const LONGEST_RECORD = 100_000;

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of JSON; undefined where it is broken. */
export function parseJson(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}

/** Past the quote that ends a string which begins at `start`; -1 where it is cut off. */
export function endOfString(text: string, start: number): number {
    let quote = text.indexOf('"', start + 1);
    while (quote >= 0) {
        let backslashes = 0;
        while (text.charCodeAt(quote - 1 - backslashes) === BACKSLASH) {
            backslashes++;
        }
        if (backslashes % 2 === 0) {
            return quote + 1;
        }
        quote = text.indexOf('"', quote + 1);
    }
    return -1;
}

/** Past the brace that ends an object which begins at `start`; -1 where the text ends before, 0 where it is too long. */
export function endOfObject(text: string, start: number): number {
    const limit = Math.min(text.length, start + LONGEST_RECORD);
    let depth = 0;
    let place = start;
    while (place < limit) {
        const code = text.charCodeAt(place);
        if (code === QUOTE) {
            const end = endOfString(text, place);
            if (end < 0) {
                return -1;
            }
            place = end;
            continue;
        }
        if (code === 0x7b || code === 0x5b) {
            depth++;
        } else if ((code === 0x7d || code === 0x5d) && --depth === 0) {
            return place + 1;
        }
        place++;
    }
    return limit < text.length ? 0 : -1;
}

/** Where JSON begins behind what a tool or a shell wrote before it; -1 where the text holds none. */
export function startOfJson(text: string): number {
    const first = text.search(/\S/);
    if (first >= 0 && (text[first] === '{' || text[first] === '[')) {
        return first;
    }
    const later = /^[ \t]*(?=(?:\{\s*"|\[\s*\{|\{\s*$|\[\s*$))/m.exec(text.slice(0, 20_000));
    return later ? later.index + later[0].length : -1;
}
