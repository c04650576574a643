import { checkOf } from './checks';
import type { CheckLink } from './links';
import { EVIDENCE_KINDS, SEVERITY_WEIGHTS } from './model';
import type { Check, CheckId, CheckResult, EvidenceKind } from './model';

/**
 * Which of several failed checks to take first: causes before what follows from them. A wrong endpoint or an exceeded
 * limit fails the batches, a failed batch takes the jobs off the schedule, and then nothing is sent.
 */
export const DIAGNOSIS_ORDER: readonly CheckId[] = [
    'endpoint',
    'cpu-limit',
    'locked-job',
    'apex-jobs',
    'scheduled-jobs',
    'mapping-enabled',
    'timestamp-set',
    'requests-successful',
    'changed-after-close',
    'data-return',
    'api-status-page',
    'job-monitor',
    'exception-recipients',
    'package-recipients',
    'debug-logging'
];

/** The one thing to do next. */
export interface NextStep {
    readonly action: 'fix' | 'look-into' | 'renew-evidence' | 'give-evidence';
    readonly check: CheckId;
    /** Where to go. */
    readonly link: CheckLink | undefined;
    /** The most trusted kind of evidence that a person can bring, where evidence is what is missing. */
    readonly evidence: EvidenceKind | undefined;
}

type Action = NextStep['action'];

function actionFor({ state }: CheckResult): Action | undefined {
    switch (state.status) {
        case 'fail':
            return 'fix';
        case 'warning':
            return 'look-into';
        case 'stale':
            return 'renew-evidence';
        case 'unknown':
            return 'give-evidence';
        case 'pass':
        case 'not-applicable':
        case 'snoozed':
            return undefined;
    }
}

/** What a person can bring: live readings and the heartbeat come by themselves. */
function evidenceToBring({ accepts }: Check): EvidenceKind | undefined {
    return EVIDENCE_KINDS.find(
        (kind) =>
            (kind === 'imported' || kind === 'attested') &&
            accepts.some((accepted) => accepted.kind === kind)
    );
}

const ACTION_ORDER: readonly Action[] = ['fix', 'look-into', 'renew-evidence', 'give-evidence'];

function stepFor(id: CheckId, action: Action): NextStep {
    const check = checkOf(id);
    const mends = action === 'fix' || action === 'look-into';
    return {
        action,
        check: id,
        link: check.links[0],
        evidence: mends ? undefined : evidenceToBring(check)
    };
}

/**
 * Everything there is to do, most urgent first: failures before warnings before missing evidence, the more severe first,
 * causes before what follows from them. Aids are never something to do.
 */
export function nextSteps(results: readonly CheckResult[]): readonly NextStep[] {
    return results
        .map((result) => ({ id: result.check, action: actionFor(result) }))
        .filter((item) => item.action !== undefined)
        .map(({ id, action }) => ({ id, action: action ?? 'give-evidence' }))
        .filter(({ id }) => SEVERITY_WEIGHTS[checkOf(id).severity] > 0)
        .toSorted(
            (a, b) =>
                ACTION_ORDER.indexOf(a.action) - ACTION_ORDER.indexOf(b.action) ||
                SEVERITY_WEIGHTS[checkOf(b.id).severity] -
                    SEVERITY_WEIGHTS[checkOf(a.id).severity] ||
                DIAGNOSIS_ORDER.indexOf(a.id) - DIAGNOSIS_ORDER.indexOf(b.id)
        )
        .map(({ id, action }) => stepFor(id, action));
}
