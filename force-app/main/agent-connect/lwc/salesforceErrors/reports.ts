import { lastPlace } from './extract';

/** A part of a text: from `start` up to, not including, `end`. */
export interface TextRange {
    readonly start: number;
    readonly end: number;
}

/** One report of one failure inside a text, and where in it the root cause stands. */
export interface ErrorReport extends TextRange {
    /** The places where the root cause may stand, narrowest first; the last is the whole report. */
    readonly focuses: readonly TextRange[];
    /** Whether it is a chain of causes: what stands before the last one only follows from it. */
    readonly isChain: boolean;
}

const REPORT_START = /^[> \t]{0,8}(subject:|apex script unhandled|developer script exception)/gim;
const CAUSED_BY = /\bcaused by:/gi;
const FIRST_ERROR = /\bfirst error:/gi;

function reportStarts(text: string): number[] {
    const starts = [0];
    let body = false;
    for (const { index, 1: word = '' } of text.matchAll(REPORT_START)) {
        const isBody = word.toLowerCase().startsWith('apex');
        // The body of a mail belongs to the subject above it, a second body does not.
        if (!isBody || body) {
            starts.push(index);
        }
        body = isBody;
    }
    return [...new Set(starts)];
}

function toReport(text: string, start: number, end: number): ErrorReport {
    const whole = { start, end };
    const part = text.slice(start, end);
    const cause = lastPlace(CAUSED_BY, part);
    const root = cause < 0 ? whole : { start: start + cause, end };
    // Between lines without a chain there is no order of causes: each may be an error of its own.
    const isOneError = cause >= 0 || !part.trim().includes('\n');
    const inner = isOneError ? lastPlace(FIRST_ERROR, text.slice(root.start, end)) : -1;
    const focuses = [
        ...(inner < 0 ? [] : [{ start: root.start + inner, end }]),
        ...(cause < 0 ? [] : [root]),
        whole
    ];
    return { ...whole, focuses, isChain: cause >= 0 };
}

/**
 * The reports of a text in order: one for each mail or exception in it, and at least one.
 * In a chain the last `caused by` is the root cause, and `first error: CODE` in it outranks the exception around it, as
 * Apex exception e-mails have them.
 */
export function splitReports(text: string): ErrorReport[] {
    const starts = reportStarts(text);
    return starts.map((start, index) => toReport(text, start, starts[index + 1] ?? text.length));
}
