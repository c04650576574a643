import type { Confidence } from 'c/errorCatalog';
import type { EvidenceKind, Span, Tier } from './model';
import { SHAPE_ROWS } from './shapeRows';
import type { ShapeRow } from './shapeRows';

/** A code read from a form, not yet judged with the help of its surroundings. */
export interface ShapeMatch extends Span {
    readonly pack: string;
    readonly code: string;
    readonly evidence: EvidenceKind;
    readonly tier: Tier;
    readonly confidence: Confidence;
    /** A vendor that must be named nearby for the form to count. */
    readonly needsVendor?: string | undefined;
}

/** How far before its word a form looks, in characters. */
const BEFORE_REACH = 56;

/** What is added to the code that a form names only in part. */
const WHOLE_CODE: Readonly<Record<string, (code: string, word: string) => string>> = {
    error: (code) => `error.${code}`,
    hangup_status: (code) => `HANGUP_STATUS.${code}`,
    cmn: (code, word) => `${word}-${code}`,
    oau: (code, word) => `${word}-${code}`,
    agw: (code, word) => `${word}-${code}`,
    msg: (code, word) => (word === 'MSG' ? `${word}-${code}` : code)
};
/** Forms whose span takes in the word. */
const WITH_WORD: ReadonlySet<string> = new Set([
    'error',
    'hangup_status',
    'cmn',
    'oau',
    'agw',
    'msg'
]);

/** Reads a form that hangs on the word between two places. */
export type Shape = (text: string, start: number, end: number) => ShapeMatch | undefined;

function shapeOf(row: ShapeRow, lower: string): Shape {
    return (text, start, end) => {
        if (row.before && !row.before.test(text.slice(Math.max(0, start - BEFORE_REACH), start))) {
            return undefined;
        }
        if (row.after) {
            row.after.lastIndex = end;
        }
        const match = row.after?.exec(text);
        const read = match?.[1];
        if (match === undefined || match === null || read === undefined) {
            return undefined;
        }
        if (row.least !== undefined && Number(read) < row.least) {
            return undefined;
        }
        const word = text.slice(start, end);
        const isRingCentral = row.pack === 'ringcentral';
        if (
            isRingCentral &&
            (word !== word.toUpperCase() || /[\w-]/.test(text.charAt(start - 1)))
        ) {
            return undefined;
        }
        const whole = WITH_WORD.has(lower) && (row.pack !== 'sip' || isRingCentral);
        const codeEnd = end + match[0].lastIndexOf(read) + read.length;
        return {
            start: whole ? start : codeEnd - read.length,
            end: codeEnd,
            pack: row.pack,
            code: row.pack === 'sip' ? read : (WHOLE_CODE[lower]?.(read, word) ?? read),
            evidence: row.evidence,
            tier: row.tier ?? 'certain',
            confidence: row.tier === 'possible' ? 'medium' : 'high',
            needsVendor: row.needsVendor
        };
    };
}

/** The forms that begin at, or hang on, a word. */
export const SHAPES_OF_WORD: ReadonlyMap<string, readonly Shape[]> = SHAPE_ROWS.reduce(
    (shapes, row) => {
        for (const word of row.words) {
            shapes.set(word, [...(shapes.get(word) ?? []), shapeOf(row, word)]);
        }
        return shapes;
    },
    new Map<string, Shape[]>()
);
