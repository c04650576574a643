import type { ScheduleFinding, ScheduleFindingKind, ScheduleRole, FindingLevel } from './findings';
import { isPackageSchedule, roleOfSchedule } from './ownership';
import type { CronTrigger, CronTriggerState } from './model';

/** How the schedules of the package are. */
export interface ScheduleJudgement {
    readonly total: number;
    readonly ofPackage: number;
    /** Per role that is there: when it runs next; null where that is not known. */
    readonly nextRuns: ReadonlyMap<ScheduleRole, number | null>;
    readonly findings: readonly ScheduleFinding[];
}

/** Salesforce starts jobs late when it is busy: so late is not yet missed. */
const LATE_MS = 10 * 60_000;

const STATE_FINDINGS: Readonly<
    Record<CronTriggerState, readonly [ScheduleFindingKind, FindingLevel] | null>
> = {
    WAITING: null,
    ACQUIRED: null,
    EXECUTING: null,
    COMPLETE: ['state-ended', 'red'],
    ERROR: ['state-ended', 'red'],
    DELETED: ['state-ended', 'red'],
    // Salesforce pauses jobs during a release.
    PAUSED: ['state-paused', 'amber'],
    PAUSED_BLOCKED: ['state-paused', 'amber'],
    BLOCKED: ['state-blocked', 'amber']
};

function nextRunFinding(
    { hasNextRunColumn, nextRunAt }: CronTrigger,
    now: number
): ScheduleFindingKind | null {
    if (nextRunAt === null) {
        return hasNextRunColumn ? 'no-next-run' : null;
    }
    return nextRunAt < now - LATE_MS ? 'next-run-past' : null;
}

function judgeOne(schedule: CronTrigger, now: number, datesAreOpen: boolean): ScheduleFinding[] {
    const finding = (kind: ScheduleFindingKind, level: FindingLevel): ScheduleFinding => ({
        kind,
        level,
        role: roleOfSchedule(schedule),
        name: schedule.name,
        rows: [schedule.row]
    });
    const state = schedule.state === null ? null : STATE_FINDINGS[schedule.state];
    const next = nextRunFinding(schedule, now);
    // An open question of the date order leaves dates out, which is no missing run.
    const isKnown = next !== null && !(next === 'no-next-run' && datesAreOpen);
    return [
        ...(state ? [finding(...state)] : []),
        ...(isKnown ? [finding(next, 'red')] : []),
        ...(schedule.submitterIsActive === false ? [finding('submitter-inactive', 'red')] : [])
    ];
}

function groupFindings(role: ScheduleRole, schedules: readonly CronTrigger[]): ScheduleFinding[] {
    const rows = schedules.map(({ row }) => row);
    if (schedules.length === 0) {
        return [
            {
                kind: 'role-missing',
                level: role === 'job-monitor' ? 'amber' : 'red',
                role,
                name: '',
                rows
            }
        ];
    }
    const [{ name } = { name: '' }] = schedules;
    return schedules.length > 1 ? [{ kind: 'duplicate', level: 'amber', role, name, rows }] : [];
}

/**
 * Judges schedules: are those there that should be, will they run, may their user still.
 * Source: Agent Connect help, "Salesforce: Tracing Errors & Troubleshooting", Review Setup > Scheduled Jobs; Object Reference
 * for Salesforce, CronTrigger.
 * @param expected the roles that the admin enabled
 * @param datesAreOpen whether the order of day and month is an open question
 */
export function judgeSchedules(
    schedules: readonly CronTrigger[],
    expected: readonly ScheduleRole[],
    now: number,
    datesAreOpen: boolean
): ScheduleJudgement {
    const own = schedules.filter(isPackageSchedule);
    const byRole = new Map<ScheduleRole, CronTrigger[]>();
    for (const schedule of own) {
        const role = roleOfSchedule(schedule);
        if (role) {
            byRole.set(role, [...(byRole.get(role) ?? []), schedule]);
        }
    }
    const roles = new Set([...expected, ...byRole.keys()]);
    return {
        total: schedules.length,
        ofPackage: own.length,
        nextRuns: new Map([...byRole].map(([role, [first]]) => [role, first?.nextRunAt ?? null])),
        findings: [
            ...[...roles].flatMap((role) => groupFindings(role, byRole.get(role) ?? [])),
            ...own.flatMap((schedule) => judgeOne(schedule, now, datesAreOpen))
        ]
    };
}
