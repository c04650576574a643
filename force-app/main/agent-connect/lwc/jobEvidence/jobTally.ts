import type { DetailClass, ErrorGroup, FindingLevel, JobFinding, SenderActivity } from './findings';
import type { AsyncApexJob } from './model';
import { nameOfJob, spanOf } from './overlaps';

interface OpenGroup {
    readonly detail: DetailClass;
    count: number;
    newestAt: number | null;
    row: number;
}

const MOST_CLASSES = 50;
const MOST_FINDINGS = 200;

function newest(a: number | null, b: number | null): number | null {
    return a === null ? b : b === null ? a : Math.max(a, b);
}

/** Newest first; what has no time stands last. */
export function byTime(
    a: { readonly at: number | null },
    b: { readonly at: number | null }
): number {
    return (b.at ?? -Infinity) - (a.at ?? -Infinity);
}

/** Adds up what is seen job by job. */
export class JobTally {
    from: number | null = null;
    to: number | null = null;
    lastRunAt: number | null = null;
    lastSuccessAt: number | null = null;
    ofPackage = 0;
    undated = 0;
    readonly findings: JobFinding[] = [];
    readonly levels: Record<FindingLevel, number> = { red: 0, amber: 0, info: 0 };
    readonly failed: AsyncApexJob[] = [];
    readonly succeeded: AsyncApexJob[] = [];
    readonly others: AsyncApexJob[] = [];
    private readonly groups = new Map<string, OpenGroup>();
    private readonly classes = new Map<string, number>();
    private newestOther: number | null = null;
    private lastError: JobFinding | undefined;

    addOther(job: AsyncApexJob): void {
        this.others.push(job);
        this.newestOther = newest(this.newestOther, this.widen(job));
        const name = nameOfJob(job);
        this.classes.set(name, (this.classes.get(name) ?? 0) + 1);
    }

    addOwn(job: AsyncApexJob, finding: JobFinding | undefined): void {
        this.ofPackage++;
        const end = this.widen(job);
        // Scheduled Apex only starts the batches, which make the calls.
        if (job.jobType !== 'ScheduledApex') {
            this.lastRunAt = newest(this.lastRunAt, job.submittedAt ?? end);
        }
        if (!finding) {
            if (job.status === 'Completed' && job.jobType !== 'ScheduledApex') {
                this.lastSuccessAt = newest(this.lastSuccessAt, end);
                this.succeeded.push(job);
            }
            return;
        }
        this.levels[finding.level]++;
        this.findings.push(finding);
        if (finding.level === 'red') {
            this.failed.push(job);
        }
        if (finding.detail) {
            this.group(finding.detail, finding);
            if (!this.lastError || (finding.at ?? 0) >= (this.lastError.at ?? 0)) {
                this.lastError = finding;
            }
        }
    }

    private widen(job: AsyncApexJob): number | null {
        const span = spanOf(job);
        if (!span) {
            this.undated++;
            return null;
        }
        this.from = this.from === null ? span[0] : Math.min(this.from, span[0]);
        this.to = newest(this.to, span[1]);
        return span[1];
    }

    private group(detail: DetailClass, { at, row }: JobFinding): void {
        const key = `${detail.category} ${detail.rootCause ?? ''}`;
        const group = this.groups.get(key) ?? { detail, count: 0, newestAt: null, row };
        this.groups.set(key, group);
        group.count++;
        if (at !== null && (group.newestAt === null || at > group.newestAt)) {
            group.newestAt = at;
            group.row = row;
        }
    }

    /** Errors by category and root cause, most frequent first. */
    errorGroups(): ErrorGroup[] {
        return [...this.groups.values()]
            .map(({ detail, count, newestAt, row }) => ({ ...detail, count, newestAt, row }))
            .sort((a, b) => b.count - a.count);
    }

    /** The newest findings. */
    newestFindings(): JobFinding[] {
        return this.findings.toSorted(byTime).slice(0, MOST_FINDINGS);
    }

    /** The most frequent classes of others: an admin may know one of them as the package's. */
    otherClasses(): { readonly name: string; readonly count: number }[] {
        return [...this.classes]
            .map(([name, count]) => ({ name, count }))
            .sort((a, b) => b.count - a.count)
            .slice(0, MOST_CLASSES);
    }

    /**
     * Whether the package still runs. The sender runs every five minutes; that other jobs ran on and it did not is proof,
     * that the clock went on is none, as the evidence may be old.
     */
    activity(now: number, gapMs: number): SenderActivity {
        const { lastRunAt, from, to } = this;
        if (lastRunAt === null) {
            const isLongEnough = from !== null && to !== null && to - from > gapMs;
            return isLongEnough && this.ofPackage === 0
                ? { state: 'never-seen' }
                : { state: 'unknown' };
        }
        const silentForMs = (this.newestOther ?? lastRunAt) - lastRunAt;
        if (silentForMs > gapMs) {
            const isLast = (this.lastError?.at ?? 0) >= lastRunAt - gapMs;
            const lastError = isLast ? (this.lastError?.detail?.category ?? null) : null;
            return { state: 'stopped', lastRunAt, silentForMs, lastError };
        }
        return now - lastRunAt > gapMs
            ? { state: 'silent', lastRunAt, silentForMs: now - lastRunAt }
            : { state: 'running', lastRunAt };
    }
}
