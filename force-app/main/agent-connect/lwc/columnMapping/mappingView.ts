import { COLUMN_NAMES } from 'c/healthLabels';
import { EVIDENCE_COLUMNS } from 'c/jobEvidence';
import type { ColumnMapping, EvidenceColumn } from 'c/jobEvidence';
import { LABELS } from './labels';

/** What stands for "not used" in a list of choices. */
const NOT_USED = 'none';

/** A column as it was found, and what it was taken for. */
export interface MappingLine {
    readonly header: string;
    /** The header as it is shown: one without a word has a name too. */
    readonly name: string;
    readonly choice: string;
}

export interface Choice {
    readonly label: string;
    readonly value: string;
}

/** What a column can be taken for. */
export const CHOICES: readonly Choice[] = [
    { label: LABELS.notUsed, value: NOT_USED },
    ...EVIDENCE_COLUMNS.map((column) => ({ label: COLUMN_NAMES[column], value: column }))
];

/** The headers of all tables, each once. */
export function viewMapping(tables: readonly (readonly ColumnMapping[])[]): readonly MappingLine[] {
    const lines = new Map<string, MappingLine>();
    for (const { header, column } of tables.flat()) {
        if (!lines.has(header)) {
            const name = header === '' ? LABELS.noHeader : header;
            lines.set(header, { header, name, choice: column ?? NOT_USED });
        }
    }
    return [...lines.values()];
}

/** The column that a choice names; null for none. */
export function columnOfChoice(choice: string): EvidenceColumn | null {
    return EVIDENCE_COLUMNS.find((column) => column === choice) ?? null;
}
