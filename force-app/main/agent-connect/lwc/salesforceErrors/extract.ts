/** The first group of the first match that has one; undefined where none has. */
export function firstGroup(pattern: RegExp, text: string): string | undefined {
    return pattern.exec(text)?.[1]?.trim() || undefined;
}

/** Where the last match of a pattern with the flag g begins; -1 where there is none. */
export function lastPlace(pattern: RegExp, text: string): number {
    let place = -1;
    for (const match of text.matchAll(pattern)) {
        place = match.index;
    }
    return place;
}
