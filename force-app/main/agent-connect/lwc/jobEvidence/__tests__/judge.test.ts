import * as fc from 'fast-check';
import { findOverlaps, judgeEvidence } from '../jobEvidence';
import type {
    AsyncApexJob,
    CronTrigger,
    JobJudgement,
    JudgeOptions,
    ScheduleJudgement
} from '../jobEvidence';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 19, 12);

function job(changes: Partial<AsyncApexJob> = {}): AsyncApexJob {
    const submittedAt = changes.submittedAt === undefined ? NOW - 5 * MINUTE : changes.submittedAt;
    return {
        kind: 'job',
        row: 1,
        id: null,
        jobType: 'BatchApex',
        status: 'Completed',
        statusDetail: '',
        totalBatches: 1,
        batchesProcessed: 1,
        failures: 0,
        submittedBy: null,
        completedAt: submittedAt === null ? null : submittedAt + 1_000,
        apexClass: 'ExampleSenderBatch',
        namespace: 'StellaConnect',
        apexMethod: null,
        cronTriggerId: null,
        ...changes,
        submittedAt
    };
}

function other(changes: Partial<AsyncApexJob> = {}): AsyncApexJob {
    return job({ namespace: null, apexClass: 'ExampleRollup', ...changes });
}

function schedule(changes: Partial<CronTrigger> = {}): CronTrigger {
    return {
        kind: 'schedule',
        row: 1,
        id: '08eXX0000000001AAA',
        name: 'Agent Connect Request Sender',
        jobType: '7',
        state: 'WAITING',
        submittedBy: null,
        submitterIsActive: true,
        submittedAt: null,
        previousRunAt: null,
        nextRunAt: NOW + 5 * MINUTE,
        hasNextRunColumn: true,
        timesTriggered: null,
        cronExpression: null,
        timeZone: null,
        ...changes
    };
}

function judgeJobs(
    jobs: readonly AsyncApexJob[],
    options: Partial<JudgeOptions> = {}
): JobJudgement {
    const { jobs: judged } = judgeEvidence({ jobs, schedules: [] }, { now: NOW, ...options });
    if (!judged) {
        throw new Error('no jobs');
    }
    return judged;
}

function judgeSchedules(
    schedules: readonly CronTrigger[],
    options: Partial<JudgeOptions> = {}
): ScheduleJudgement {
    const { schedules: judged } = judgeEvidence({ jobs: [], schedules }, { now: NOW, ...options });
    if (!judged) {
        throw new Error('no schedules');
    }
    return judged;
}

