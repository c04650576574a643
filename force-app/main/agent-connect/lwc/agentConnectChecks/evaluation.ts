import { checkOf, CHECKS } from './checks';
import { applicabilityOf } from './context';
import type { CheckSetting, EvaluationContext } from './context';
import { judgeEvidence } from './judgement';
import type {
    Check,
    CheckId,
    CheckResult,
    CheckState,
    CheckStatus,
    Evidence,
    Instant,
    JudgedState,
    NotApplicableState,
    StaleState,
    UnknownState
} from './model';
import type { Reason, ValuesOf } from './reasons';

/** The status that a check had in the run before, and since when. */
export interface EarlierStatus {
    readonly status: CheckStatus;
    readonly since: Instant;
}

/** What the evaluation is made of. */
export interface EvaluationInput {
    readonly evidence: readonly Evidence[];
    readonly settings: readonly CheckSetting[];
    readonly context: EvaluationContext;
    /** Of earlier runs, for 'since when'; may be empty. */
    readonly earlier: ReadonlyMap<CheckId, EarlierStatus>;
}

function notApplicable<Given extends Reason>(
    reason: Given,
    values: ValuesOf<Given>,
    explanation?: string
): NotApplicableState {
    return { status: 'not-applicable', reason, values, explanation };
}

function whyNotApplicable(
    check: Check,
    setting: CheckSetting | undefined,
    context: EvaluationContext
): NotApplicableState | undefined {
    const { profile, enabledJobs } = context;
    const version = profile.status === 'found' ? profile.version : undefined;
    if (setting?.notApplicable !== undefined) {
        return notApplicable('not-applicable-by-admin', {}, setting.notApplicable);
    }
    if (applicabilityOf(check, profile) === 'none') {
        return notApplicable('other-generation', {});
    }
    if (check.fromMinor !== undefined && version?.major === 1 && version.minor < check.fromMinor) {
        return notApplicable('version-too-old', { version: `1.${check.fromMinor}` });
    }
    return check.id === 'data-return' && enabledJobs && !enabledJobs.includes('data-return')
        ? notApplicable('feature-not-enabled', {})
        : undefined;
}

function softened<State extends JudgedState | UnknownState | StaleState>(
    state: State
): State | JudgedState {
    if (state.status !== 'fail') {
        return state;
    }
    const { reason, values } = state;
    return {
        ...state,
        status: 'warning',
        reason: 'advisory-for-generation',
        values: {},
        behind: { reason, values }
    };
}

function stateOf(check: Check, input: EvaluationInput): CheckState {
    const { context } = input;
    const setting = input.settings.find((item) => item.check === check.id);
    const outside = whyNotApplicable(check, setting, context);
    if (outside) {
        return outside;
    }
    const judged = judgeEvidence(check, input.evidence, context);
    const state =
        applicabilityOf(check, context.profile) === 'advisory' ? softened(judged) : judged;
    const until = setting?.snoozedUntil;
    return until !== undefined && context.now < until
        ? {
              status: 'snoozed',
              reason: 'snoozed-by-admin',
              values: {},
              until,
              underneath: state
          }
        : state;
}

function sinceOf(state: CheckState, earlier: EarlierStatus | undefined, now: Instant): Instant {
    const told = 'since' in state ? state.since : undefined;
    const before = earlier?.status === state.status ? earlier.since : undefined;
    return Math.min(told ?? now, before ?? now, now);
}

/**
 * Evaluates one check.
 * @throws RangeError where no check has the id
 */
export function evaluateCheck(id: CheckId, input: EvaluationInput): CheckResult {
    const state = stateOf(checkOf(id), input);
    return { check: id, state, since: sinceOf(state, input.earlier.get(id), input.context.now) };
}

/** Checks whose failure stops the sending. */
const CAUSES_OF_SILENCE: readonly CheckId[] = [
    'endpoint',
    'cpu-limit',
    'apex-jobs',
    'scheduled-jobs'
];

function isProven({ check, state }: CheckResult): boolean {
    return (
        CAUSES_OF_SILENCE.includes(check) &&
        state.status === 'fail' &&
        state.decidedBy.some(({ kind }) => kind !== 'heartbeat')
    );
}

/** A lock that only silence speaks for is no more than possible where a cause of the silence was seen. */
function doubted(result: CheckResult): CheckResult {
    const { check, state } = result;
    return check === 'locked-job' &&
        state.status === 'fail' &&
        state.decidedBy.every(({ kind }) => kind === 'heartbeat')
        ? { ...result, state: { ...state, status: 'warning' } }
        : result;
}

/** Evaluates every check, in the order of the troubleshooting document. */
export function evaluateChecks(input: EvaluationInput): readonly CheckResult[] {
    const results = CHECKS.map(({ id }) => evaluateCheck(id, input));
    return results.some(isProven) ? results.map(doubted) : results;
}
