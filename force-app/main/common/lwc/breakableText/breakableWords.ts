/** A piece of a text that ends where a line may break. */
export interface BreakableWord {
    readonly key: number;
    readonly text: string;
}

/** A text in pieces that end after their underscores; together they are the text. */
export function breakableWords(text: string): readonly BreakableWord[] {
    return (text.match(/[^_]+_*|_+/g) ?? []).map((piece, key) => ({ key, text: piece }));
}
