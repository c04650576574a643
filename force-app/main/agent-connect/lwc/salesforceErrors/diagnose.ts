import { readDetails } from './details';
import { findHits } from './hits';
import type { RuleHit } from './hits';
import { canDisable, CATEGORY_KNOWLEDGE } from './knowledge';
import { recognizeMail } from './mails';
import type { RecognizedText } from './mails';
import type { ClassifiedError, ErrorCategory, ErrorDetails, TextSpan } from './model';
import { readableText } from './normalize';
import { splitReports } from './reports';
import type { ErrorReport, TextRange } from './reports';
import { findRootCause } from './rootCause';
import { NO_ERROR, WRAPPER_CATEGORIES } from './rules';

/** What a text says. */
export interface ErrorDiagnosis extends ClassifiedError {
    /** What kind of text it is, with the fields of that kind. */
    readonly recognized: RecognizedText;
    /** Further errors in the text that do not follow from the first, one for each category. */
    readonly others: readonly ClassifiedError[];
    /** How many characters were read, from the start: fewer than the text has where it is very long. */
    readonly readCharacters: number;
}

/** So much of a text is read. A mail has some thousands; more would hold up the page. */
export const MOST_DIAGNOSED_CHARACTERS = 200_000;

function isInside(hit: TextRange, range: TextRange): boolean {
    return hit.start >= range.start && hit.start < range.end;
}

/** The hit that names a report: a cause before a mere wrapper, a narrow focus before a wide one. */
function decidingHit(hits: readonly RuleHit[], report: ErrorReport): RuleHit | undefined {
    const inReport = hits.filter((hit) => isInside(hit, report));
    const causes = inReport.filter(({ category }) => !WRAPPER_CATEGORIES.has(category));
    for (const candidates of [causes, inReport]) {
        for (const focus of report.focuses) {
            const hit = candidates.find((candidate) => isInside(candidate, focus));
            if (hit) {
                return hit;
            }
        }
    }
    return undefined;
}

/** Gives an error its knowledge. */
function classified(
    category: ErrorCategory,
    rootCause: string | null,
    spans: readonly TextSpan[],
    details: ErrorDetails
): ClassifiedError {
    const { severity, effect, steps } = CATEGORY_KNOWLEDGE[category];
    const disablesIntegration = canDisable(effect);
    return { category, severity, rootCause, effect, disablesIntegration, steps, spans, details };
}

type ToSpan = (role: TextSpan['role'], range: TextRange) => TextSpan;

function describe(
    hit: RuleHit,
    report: ErrorReport,
    text: string,
    toSpan: ToSpan
): ClassifiedError {
    const focus = report.focuses.find((range) => isInside(hit, range)) ?? report;
    const whole = text.slice(report.start, report.end);
    const root = text.slice(focus.start, focus.end);
    const cause = findRootCause(text, focus, hit);
    const spans = [
        toSpan('decided', hit),
        ...(cause.start === hit.start && cause.end === hit.end ? [] : [toSpan('root-cause', cause)])
    ];
    return classified(
        hit.category,
        text.slice(cause.start, cause.end).replace(/\s+/g, ' '),
        spans,
        readDetails(hit.category, { whole, root })
    );
}

/** The line that a place stands on, as a range. */
function lineAround(text: string, place: number): TextRange {
    const end = text.indexOf('\n', place);
    return {
        start: text.lastIndexOf('\n', place - 1) + 1,
        end: end < 0 ? text.length : end
    };
}

/** Hits that are errors of their own: not in a chain, not on the line of a stronger one, not mere wrappers. */
function independentHits(
    hits: readonly RuleHit[],
    reports: readonly ErrorReport[],
    text: string
): RuleHit[] {
    const taken: TextRange[] = [];
    const categories = new Set<ErrorCategory>();
    const found: RuleHit[] = [];
    const accept = (hit: RuleHit): void => {
        taken.push(lineAround(text, hit.start));
        if (!categories.has(hit.category)) {
            categories.add(hit.category);
            found.push(hit);
        }
    };
    for (const report of reports) {
        const hit = decidingHit(hits, report);
        if (hit) {
            accept(hit);
        }
    }
    const loose = hits.filter(
        ({ category, start }) =>
            !WRAPPER_CATEGORIES.has(category) &&
            !categories.has(category) &&
            !reports.some((report) => report.isChain && isInside({ start, end: start }, report))
    );
    for (const hit of loose) {
        if (!categories.has(hit.category) && !taken.some((line) => isInside(hit, line))) {
            accept(hit);
        }
    }
    const causes = found.filter(({ category }) => !WRAPPER_CATEGORIES.has(category));
    return (causes.length > 0 ? causes : found).sort((a, b) => a.rank - b.rank);
}

/**
 * What an error text means: its category, root cause, effect on the integration and the part that decided.
 * Takes the text as it is, mail or line; never throws, and takes time in proportion to the length of the text.
 */
export function diagnoseErrorText(original: string): ErrorDiagnosis {
    const readCharacters = Math.min(original.length, MOST_DIAGNOSED_CHARACTERS);
    const { text, placeInOriginal } = readableText(original.slice(0, readCharacters));
    const toSpan: ToSpan = (role, { start, end }) => ({
        role,
        start: placeInOriginal(start),
        end: placeInOriginal(end)
    });
    const reports = splitReports(text);
    const errors = independentHits(findHits(text), reports, text).map((hit) => {
        const report = reports.find((candidate) => isInside(hit, candidate));
        return describe(hit, report ?? toWhole(text), text, toSpan);
    });
    const nothing: ErrorCategory = NO_ERROR.test(text) ? 'NONE' : 'UNKNOWN';
    const [first = classified(nothing, null, [], {}), ...others] = errors;
    return { ...first, recognized: recognizeMail(text, first), others, readCharacters };
}

function toWhole(text: string): ErrorReport {
    const whole = { start: 0, end: text.length };
    return { ...whole, focuses: [whole], isChain: false };
}
