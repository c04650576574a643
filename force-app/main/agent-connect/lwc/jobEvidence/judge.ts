import type {
    ErrorGroup,
    FindingLevel,
    JobFinding,
    OverlapSuspect,
    ScheduleRole,
    SenderActivity
} from './findings';
import { DetailClassifier, judgeJob } from './judgeJob';
import { judgeSchedules } from './judgeSchedules';
import type { ScheduleJudgement } from './judgeSchedules';
import { JobTally } from './jobTally';
import type { AsyncApexJob, CronTrigger } from './model';
import { OverlapCounter } from './overlaps';
import { JobOwnership } from './ownership';
import type { OwnershipOptions } from './ownership';
import type { DateOrderSource } from './result';
import { runToEnd } from './slices';
import type { SliceProgress } from './slices';

/** What is judged: what a reader gave, or several of them together. */
export interface JudgedEvidence {
    readonly jobs: readonly AsyncApexJob[];
    readonly schedules: readonly CronTrigger[];
    /** `open`: dates are missing because their order is a question. */
    readonly dateOrder?: { readonly source: DateOrderSource };
}

/** By what it is judged. Minutes are those of the clock. */
export interface JudgeOptions extends OwnershipOptions {
    /** When the evidence was taken, in milliseconds since 1970. */
    readonly now: number;
    /** The jobs that the admin enabled; the sender always is. */
    readonly expectedRoles?: readonly ScheduleRole[];
    /** So long the sender may be silent. */
    readonly gapMinutes?: number;
    /** So long a batch may wait or run. */
    readonly waitingMinutes?: number;
    /** So near another job counts as being around a failure. */
    readonly overlapMinutes?: number;
}

/** The judgement of jobs. Times in milliseconds since 1970, null where the evidence does not say. */
export interface JobJudgement {
    readonly total: number;
    readonly ofPackage: number;
    readonly from: number | null;
    readonly to: number | null;
    /** Rows without a time. */
    readonly undated: number;
    readonly lastRunAt: number | null;
    readonly lastSuccessAt: number | null;
    /** How many jobs of the package have a finding of each level. */
    readonly levels: Readonly<Record<FindingLevel, number>>;
    /** The newest two hundred. */
    readonly findings: readonly JobFinding[];
    readonly errors: readonly ErrorGroup[];
    readonly activity: SenderActivity;
    readonly suspects: readonly OverlapSuspect[];
    /** Classes of others, most frequent first, to choose from where none was known as the package's. */
    readonly otherClasses: readonly { readonly name: string; readonly count: number }[];
}

/** What evidence says of the integration. */
export interface EvidenceJudgement {
    /** `unknown`: nothing of the package is in it, or nothing that tells. Never a pass. */
    readonly verdict: 'green' | 'amber' | 'red' | 'unknown';
    /** Null where the evidence holds no jobs. */
    readonly jobs: JobJudgement | null;
    /** Null where the evidence holds no schedules. */
    readonly schedules: ScheduleJudgement | null;
}

const MINUTE = 60_000;
const DEFAULT_GAP_MINUTES = 30;
const DEFAULT_WAITING_MINUTES = 60;
const DEFAULT_OVERLAP_MINUTES = 5;
const ROWS_PER_SLICE = 500;
/** So many runs around which others are looked for, newest first. */
const MOST_RUNS = 100;
const RUNS_PER_SLICE = 5;

type Slices<Result> = Generator<SliceProgress, Result>;

function newestRuns(jobs: readonly AsyncApexJob[]): AsyncApexJob[] {
    return jobs.toSorted((a, b) => (b.submittedAt ?? 0) - (a.submittedAt ?? 0)).slice(0, MOST_RUNS);
}

function* findSuspects(tally: JobTally, marginMs: number, rows: number): Slices<OverlapSuspect[]> {
    if (tally.failed.length === 0) {
        return [];
    }
    const counter = new OverlapCounter(tally.others, marginMs);
    yield { rows, share: 0.85 };
    let runs = 0;
    for (const [outcome, jobs] of [
        ['failure', newestRuns(tally.failed)],
        ['success', newestRuns(tally.succeeded)]
    ] as const) {
        for (const job of jobs) {
            counter.count(job, outcome);
            if (++runs % RUNS_PER_SLICE === 0) {
                yield { rows, share: 0.85 + (0.15 * runs) / (2 * MOST_RUNS) };
            }
        }
    }
    return counter.suspects();
}

