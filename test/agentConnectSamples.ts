/** Evidence on Agent Connect for tests: of a healthy org, of a stopped sender, and of any kind at all. */
import fc from 'fast-check';
import {
    CHECK_IDS,
    DAY,
    DEFAULT_THRESHOLDS,
    EVIDENCE_KINDS,
    HOUR,
    JOB_ROLES,
    MAPPING_STATUSES,
    MINUTE
} from 'c/agentConnectChecks';
import { CRON_TRIGGER_STATES } from 'c/jobEvidence';
import type {
    ApexJobFacts,
    CheckId,
    EvaluationContext,
    EvaluationInput,
    Evidence,
    EvidenceKind,
    Facts,
    HeartbeatFacts,
    PackageProfile,
    ScheduledJob
} from 'c/agentConnectChecks';

export const NOW = Date.UTC(2026, 10, 19, 10, 0);

export const VERSION_1: PackageProfile = {
    status: 'found',
    generation: '1.x',
    version: { major: 1, minor: 67 }
};
export const VERSION_2: PackageProfile = { status: 'found', generation: '2.x' };

export function contextOf(changes: Partial<EvaluationContext> = {}): EvaluationContext {
    return {
        now: NOW,
        profile: VERSION_1,
        thresholds: DEFAULT_THRESHOLDS,
        mappedObjects: ['Case'],
        ...changes
    };
}

let lastId = 0;

export function evidenceOf(
    kind: EvidenceKind,
    facts: Facts,
    changes: Partial<Evidence> = {}
): Evidence {
    lastId += 1;
    return {
        id: `e${lastId}`,
        kind,
        observedAt: NOW - 10 * MINUTE,
        givenBy: 'Ada',
        facts,
        ...changes
    };
}

export function inputOf(
    evidence: readonly Evidence[],
    changes: Partial<EvaluationInput> = {}
): EvaluationInput {
    return { evidence, settings: [], context: contextOf(), earlier: new Map(), ...changes };
}

export function heartbeat(changes: Partial<HeartbeatFacts> = {}): HeartbeatFacts {
    return {
        about: 'heartbeat',
        object: 'Case',
        waiting: 0,
        oldestWaitingAt: null,
        newestRequestAt: NOW - 20 * MINUTE,
        stamped: 12,
        thresholdMinutes: 30,
        ...changes
    };
}

export const STOPPED = heartbeat({ waiting: 9, oldestWaitingAt: NOW - 3 * HOUR });

export function apexJobs(changes: Partial<ApexJobFacts> = {}): ApexJobFacts {
    return {
        about: 'apex-jobs',
        examined: 20,
        failed: 0,
        errors: [],
        firstFailureAt: null,
        overlapping: 0,
        ...changes
    };
}

export function job(changes: Partial<ScheduledJob> = {}): ScheduledJob {
    return {
        role: 'request-sender',
        state: 'WAITING',
        nextFireAt: NOW + 5 * MINUTE,
        ownerActive: true,
        ...changes
    };
}

export const MONITOR = job({ role: 'job-monitor' });

export function attestation(check: CheckId, answer: 'in-order' | 'problem' = 'in-order'): Facts {
    return { about: 'attestation', check, answer };
}

/** Fresh evidence of a healthy org for every check. */
export function healthyEvidence(): readonly Evidence[] {
    return [
        evidenceOf('live', {
            about: 'timestamp',
            object: 'Case',
            field: 'present',
            windowDays: 7,
            closed: 40,
            stamped: 30,
            newestStampAt: NOW - HOUR
        }),
        evidenceOf('heartbeat', heartbeat()),
        evidenceOf('imported', { about: 'scheduled-jobs', jobs: [job(), MONITOR] }),
        evidenceOf('live', {
            about: 'requests',
            object: 'Request__c',
            newestAt: NOW - HOUR,
            windows: [
                { hours: 24, total: 30, failed: 0, errors: [] },
                { hours: 168, total: 200, failed: 0, errors: [] }
            ]
        }),
        evidenceOf('live', {
            about: 'would-fail',
            object: 'Case',
            sampled: 30,
            unsent: { queueOwner: 0, blankEmail: 0, changedAfter: 0 },
            sent: { queueOwner: 0, blankEmail: 0, changedAfter: 0 }
        }),
        evidenceOf('imported', apexJobs()),
        evidenceOf('imported', { about: 'status-page', invalid: 0, errors: [] }),
        evidenceOf('imported', {
            about: 'endpoint',
            accepted: 3,
            noted: 0,
            retired: 0,
            refused: 0
        }),
        evidenceOf('live', {
            about: 'responses',
            object: 'Response__c',
            sampled: 50,
            newestAt: NOW - HOUR,
            alwaysEmpty: [],
            fields: 12
        }),
        evidenceOf('attested', attestation('exception-recipients')),
        evidenceOf('attested', attestation('package-recipients'))
    ];
}

