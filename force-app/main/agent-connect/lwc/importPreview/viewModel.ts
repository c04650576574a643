import type { ColumnMapping, EvidenceQuestion } from 'c/jobEvidence';

/** A part of a text, marked or not. */
export interface TextPart {
    readonly key: number;
    readonly text: string;
    readonly isMarked: boolean;
}

/** A line with its key. */
export interface Line {
    readonly key: string;
    readonly text: string;
}

/** What was recognised, in words. */
export interface ImportView {
    readonly heading: string;
    readonly isUnderstood: boolean;
    readonly lines: readonly Line[];
    /** What each column was taken for: one list for each table. */
    readonly tables: readonly (readonly ColumnMapping[])[];
    readonly faults: readonly Line[];
    readonly question: Extract<EvidenceQuestion, { kind: 'date-order' }> | undefined;
    readonly asksForQuery: boolean;
    readonly suspects: readonly Line[];
    readonly marked: readonly TextPart[];
    readonly fix: readonly string[];
}

/** A view that says nothing yet. */
export const EMPTY: ImportView = {
    heading: '',
    isUnderstood: false,
    lines: [],
    tables: [],
    faults: [],
    question: undefined,
    asksForQuery: false,
    suspects: [],
    marked: [],
    fix: []
};

/** Texts with keys. */
export function toLines(texts: readonly string[]): readonly Line[] {
    return texts.map((text, index) => ({ key: `${index}:${text}`, text }));
}
