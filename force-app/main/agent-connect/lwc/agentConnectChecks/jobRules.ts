import type { ErrorCategory } from 'c/salesforceErrors';
import type { ApexJobFacts, JobRole, ScheduledJob, ScheduledJobFacts } from './facts';
import { attested, errorFinding, finding } from './finding';
import type { Finding, Rule, RuleContext } from './finding';
import { MINUTE } from './model';
import { judgeHeartbeat } from './recordRules';

/** Clocks differ a little, and a job starts a little late. */
const LATE_START = 5 * MINUTE;

/** Categories of errors that a governor limit of Apex causes, besides the CPU time limit. */
const GOVERNOR_LIMITS: readonly ErrorCategory[] = [
    'QUERY_ROWS_LIMIT',
    'SOQL_LIMIT',
    'DML_LIMIT',
    'HEAP_LIMIT'
];

function hasEnded({ state }: ScheduledJob): boolean {
    return state === 'ERROR' || state === 'DELETED' || state === 'COMPLETE';
}

function hasNoNextRun({ nextFireAt, state }: ScheduledJob, observedAt: number): boolean {
    // A job that runs at the moment may show the run that has begun.
    const running = state === 'ACQUIRED' || state === 'EXECUTING';
    return (
        nextFireAt === null ||
        (nextFireAt !== undefined && !running && nextFireAt < observedAt - LATE_START)
    );
}

function isHeld({ state }: ScheduledJob): boolean {
    return state === 'PAUSED' || state === 'BLOCKED' || state === 'PAUSED_BLOCKED';
}

function rolesOf(jobs: readonly ScheduledJob[]): readonly JobRole[] {
    return [...new Set(jobs.map(({ role }) => role))];
}

interface Fault {
    readonly status: 'fail' | 'warning';
    readonly reason: 'job-ended' | 'job-has-no-next-run' | 'job-owner-inactive' | 'job-held';
    readonly when: (job: ScheduledJob, observedAt: number) => boolean;
}

/** What can be wrong with a job that is scheduled, worst first (CronTrigger.State, Object Reference). */
const FAULTS: readonly Fault[] = [
    { status: 'fail', reason: 'job-ended', when: hasEnded },
    { status: 'fail', reason: 'job-has-no-next-run', when: hasNoNextRun },
    {
        status: 'fail',
        reason: 'job-owner-inactive',
        when: ({ ownerActive }) => ownerActive === false
    },
    { status: 'warning', reason: 'job-held', when: isHeld }
];

function judgeRows(jobs: readonly ScheduledJob[], observedAt: number): Finding | undefined {
    for (const { status, reason, when } of FAULTS) {
        const found = jobs.filter((job) => when(job, observedAt));
        if (found.length > 0) {
            return finding(status, reason, { roles: rolesOf(found) });
        }
    }
    const twice = jobs.filter(
        (job, index) => jobs.findIndex(({ role }) => role === job.role) !== index
    );
    return twice.length > 0
        ? finding('warning', 'job-duplicated', { roles: rolesOf(twice) })
        : undefined;
}

function judgeSchedule({ jobs }: ScheduledJobFacts, context: RuleContext): Finding {
    const needed = (context.enabledJobs ?? ['request-sender']).filter(
        (role) => role !== 'job-monitor'
    );
    const rows = jobs.filter(({ role }) => role !== 'job-monitor');
    const missing = needed.filter((role) => !jobs.some((job) => job.role === role));
    if (jobs.length === 0) {
        return finding('fail', 'no-scheduled-jobs');
    }
    if (missing.length > 0) {
        return finding('fail', 'job-missing', { roles: missing });
    }
    return judgeRows(rows, context.observedAt) ?? finding('pass', 'jobs-scheduled');
}

/** Whether the jobs that the organisation uses are scheduled and will run. No row at all is the finding itself. */
export const scheduleRule: Rule = (facts, context) => {
    switch (facts.about) {
        case 'scheduled-jobs':
            return judgeSchedule(facts, context);
        case 'heartbeat':
            return judgeHeartbeat(facts, context);
        case 'classified-error':
            return errorFinding(facts, 3);
        case 'attestation':
            return attested(facts.answer, 'fail');
        default:
            return undefined;
    }
};