function* judgeJobs(
    { jobs, schedules }: JudgedEvidence,
    options: JudgeOptions
): Slices<JobJudgement> {
    const ownership = new JobOwnership(schedules, options);
    const classifier = new DetailClassifier();
    const tally = new JobTally();
    const waitingMs = (options.waitingMinutes ?? DEFAULT_WAITING_MINUTES) * MINUTE;
    for (let index = 0; index < jobs.length; index++) {
        const job = jobs[index];
        if (job && ownership.owns(job)) {
            tally.addOwn(job, judgeJob(job, classifier, options.now, waitingMs));
        } else if (job) {
            tally.addOther(job);
        }
        if (index % ROWS_PER_SLICE === 0) {
            yield { rows: index, share: (0.8 * index) / jobs.length };
        }
    }
    const overlapMs = (options.overlapMinutes ?? DEFAULT_OVERLAP_MINUTES) * MINUTE;
    const suspects = yield* findSuspects(tally, overlapMs, jobs.length);
    const { ofPackage, from, to, undated, lastRunAt, lastSuccessAt, levels } = tally;
    return {
        total: jobs.length,
        ofPackage,
        from,
        to,
        undated,
        lastRunAt,
        lastSuccessAt,
        levels,
        findings: tally.newestFindings(),
        errors: tally.errorGroups(),
        activity: tally.activity(options.now, (options.gapMinutes ?? DEFAULT_GAP_MINUTES) * MINUTE),
        suspects,
        otherClasses: tally.otherClasses()
    };
}

function levelsOf({ findings }: ScheduleJudgement): readonly FindingLevel[] {
    return findings.map(({ level }) => level);
}

function verdictOf(
    jobs: JobJudgement | null,
    schedules: ScheduleJudgement | null
): EvidenceJudgement['verdict'] {
    const levels = schedules ? levelsOf(schedules) : [];
    const activity = jobs?.activity.state;
    // A failure that was followed by successes is to be looked at; one that was not is why surveys stay away.
    const lastFailure = jobs?.findings.find(({ level }) => level === 'red');
    const isOver =
        jobs?.lastSuccessAt !== null && (jobs?.lastSuccessAt ?? 0) > (lastFailure?.at ?? Infinity);
    if (levels.includes('red') || activity === 'stopped' || (lastFailure && !isOver)) {
        return 'red';
    }
    const isAmber =
        levels.includes('amber') ||
        activity === 'silent' ||
        lastFailure ||
        (jobs?.levels.amber ?? 0) > 0;
    if (isAmber) {
        return 'amber';
    }
    const isProven = (schedules?.ofPackage ?? 0) > 0 || activity === 'running';
    return isProven ? 'green' : 'unknown';
}

/**
 * Judges evidence in slices: between two of them the caller may let the page breathe.
 * Source of the rules: Agent Connect help, "Salesforce: Tracing Errors & Troubleshooting", steps 3, 6 and 8.
 */
export function* judgeEvidenceInSlices(
    evidence: JudgedEvidence,
    options: JudgeOptions
): Slices<EvidenceJudgement> {
    const jobs = evidence.jobs.length > 0 ? yield* judgeJobs(evidence, options) : null;
    const expected = new Set<ScheduleRole>(['sender', ...(options.expectedRoles ?? [])]);
    const datesAreOpen = evidence.dateOrder?.source === 'open';
    const schedules =
        evidence.schedules.length > 0
            ? judgeSchedules(evidence.schedules, [...expected], options.now, datesAreOpen)
            : null;
    return { verdict: verdictOf(jobs, schedules), jobs, schedules };
}

/** Judges evidence in one go. */
export function judgeEvidence(evidence: JudgedEvidence, options: JudgeOptions): EvidenceJudgement {
    return runToEnd(judgeEvidenceInSlices(evidence, options));
}
