import type { ErrorCategory } from './model';
import type { TextRange } from './reports';
import { CLASSIFICATION_RULES, STATUS_PAGE_ERRORS } from './rules';

/** A place that fits a rule. */
export interface RuleHit extends TextRange {
    readonly category: ErrorCategory;
    /** Lower ranks decide first. */
    readonly rank: number;
}

/** So many places of one pattern are enough to tell every report apart. */
const MOST_HITS_PER_PATTERN = 200;
/** The errors of the API Status page rank between the alert that announces them and the errors of flows. */
const STATUS_PAGE_RANK =
    CLASSIFICATION_RULES.findIndex(({ category }) => category === 'AC_API_ERROR_ALERT') + 0.5;

/** A cell: between tabs, bars or line ends. */
const CELL = /[^\t|\n\r]+/g;
const LABEL = /^[\s>*•·-]{0,12}(?:(?:error|reason|status|message)s?:)?[\s"']{0,6}/i;
const LONGEST_CELL = 120;

/** The cells that are an error of the API Status page, whole. */
export function statusPageHits(text: string): RuleHit[] {
    const hits: RuleHit[] = [];
    for (const { 0: cell, index } of text.matchAll(CELL)) {
        if (cell.length > LONGEST_CELL) {
            continue;
        }
        const lead = LABEL.exec(cell)?.[0].length ?? 0;
        const words = cell.slice(lead).replace(/[\s"'.,;]{1,20}$/, '');
        const category = STATUS_PAGE_ERRORS.get(
            words
                .toLowerCase()
                .replace(/\s+/g, ' ')
                .replace(/ ?\/ ?/g, '/')
        );
        if (category) {
            const start = index + lead;
            hits.push({ category, rank: STATUS_PAGE_RANK, start, end: start + words.length });
        }
    }
    return hits;
}

/** Every place of a text that fits a rule, those that decide first in front. */
export function findHits(text: string): RuleHit[] {
    const hits = statusPageHits(text);
    CLASSIFICATION_RULES.forEach(({ category, patterns }, rank) => {
        for (const pattern of patterns) {
            let count = 0;
            for (const { 0: match, index } of text.matchAll(pattern)) {
                hits.push({ category, rank, start: index, end: index + match.length });
                if (++count === MOST_HITS_PER_PATTERN) {
                    break;
                }
            }
        }
    });
    return hits.sort((a, b) => a.rank - b.rank || a.start - b.start);
}
