import { timeInOrder } from './dates';
import type { DateOrder, DateReading } from './dates';
import type { Draft } from './drafts';
import type { AsyncApexJob, CronTrigger } from './model';
import type { DateOrderSource, EvidenceQuestion } from './result';
import type { WallClock } from './zones';

type NumericDate = Extract<DateReading, { kind: 'numeric' }>;

/** What the dates of all rows together say of their order. */
export interface DateCensus {
    /** Rows whose dates can only be read one way, and those that can be read both. */
    dayFirst: number;
    monthFirst: number;
    open: number;
    local: number;
    sample: NumericDate | undefined;
}

export function emptyCensus(): DateCensus {
    return { dayFirst: 0, monthFirst: 0, open: 0, local: 0, sample: undefined };
}

function countDate(reading: DateReading, census: DateCensus): void {
    if (reading.kind === 'local' || reading.kind === 'numeric') {
        census.local++;
    }
    if (reading.kind !== 'numeric' || reading.first === reading.second) {
        return;
    }
    if (timeInOrder(reading, 'month-first') === undefined) {
        census.dayFirst++;
    } else if (timeInOrder(reading, 'day-first') === undefined) {
        census.monthFirst++;
    } else {
        census.open++;
        census.sample ??= reading;
    }
}

/** Counts the dates of a row. */
export function countDates(draft: Draft, census: DateCensus): void {
    countDate(draft.submitted, census);
    if (draft.kind === 'job') {
        countDate(draft.completed, census);
    } else {
        countDate(draft.previousRun, census);
        countDate(draft.nextRun, census);
    }
}

/** How the rows are to be read. */
export interface DateDecision {
    readonly order: DateOrder | null;
    readonly source: DateOrderSource;
    readonly question: EvidenceQuestion | undefined;
}

function dayOf(reading: NumericDate, order: DateOrder): string {
    return new Date(timeInOrder(reading, order) ?? 0).toISOString().slice(0, 10);
}

function orderQuestion(
    census: DateCensus,
    sample: NumericDate,
    suggestion: DateOrder | undefined
): EvidenceQuestion {
    return {
        kind: 'date-order',
        sample: `${sample.first}/${sample.second}/${sample.year}`,
        dayFirst: dayOf(sample, 'day-first'),
        monthFirst: dayOf(sample, 'month-first'),
        suggestion,
        rows: census.open
    };
}

/** Decides by proof or by the answer of a person; never by a guess. */
export function decideDateOrder(
    census: DateCensus,
    answer: DateOrder | undefined,
    suggestion: DateOrder | undefined
): DateDecision {
    const { dayFirst, monthFirst, open, sample } = census;
    if (dayFirst + monthFirst + open === 0) {
        return { order: null, source: 'not-needed', question: undefined };
    }
    if (answer) {
        return { order: answer, source: 'answered', question: undefined };
    }
    if (dayFirst > 0 && monthFirst > 0) {
        const rows = dayFirst + monthFirst + open;
        return { order: null, source: 'open', question: { kind: 'mixed-date-orders', rows } };
    }
    if (dayFirst + monthFirst > 0) {
        const order = dayFirst > 0 ? 'day-first' : 'month-first';
        return { order, source: 'proven', question: undefined };
    }
    const question = sample && orderQuestion(census, sample, suggestion);
    return { order: null, source: 'open', question };
}

/** The instant that a reading means; null where it means none, or the order is an open question. */
function toInstant(
    reading: DateReading,
    { order }: DateDecision,
    clock: WallClock,
    onConflict: () => void
): number | null {
    switch (reading.kind) {
        case 'instant':
            return reading.at;
        case 'local':
            return clock.toInstant(reading.at);
        case 'numeric': {
            const monthFirst = timeInOrder(reading, 'month-first');
            const dayFirst = timeInOrder(reading, 'day-first');
            const inOrder = order === 'day-first' ? dayFirst : monthFirst;
            if (order !== null) {
                if (inOrder === undefined) {
                    onConflict();
                }
                return inOrder === undefined ? null : clock.toInstant(inOrder);
            }
            // Without an order only a date that has one reading is sure.
            const only =
                monthFirst === dayFirst
                    ? dayFirst
                    : monthFirst === undefined
                      ? dayFirst
                      : undefined;
            const sure = only ?? (dayFirst === undefined ? monthFirst : undefined);
            return sure === undefined ? null : clock.toInstant(sure);
        }
        default:
            return null;
    }
}

/** Gives a row its times. `onConflict` is told of dates that the order makes impossible. */
export function resolveDraft(
    draft: Draft,
    decision: DateDecision,
    clock: WallClock,
    onConflict: () => void
): AsyncApexJob | CronTrigger {
    const at = (reading: DateReading): number | null =>
        toInstant(reading, decision, clock, onConflict);
    if (draft.kind === 'job') {
        draft.job.submittedAt = at(draft.submitted);
        draft.job.completedAt = at(draft.completed);
        return draft.job;
    }
    draft.schedule.submittedAt = at(draft.submitted);
    draft.schedule.previousRunAt = at(draft.previousRun);
    draft.schedule.nextRunAt = at(draft.nextRun);
    return draft.schedule;
}