describe('jobs of the package', () => {
    it.each<[string, Partial<AsyncApexJob>, readonly string[], string]>([
        ['failed', { status: 'Failed' }, ['failed'], 'red'],
        ['aborted', { status: 'Aborted' }, ['aborted'], 'red'],
        ['has failures', { failures: 1 }, ['failures'], 'red'],
        ['processed nothing', { batchesProcessed: 0 }, ['nothing-processed'], 'red'],
        [
            'has a grave status detail',
            { statusDetail: 'First error: Job object is locked and currently processing.' },
            ['status-detail'],
            'red'
        ],
        [
            'has a status detail',
            { statusDetail: 'First error: Read timed out' },
            ['status-detail'],
            'amber'
        ],
        [
            'waits too long',
            { status: 'Queued', batchesProcessed: 0, submittedAt: NOW - 90 * MINUTE },
            ['waiting'],
            'amber'
        ],
        [
            'is a scheduled one that failed',
            { jobType: 'ScheduledApex', status: 'Failed' },
            ['failed'],
            'red'
        ],
        [
            'shows all at once',
            {
                status: 'Failed',
                failures: 1,
                batchesProcessed: 0,
                statusDetail: 'First error: Apex CPU time limit exceeded'
            },
            ['failed', 'failures', 'nothing-processed', 'status-detail'],
            'red'
        ]
    ])('are found where one %s', (_, changes, kinds, level) => {
        expect(judgeJobs([job(changes)]).findings).toMatchObject([{ kinds, level, row: 1 }]);
    });

    it.each<[string, Partial<AsyncApexJob>]>([
        ['is completed', {}],
        [
            'is Scheduled Apex and queued',
            {
                jobType: 'ScheduledApex',
                status: 'Queued',
                totalBatches: 0,
                batchesProcessed: 0,
                submittedAt: NOW - 900 * MINUTE
            }
        ],
        ['is Scheduled Apex and aborted', { jobType: 'ScheduledApex', status: 'Aborted' }],
        ['is under way', { status: 'Processing', batchesProcessed: 0 }],
        ['had nothing to do', { totalBatches: 0, batchesProcessed: 0 }],
        ['does not say its counts', { totalBatches: null, batchesProcessed: null, failures: null }]
    ])('are well where one %s', (_, changes) => {
        expect(judgeJobs([job(changes)]).findings).toEqual([]);
    });

    it('have their errors grouped with what they can do', () => {
        const locked =
            'First error: Update failed. First exception on row 0; first error: UNABLE_TO_LOCK_ROW, unable to obtain exclusive access to this record: []';

        const { errors, levels } = judgeJobs([
            job({ row: 1, statusDetail: locked, submittedAt: NOW - 60 * MINUTE }),
            job({ row: 2, statusDetail: locked, submittedAt: NOW - 30 * MINUTE }),
            job({ row: 3, statusDetail: 'First error: Apex CPU time limit exceeded' })
        ]);

        expect(errors).toMatchObject([
            {
                category: 'ROW_LOCK',
                rootCause: 'UNABLE_TO_LOCK_ROW',
                count: 2,
                row: 2,
                disablesIntegration: true
            },
            { category: 'CPU_LIMIT', count: 1, row: 3, steps: [6, 8] }
        ]);
        expect(levels).toEqual({ red: 1, amber: 2, info: 0 });
    });

    it.each<[string, Partial<AsyncApexJob>, Partial<JudgeOptions>]>([
        ['namespace', { namespace: 'stellaconnect' }, {}],
        ['namespace before the class', { namespace: null, apexClass: 'StellaConnect.Sender' }, {}],
        ['name', { namespace: null, apexClass: 'AgentConnectSender' }, {}],
        [
            'class that the admin knows',
            { namespace: null, apexClass: 'ExampleSender' },
            { classNames: ['examplesender'] }
        ],
        ['namespace that the admin knows', { namespace: 'acx' }, { namespaces: ['ACX'] }]
    ])('are told by %s', (_, changes, options) => {
        expect(judgeJobs([job(changes)], options).ofPackage).toBe(1);
    });

    it('are told by the schedule that started them', () => {
        const started = other({ cronTriggerId: '08eXX0000000001' });

        const { jobs } = judgeEvidence({ jobs: [started], schedules: [schedule()] }, { now: NOW });

        expect(jobs?.ofPackage).toBe(1);
    });

    it('are offered for choice where none is known', () => {
        const { ofPackage, otherClasses } = judgeJobs([
            other(),
            other(),
            other({ apexClass: 'B', namespace: 'ns' })
        ]);

        expect({ ofPackage, otherClasses }).toEqual({
            ofPackage: 0,
            otherClasses: [
                { name: 'ExampleRollup', count: 2 },
                { name: 'ns.B', count: 1 }
            ]
        });
    });
});