function countOf({ errors }: ApexJobFacts, categories: readonly ErrorCategory[]): number {
    return errors
        .filter(({ category }) => categories.includes(category))
        .reduce((sum, { count }) => sum + count, 0);
}

function judgeBatches({ examined, failed, firstFailureAt }: ApexJobFacts): Finding {
    if (examined <= 0) {
        return finding('inconclusive', 'no-agent-connect-jobs');
    }
    return failed > 0
        ? finding('fail', 'batches-failed', { examined, failed }, firstFailureAt)
        : finding('pass', 'batches-complete', { examined });
}

/** Whether batch jobs complete. What counts as failed is settled where the table is read. */
export const batchRule: Rule = (facts) => {
    switch (facts.about) {
        case 'apex-jobs':
            return judgeBatches(facts);
        case 'classified-error':
            return errorFinding(facts, 6);
        case 'attestation':
            return attested(facts.answer, 'fail');
        default:
            return undefined;
    }
};

function judgeLimits(facts: ApexJobFacts): Finding {
    const { examined, firstFailureAt } = facts;
    const cpu = countOf(facts, ['CPU_LIMIT']);
    const other = facts.errors.find(
        ({ category, count }) => count > 0 && GOVERNOR_LIMITS.includes(category)
    );
    if (cpu > 0) {
        return finding('fail', 'cpu-limit-exceeded', { count: cpu }, firstFailureAt);
    }
    if (other) {
        return finding('fail', 'governor-limit-exceeded', { ...other }, firstFailureAt);
    }
    return examined > 0
        ? finding('pass', 'no-limit-exceeded', { examined })
        : finding('inconclusive', 'no-agent-connect-jobs');
}

/** Whether a job exceeded the CPU time limit or another governor limit. */
export const limitRule: Rule = (facts) => {
    switch (facts.about) {
        case 'apex-jobs':
            return judgeLimits(facts);
        case 'classified-error':
            return errorFinding(facts, 8);
        case 'attestation':
            return attested(facts.answer, 'fail');
        default:
            return undefined;
    }
};

function judgeLocks(facts: ApexJobFacts): Finding {
    const { examined, firstFailureAt } = facts;
    const count = countOf(facts, ['JOB_LOCKED']);
    if (count > 0) {
        return finding('fail', 'job-object-locked', { count }, firstFailureAt);
    }
    return examined > 0
        ? finding('pass', 'no-lock-found', { examined })
        : finding('inconclusive', 'no-agent-connect-jobs');
}

/** Silence is the only sign that a lock gives, and no proof of one. */
function suspectLock(beat: Finding): Finding {
    return beat.reason === 'nothing-is-sent' ? { ...beat, reason: 'silence-may-be-a-lock' } : beat;
}

/** Whether the job object is locked: told by the status detail, or by silence, because it sends no notification. */
export const lockRule: Rule = (facts, context) => {
    switch (facts.about) {
        case 'apex-jobs':
            return judgeLocks(facts);
        case 'heartbeat':
            return suspectLock(judgeHeartbeat(facts, context));
        case 'classified-error':
            return facts.category === 'JOB_LOCKED'
                ? finding('fail', 'error-classified', { category: facts.category })
                : undefined;
        case 'attestation':
            return attested(facts.answer, 'fail');
        default:
            return undefined;
    }
};

const MONITOR: JobRole = 'job-monitor';

function judgeMonitor({ jobs }: ScheduledJobFacts, context: RuleContext): Finding {
    const monitors = jobs.filter(({ role }) => role === MONITOR);
    if (monitors.length === 0) {
        // While the version is not known, the package may be too old to have one.
        const known = context.profile.status === 'found' && context.profile.version !== undefined;
        return finding(known ? 'fail' : 'warning', 'job-monitor-missing');
    }
    return judgeRows(monitors, context.observedAt) ?? finding('pass', 'job-monitor-scheduled');
}

/** Whether the Job Monitor of 1.67 and later is scheduled. */
export const monitorRule: Rule = (facts, context) => {
    switch (facts.about) {
        case 'scheduled-jobs':
            return judgeMonitor(facts, context);
        case 'attestation':
            return attested(facts.answer, 'fail');
        default:
            return undefined;
    }
};
