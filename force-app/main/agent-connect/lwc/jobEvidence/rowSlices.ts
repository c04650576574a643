import { EvidenceCollector } from './collector';
import type { EvidenceColumn } from './columns';
import { suggestDateOrder } from './dates';
import type { DateOrder } from './dates';
import type { FoundFormat } from './format';
import type { AsyncApexJob, CronTrigger } from './model';
import { decideDateOrder, resolveDraft } from './resolver';
import type { DateDecision } from './resolver';
import type { SliceProgress } from './slices';
import type { WallClock } from './zones';

/** More than a query of the sf CLI gives by default. */
export const MOST_ROWS = 100_000;
const ROWS_PER_SLICE = 200;
/** Reading, then putting the times right: how much of the work the first is. */
const READING_SHARE = 0.8;

/** What helps with dates. */
export interface DateHelp {
    readonly dateOrder?: DateOrder;
    readonly locale?: string;
}

export type Slices<Result> = Generator<SliceProgress, Result>;

/** Gathers the rows of a source, as they are written. */
export function* collectRows(
    { source, format }: FoundFormat,
    length: number,
    columns: Readonly<Record<string, EvidenceColumn | null>>
): Slices<EvidenceCollector> {
    const collector = new EvidenceCollector(format, columns);
    let nextSlice = ROWS_PER_SLICE;
    for (const item of source) {
        collector.take(item);
        if (collector.rows >= MOST_ROWS) {
            break;
        }
        if (item.kind === 'working' || collector.rows >= nextSlice) {
            nextSlice = collector.rows + ROWS_PER_SLICE;
            const place = 'place' in item ? item.place : 0;
            yield { rows: collector.rows, share: (place / length) * READING_SHARE };
        }
    }
    collector.finish();
    return collector;
}

/** Rows whose times are known. */
export interface ResolvedRows {
    readonly jobs: AsyncApexJob[];
    readonly schedules: CronTrigger[];
    readonly decision: DateDecision;
    readonly localTimes: number;
}

/** Puts the times of the rows right, once it is known whose clock and which order of day and month they follow. */
export function* resolveRows(
    collector: EvidenceCollector,
    clock: WallClock,
    { dateOrder, locale }: DateHelp
): Slices<ResolvedRows> {
    const jobs: AsyncApexJob[] = [];
    const schedules: CronTrigger[] = [];
    const { census, drafts } = collector;
    const suggestion = locale === undefined ? undefined : suggestDateOrder(locale);
    const decision = decideDateOrder(census, dateOrder, suggestion);
    for (let index = 0; index < drafts.length; index++) {
        const draft = drafts[index];
        if (draft) {
            const resolved = resolveDraft(draft, decision, clock, () => {
                collector.addFault('other-date-order', '');
            });
            if (resolved.kind === 'job') {
                jobs.push(resolved);
            } else {
                schedules.push(resolved);
            }
        }
        if (index % ROWS_PER_SLICE === 0) {
            const share = READING_SHARE + (1 - READING_SHARE) * (index / drafts.length);
            yield { rows: collector.rows, share };
        }
    }
    return { jobs, schedules, decision, localTimes: census.local };
}