describe('the activity of the sender', () => {
    it('runs where the last run is recent', () => {
        expect(judgeJobs([job()]).activity).toEqual({
            state: 'running',
            lastRunAt: NOW - 5 * MINUTE
        });
    });

    it('stopped where others ran on, and names the last error', () => {
        const last = job({
            submittedAt: NOW - 180 * MINUTE,
            statusDetail: 'First error: Apex CPU time limit exceeded'
        });

        const { activity } = judgeJobs([
            last,
            other({ submittedAt: NOW - 10 * MINUTE, completedAt: NOW - 10 * MINUTE })
        ]);

        expect(activity).toEqual({
            state: 'stopped',
            lastRunAt: NOW - 180 * MINUTE,
            silentForMs: 170 * MINUTE,
            lastError: 'CPU_LIMIT'
        });
    });

    it('is only silent where nothing ran on: the evidence may be old', () => {
        expect(judgeJobs([job({ submittedAt: NOW - 180 * MINUTE })]).activity).toMatchObject({
            state: 'silent'
        });
    });

    it('was never seen where only others ran', () => {
        expect(judgeJobs([other(), other({ submittedAt: NOW - 300 * MINUTE })]).activity).toEqual({
            state: 'never-seen'
        });
    });

    it('is unknown without times', () => {
        expect(judgeJobs([job({ submittedAt: null })]).activity).toEqual({ state: 'unknown' });
    });

    it('does not count Scheduled Apex, which only starts the batches', () => {
        const starts = job({ jobType: 'ScheduledApex', status: 'Queued' });

        expect(
            judgeJobs([
                starts,
                job({ submittedAt: NOW - 180 * MINUTE }),
                other({ submittedAt: NOW })
            ]).activity
        ).toMatchObject({ state: 'stopped' });
    });
});

describe('overlaps', () => {
    it('suspect the class that is near failures and not near successes', () => {
        const jobs = Array.from({ length: 40 }, (_, index) => {
            const submittedAt = NOW - index * 60 * MINUTE;
            const isBad = index % 4 === 0;
            return [
                job({ row: index * 10, submittedAt, failures: isBad ? 1 : 0 }),
                other({ row: index * 10 + 1, submittedAt, apexClass: 'Always' }),
                ...(isBad
                    ? [
                          other({
                              row: index * 10 + 2,
                              submittedAt: submittedAt - 4 * MINUTE,
                              apexClass: 'Culprit'
                          })
                      ]
                    : [])
            ];
        }).flat();

        const { suspects } = judgeJobs(jobs);

        expect(suspects).toMatchObject([
            { name: 'Culprit', nearFailures: 10, failures: 10, nearSuccesses: 0, successes: 30 },
            { name: 'Always', nearFailures: 10, nearSuccesses: 30 }
        ]);
        expect(suspects[0]?.rows).toHaveLength(5);
    });

    it('find the jobs around one, however long they run', () => {
        const failing = job({ row: 1, submittedAt: NOW, completedAt: NOW + MINUTE });
        const long = other({
            row: 2,
            submittedAt: NOW - 600 * MINUTE,
            completedAt: NOW + 600 * MINUTE
        });
        const before = other({
            row: 3,
            submittedAt: NOW - 7 * MINUTE,
            completedAt: NOW - 6 * MINUTE
        });
        const near = other({ row: 4, submittedAt: NOW + 5 * MINUTE });
        const undated = other({ row: 5, submittedAt: null });

        const rows = findOverlaps([failing, long, before, near, undated], failing, 5 * MINUTE).map(
            ({ row }) => row
        );

        expect(rows).toEqual([2, 4]);
    });
});

