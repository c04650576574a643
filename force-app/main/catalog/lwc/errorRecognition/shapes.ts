import type { Confidence } from 'c/errorCatalog';
import type { EvidenceKind, Span, Tier } from './model';
import { PROTOCOL_SHAPE_ROWS } from './shapeRows';
import type { ShapeRow } from './shapeRows';
import { VENDOR_SHAPE_ROWS } from './vendorShapeRows';

/** A code read from a form, not yet judged with the help of its surroundings. */
export interface ShapeMatch extends Span {
    readonly pack: string;
    readonly code: string;
    readonly evidence: EvidenceKind;
    readonly tier: Tier;
    readonly confidence: Confidence;
    /** Vendors of which one must be named nearby for the form to count. */
    readonly needsVendor?: readonly string[] | undefined;
}

/** How far before its word a form looks, in characters. */
const BEFORE_REACH = 96;

/** Reads a form that hangs on the word between two places. */
export type Shape = (text: string, start: number, end: number) => ShapeMatch | undefined;

/** What a form reads after its word, and where that ends; the word itself where the form is no more than that. */
function readAfter(
    row: ShapeRow,
    text: string,
    start: number,
    end: number
): (Span & { readonly read: string }) | undefined {
    if (!row.after) {
        return { start, end, read: text.slice(start, end) };
    }
    row.after.lastIndex = end;
    const match = row.after.exec(text);
    const read = match?.[1];
    if (!match || read === undefined) {
        return undefined;
    }
    const readEnd = end + match[0].lastIndexOf(read) + read.length;
    return { start: row.withWord ? start : readEnd - read.length, end: readEnd, read };
}

function isWrittenSo(row: ShapeRow, text: string, start: number, end: number): boolean {
    const word = text.slice(start, end);
    return (
        (!row.isUpperCase ||
            (word === word.toUpperCase() && !/[\w-]/.test(text.charAt(start - 1)))) &&
        (!row.before || row.before.test(text.slice(Math.max(0, start - BEFORE_REACH), start)))
    );
}

function shapeOf(row: ShapeRow): Shape {
    return (text, start, end) => {
        const found = isWrittenSo(row, text, start, end)
            ? readAfter(row, text, start, end)
            : undefined;
        if (!found || (row.least !== undefined && Number(found.read) < row.least)) {
            return undefined;
        }
        return {
            start: found.start,
            end: found.end,
            pack: row.pack,
            code: row.codeOf?.(found.read, text.slice(start, end)) ?? found.read,
            evidence: row.evidence,
            tier: row.tier ?? 'certain',
            confidence: row.tier === 'possible' ? 'medium' : 'high',
            needsVendor: row.needsVendor
        };
    };
}

/** The forms that begin at, or hang on, a word. */
export const SHAPES_OF_WORD: ReadonlyMap<string, readonly Shape[]> = [
    ...PROTOCOL_SHAPE_ROWS,
    ...VENDOR_SHAPE_ROWS
].reduce((shapes, row) => {
    for (const word of row.words) {
        shapes.set(word, [...(shapes.get(word) ?? []), shapeOf(row)]);
    }
    return shapes;
}, new Map<string, Shape[]>());
