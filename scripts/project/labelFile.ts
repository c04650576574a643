import { XMLParser } from 'fast-xml-parser';

/** A custom label. */
export interface ParsedLabel {
    readonly fullName: string;
    readonly value: string;
}

function isLabel(value: unknown): value is ParsedLabel {
    return (
        typeof value === 'object' &&
        value !== null &&
        'fullName' in value &&
        typeof value.fullName === 'string' &&
        'value' in value &&
        typeof value.value === 'string'
    );
}

const PARSER = new XMLParser({
    parseTagValue: false,
    trimValues: false,
    isArray: (name) => name === 'labels'
});

/** The labels in the text of a label file; undefined where it is none. */
export function readLabelFile(text: string): readonly ParsedLabel[] | undefined {
    const parsed: unknown = PARSER.parse(text);
    if (typeof parsed !== 'object' || parsed === null || !('CustomLabels' in parsed)) {
        return undefined;
    }
    const { CustomLabels: root } = parsed;
    return typeof root === 'object' &&
        root !== null &&
        'labels' in root &&
        Array.isArray(root.labels)
        ? root.labels.filter(isLabel)
        : [];
}
