import type { ApexJobFacts, Facts, JobRole, ScheduledJob } from 'c/agentConnectChecks';
import { judgeEvidence } from 'c/jobEvidence';
import type {
    CronTrigger,
    EvidenceJudgement,
    EvidenceNote,
    EvidenceResult,
    JobJudgement,
    ScheduleRole
} from 'c/jobEvidence';

const ROLES: Readonly<Record<ScheduleRole, JobRole>> = {
    sender: 'request-sender',
    'data-return': 'data-return',
    'service-recovery': 'service-recovery',
    'job-monitor': 'job-monitor'
};

/** Names that can be of the package: the judgement of the others would only cost time. */
const PACKAGE_NAME = /connect/i;

function roleOf(schedule: CronTrigger, now: number): JobRole | undefined {
    const { schedules } = judgeEvidence({ jobs: [], schedules: [schedule] }, { now });
    const [role] = schedules && schedules.ofPackage > 0 ? [...schedules.nextRuns.keys()] : [];
    return role && ROLES[role];
}

/** The package's jobs among scheduled jobs. */
export function scheduledJobs(
    schedules: readonly CronTrigger[],
    now: number
): readonly ScheduledJob[] {
    return schedules
        .filter(({ name }) => PACKAGE_NAME.test(name))
        .flatMap((schedule) => {
            const role = roleOf(schedule, now);
            return role
                ? [
                      {
                          role,
                          state: schedule.state,
                          nextFireAt: schedule.hasNextRunColumn ? schedule.nextRunAt : undefined,
                          ownerActive: schedule.submitterIsActive
                      }
                  ]
                : [];
        });
}

/** What means that rows are missing at the end or in between. */
const GAPS: ReadonlySet<EvidenceNote['kind']> = new Set<EvidenceNote['kind']>([
    'cut-off',
    'too-long',
    'too-many-rows',
    'rows-missing'
]);
/** Stray lines around a table are no rows; so many of them are. */
const MOST_UNREAD_SHARE = 1 / 3;

/** Whether a good part of the rows is missing: then that no failure is among the others does not mean that there is none. */
export function isInPart({
    notes,
    rows,
    usedRows
}: Extract<EvidenceResult, { jobs: unknown }>): boolean {
    const repeated = notes.reduce(
        (sum, note) => sum + (note.kind === 'duplicate-rows' ? note.count : 0),
        0
    );
    const unread = rows - usedRows - repeated;
    return notes.some(({ kind }) => GAPS.has(kind)) || unread > rows * MOST_UNREAD_SHARE;
}

function apexJobFacts(judgement: JobJudgement): ApexJobFacts {
    const moments = judgement.findings
        .filter(({ level, at }) => level === 'red' && at !== null)
        .map(({ at }) => at ?? 0);
    return {
        about: 'apex-jobs',
        examined: judgement.ofPackage,
        failed: judgement.levels.red,
        errors: judgement.errors.map(({ category, count }) => ({ category, count })),
        firstFailureAt: moments.length === 0 ? null : Math.min(...moments),
        overlapping: judgement.suspects.reduce((sum, { nearFailures }) => sum + nearFailures, 0)
    };
}

/**
 * The facts in a table of jobs. A table of scheduled jobs without one of the package is the finding itself; a table of
 * Apex jobs without one of the package proves nothing.
 * @param hasSchedules whether scheduled jobs were asked for, even where there is none
 */
export function jobFacts(
    judgement: EvidenceJudgement,
    schedules: readonly CronTrigger[],
    hasSchedules: boolean,
    now: number
): readonly Facts[] {
    const jobs = scheduledJobs(schedules, now);
    return [
        ...(hasSchedules ? [{ about: 'scheduled-jobs' as const, jobs }] : []),
        ...(judgement.jobs && judgement.jobs.ofPackage > 0 ? [apexJobFacts(judgement.jobs)] : [])
    ];
}
