import type { OverlapSuspect } from './findings';
import type { AsyncApexJob } from './model';

/** When a job ran, in milliseconds since 1970; undefined where the evidence does not say. */
export function spanOf({
    submittedAt,
    completedAt
}: AsyncApexJob): readonly [number, number] | undefined {
    const start = submittedAt ?? completedAt;
    return start === null ? undefined : [start, Math.max(start, completedAt ?? start)];
}

/** What a job is called among others: namespace.Class, or its type. */
export function nameOfJob({ namespace, apexClass, jobType }: AsyncApexJob): string {
    const prefix = namespace === null || namespace === '' ? '' : `${namespace}.`;
    return apexClass === null ? (jobType ?? '?') : `${prefix}${apexClass}`;
}

/** The jobs that ran at the same time as this one, or within so many milliseconds of it. */
export function findOverlaps(
    jobs: readonly AsyncApexJob[],
    around: AsyncApexJob,
    marginMs: number
): AsyncApexJob[] {
    const span = spanOf(around);
    if (!span) {
        return [];
    }
    const [from, to] = [span[0] - marginMs, span[1] + marginMs];
    return jobs.filter((job) => {
        const other = job.row === around.row ? undefined : spanOf(job);
        return other !== undefined && other[0] <= to && other[1] >= from;
    });
}

/** How often a class was near failures and near successes. */
interface Nearness {
    failures: number;
    successes: number;
    readonly rows: number[];
}

const MOST_SUSPECTS = 20;
const MOST_ROWS = 5;

/** Counts, run by run, which classes were near. Each run takes time in proportion to the number of jobs. */
export class OverlapCounter {
    private readonly jobs: readonly AsyncApexJob[];
    private readonly starts: Float64Array;
    private readonly ends: Float64Array;
    private readonly names: readonly string[];
    private readonly near = new Map<string, Nearness>();
    private readonly marginMs: number;
    private failures = 0;
    private successes = 0;

    /** @param others the jobs that may disturb, without those of the package */
    constructor(others: readonly AsyncApexJob[], marginMs: number) {
        this.jobs = others;
        this.marginMs = marginMs;
        this.starts = Float64Array.from(others, (job) => spanOf(job)?.[0] ?? NaN);
        this.ends = Float64Array.from(others, (job) => spanOf(job)?.[1] ?? NaN);
        this.names = others.map(nameOfJob);
    }

    /** Looks around one run of a package job. */
    count(run: AsyncApexJob, outcome: 'failure' | 'success'): void {
        const span = spanOf(run);
        if (!span) {
            return;
        }
        const [from, to] = [span[0] - this.marginMs, span[1] + this.marginMs];
        const seen = new Map<string, number>();
        for (let index = 0; index < this.starts.length; index++) {
            if ((this.starts[index] ?? NaN) <= to && (this.ends[index] ?? NaN) >= from) {
                const name = this.names[index] ?? '';
                if (!seen.has(name)) {
                    seen.set(name, index);
                }
            }
        }
        const isFailure = outcome === 'failure';
        this.failures += isFailure ? 1 : 0;
        this.successes += isFailure ? 0 : 1;
        for (const [name, index] of seen) {
            const near = this.near.get(name) ?? { failures: 0, successes: 0, rows: [] };
            this.near.set(name, near);
            near.failures += isFailure ? 1 : 0;
            near.successes += isFailure ? 0 : 1;
            const row = this.jobs[index]?.row;
            if (isFailure && row !== undefined && near.rows.length < MOST_ROWS) {
                near.rows.push(row);
            }
        }
    }

    /** Those that were near failures more often than near successes first. */
    suspects(): OverlapSuspect[] {
        const share = (count: number, all: number): number => (all === 0 ? 0 : count / all);
        const weight = ({ nearFailures, nearSuccesses }: OverlapSuspect): number =>
            share(nearFailures, this.failures) - share(nearSuccesses, this.successes);
        return [...this.near]
            .filter(([, { failures }]) => failures > 0)
            .map(([name, { failures, successes, rows }]) => ({
                name,
                nearFailures: failures,
                failures: this.failures,
                nearSuccesses: successes,
                successes: this.successes,
                rows
            }))
            .sort(
                (a, b) =>
                    weight(b) - weight(a) ||
                    b.nearFailures - a.nearFailures ||
                    (a.name < b.name ? -1 : 1)
            )
            .slice(0, MOST_SUSPECTS);
    }
}
