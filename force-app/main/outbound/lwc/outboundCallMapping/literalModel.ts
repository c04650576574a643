/** A value of an object literal, as written: nothing is run. */
export type Literal =
    | { readonly kind: 'object'; readonly line: number; readonly fields: readonly LiteralField[] }
    | { readonly kind: 'list'; readonly line: number; readonly items: readonly Literal[] }
    | { readonly kind: 'text' | 'number'; readonly line: number; readonly text: string }
    /** `Constants.VOICE_ERROR_TYPE.CALL_THROTTLED`, `null`: the names between the dots. */
    | { readonly kind: 'names'; readonly line: number; readonly names: readonly string[] };

export interface LiteralField {
    readonly key: string;
    readonly line: number;
    readonly value: Literal;
}

/** What could not be read, and where. */
export interface ReadingFault {
    readonly kind:
        'too-large' | 'no-mapping' | 'not-closed' | 'unexpected' | 'computed' | 'too-deep';
    readonly line: number;
    /** The text at the place, or what was found instead. */
    readonly found: string;
}