const count = fc.integer({ min: 0, max: 40 });
const moment = fc.integer({ min: NOW - 120 * DAY, max: NOW + DAY });
const objectName = fc.constantFrom('Case', 'MessagingSession');
const category = fc.constantFrom('CPU_LIMIT', 'JOB_LOCKED', 'EMPLOYEE_IS_QUEUE', 'SOQL_LIMIT');
const errors = fc.array(fc.record({ category, count }), { maxLength: 3 });
const riskCounts = fc.record({ queueOwner: count, blankEmail: count, changedAfter: count });

/** Facts of every kind, likely and unlikely ones. */
export const anyFacts: fc.Arbitrary<Facts> = fc.oneof(
    fc.record({
        about: fc.constant('timestamp' as const),
        object: objectName,
        field: fc.constantFrom('present', 'missing', 'not-identified'),
        windowDays: fc.constant(7),
        closed: count,
        stamped: count,
        newestStampAt: fc.option(moment)
    }),
    fc.record({
        about: fc.constant('mapping' as const),
        objects: fc.array(
            fc.record({ object: objectName, status: fc.constantFrom(...MAPPING_STATUSES) }),
            { maxLength: 3 }
        )
    }),
    fc.record({
        about: fc.constant('scheduled-jobs' as const),
        jobs: fc.array(
            fc.record({
                role: fc.constantFrom(...JOB_ROLES),
                state: fc.option(fc.constantFrom(...CRON_TRIGGER_STATES)),
                nextFireAt: fc.option(moment),
                ownerActive: fc.option(fc.boolean())
            }),
            { maxLength: 4 }
        )
    }),
    fc.record({
        about: fc.constant('heartbeat' as const),
        object: objectName,
        waiting: count,
        oldestWaitingAt: fc.option(moment),
        newestRequestAt: fc.option(moment),
        stamped: count,
        thresholdMinutes: fc.constant(30)
    }),
    fc.record({
        about: fc.constant('requests' as const),
        object: objectName,
        windows: fc.array(
            fc.record({ hours: fc.constantFrom(24, 168), total: count, failed: count, errors }),
            { maxLength: 2 }
        ),
        newestAt: fc.option(moment)
    }),
    fc.record({
        about: fc.constant('would-fail' as const),
        object: objectName,
        sampled: count,
        unsent: riskCounts,
        sent: riskCounts
    }),
    fc.record({
        about: fc.constant('apex-jobs' as const),
        examined: count,
        failed: count,
        errors,
        firstFailureAt: fc.option(moment),
        overlapping: count
    }),
    fc.record({
        about: fc.constant('classified-error' as const),
        category,
        severity: fc.constantFrom('high', 'medium', 'low', 'info', 'none'),
        steps: fc.uniqueArray(fc.integer({ min: 1, max: 10 }), { maxLength: 3 }),
        disablesIntegration: fc.boolean()
    }),
    fc.record({ about: fc.constant('status-page' as const), invalid: count, errors }),
    fc.record({
        about: fc.constant('endpoint' as const),
        accepted: count,
        noted: count,
        retired: count,
        refused: count
    }),
    fc.record({
        about: fc.constant('responses' as const),
        object: objectName,
        sampled: count,
        newestAt: fc.option(moment),
        alwaysEmpty: fc.array(fc.constantFrom('A__c', 'B__c'), { maxLength: 2 }),
        fields: count
    }),
    fc.record({
        about: fc.constant('attestation' as const),
        check: fc.constantFrom(...CHECK_IDS),
        answer: fc.constantFrom('in-order', 'problem')
    })
);

/** Evidence of every kind and age, with unique ids. */
export const anyEvidence: fc.Arbitrary<readonly Evidence[]> = fc
    .array(
        fc.record({
            kind: fc.constantFrom(...EVIDENCE_KINDS),
            // Often fresh: a uniform moment would nearly always be stale.
            observedAt: fc.oneof(fc.integer({ min: NOW - 2 * HOUR, max: NOW }), moment),
            givenBy: fc.constantFrom('Ada', 'Grace'),
            expiresAt: fc.option(moment, { nil: undefined, freq: 5 }),
            facts: anyFacts
        }),
        { maxLength: 25 }
    )
    .map((items) => items.map((item, index) => ({ ...item, id: `e${index}` })));

export const anyProfile: fc.Arbitrary<PackageProfile> = fc.constantFrom<PackageProfile>(
    VERSION_1,
    VERSION_2,
    { status: 'found', generation: '1.x', version: { major: 1, minor: 48 } },
    { status: 'found' },
    { status: 'not-found' },
    { status: 'no-access' }
);