describe('schedules', () => {
    it.each<[string, Partial<CronTrigger>, readonly (readonly [string, string])[]]>([
        ['waits', {}, []],
        ['is being started', { state: 'ACQUIRED' }, []],
        ['runs', { state: 'EXECUTING' }, []],
        ['is blocked', { state: 'BLOCKED' }, [['state-blocked', 'amber']]],
        ['is paused', { state: 'PAUSED' }, [['state-paused', 'amber']]],
        ['is paused and blocked', { state: 'PAUSED_BLOCKED' }, [['state-paused', 'amber']]],
        ['is in error', { state: 'ERROR' }, [['state-ended', 'red']]],
        ['is deleted', { state: 'DELETED' }, [['state-ended', 'red']]],
        [
            'is complete',
            { state: 'COMPLETE', nextRunAt: null },
            [
                ['state-ended', 'red'],
                ['no-next-run', 'red']
            ]
        ],
        ['has no next run', { nextRunAt: null }, [['no-next-run', 'red']]],
        ['does not say its next run', { nextRunAt: null, hasNextRunColumn: false }, []],
        ['missed its run', { nextRunAt: NOW - 60 * MINUTE }, [['next-run-past', 'red']]],
        ['is a little late', { nextRunAt: NOW - 5 * MINUTE }, []],
        [
            'belongs to a user who left',
            { submitterIsActive: false },
            [['submitter-inactive', 'red']]
        ]
    ])('are judged where one %s', (_, changes, findings) => {
        expect(
            judgeSchedules([schedule(changes)]).findings.map(({ kind, level }) => [kind, level])
        ).toEqual(findings);
    });

    it('are missing by role', () => {
        const { findings } = judgeSchedules([schedule({ name: 'Nightly rollup' })], {
            expectedRoles: ['data-return', 'job-monitor']
        });

        expect(findings.map(({ kind, role, level }) => [kind, role, level])).toEqual([
            ['role-missing', 'sender', 'red'],
            ['role-missing', 'data-return', 'red'],
            ['role-missing', 'job-monitor', 'amber']
        ]);
    });

    it.each([
        ['Agent Connect Request Sender', 'sender'],
        ['Stella Connect Data Return', 'data-return'],
        ['Agent Connect Service Recovery', 'service-recovery'],
        ['AGENT CONNECT JOB MONITOR', 'job-monitor']
    ])('know what %s does', (name, role) => {
        expect([...judgeSchedules([schedule({ name })]).nextRuns.keys()]).toEqual([role]);
    });

    it('are there twice', () => {
        const { findings } = judgeSchedules([schedule({ row: 1 }), schedule({ row: 2 })]);

        expect(findings).toMatchObject([{ kind: 'duplicate', level: 'amber', rows: [1, 2] }]);
    });

    it('are not called missed while the order of dates is an open question', () => {
        const evidence = {
            jobs: [],
            schedules: [schedule({ nextRunAt: null })],
            dateOrder: { source: 'open' }
        } as const;

        expect(judgeEvidence(evidence, { now: NOW }).schedules?.findings).toEqual([]);
    });
});

describe('the verdict', () => {
    it.each<[string, readonly AsyncApexJob[], readonly CronTrigger[], string]>([
        ['nothing', [], [], 'unknown'],
        ['others only', [other()], [], 'unknown'],
        ['a run that went well', [job()], [], 'green'],
        ['a schedule that is well', [], [schedule()], 'green'],
        ['a failure that nothing followed', [job({ failures: 1 })], [], 'red'],
        [
            'a failure that successes followed',
            [job({ failures: 1, submittedAt: NOW - 20 * MINUTE }), job()],
            [],
            'amber'
        ],
        ['a sender that stopped', [job({ submittedAt: NOW - 90 * MINUTE }), other()], [], 'red'],
        ['old evidence', [job({ submittedAt: NOW - 900 * MINUTE })], [], 'amber'],
        ['a schedule in error', [job()], [schedule({ state: 'ERROR' })], 'red']
    ])('of %s', (_, jobs, schedules, verdict) => {
        expect(judgeEvidence({ jobs, schedules }, { now: NOW }).verdict).toBe(verdict);
    });

    it('is never green where a job of the package failed last', () => {
        const jobs = fc.array(
            fc.record({
                submittedAt: fc.integer({ min: NOW - 1000 * MINUTE, max: NOW }),
                failures: fc.nat(2),
                own: fc.boolean()
            }),
            { minLength: 1, maxLength: 20 }
        );

        fc.assert(
            fc.property(jobs, (all) => {
                const made = all.map(({ own, ...changes }, row) =>
                    (own ? job : other)({ ...changes, row })
                );
                const { verdict } = judgeEvidence({ jobs: made, schedules: [] }, { now: NOW });
                const last = all
                    .filter(({ own }) => own)
                    .toSorted((a, b) => b.submittedAt - a.submittedAt)[0];
                expect(verdict === 'green' && (last === undefined || last.failures > 0)).toBe(
                    false
                );
            })
        );
    });
});
