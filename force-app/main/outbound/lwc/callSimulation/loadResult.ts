import { countUp, numberAt } from './numberArrays';
import { OUTCOME_KINDS } from './outcome';
import type { OutcomeKind } from './outcome';

/** About how many points a chart of a load has. */
const CHART_POINTS = 120;
const NICE_STEPS = [1, 2, 5, 10];

/** What became of the calls of a load, call by call and over time. */
export interface LoadResult {
    readonly calls: number;
    /** When each call was dialled, in milliseconds. */
    readonly dialledAt: Float64Array;
    /** When its `dial()` was settled; NaN where it never was. */
    readonly settledAt: Float64Array;
    /** Position of its outcome in OUTCOME_KINDS. */
    readonly outcomes: Uint8Array;
    /** Which rep dialled it, from 0. */
    readonly reps: Uint32Array;
    /** Which of the load's numbers was dialled, from 0. */
    readonly numbers: Uint32Array;
    readonly totals: Readonly<Record<OutcomeKind, number>>;
    /** The most calls that the system carried at once, without the background. */
    readonly peakCalls: number;
    /** How many failed after `dial()` had resolved: none of them can use the outbound error constants. */
    readonly failedAfterResolving: number;
    readonly overTime: OutcomesOverTime;
}

/** How many calls that were dialled in each stretch of time had each outcome. */
export interface OutcomesOverTime {
    readonly stepMilliseconds: number;
    readonly steps: number;
    /** Row by row: the outcomes of OUTCOME_KINDS for the first stretch, then for the second … */
    readonly counts: Uint32Array;
}

/** The smallest round number of milliseconds (1, 2 or 5 and zeros) that is not below. */
function roundUp(milliseconds: number): number {
    const magnitude = 10 ** Math.floor(Math.log10(Math.max(1, milliseconds)));
    const step = NICE_STEPS.find((nice) => nice * magnitude >= milliseconds) ?? 10;
    return step * magnitude;
}

export function countOverTime(dialledAt: Float64Array, outcomes: Uint8Array): OutcomesOverTime {
    const last = dialledAt.at(-1) ?? 0;
    const stepMilliseconds = roundUp((last + 1) / CHART_POINTS);
    const steps = dialledAt.length === 0 ? 0 : Math.floor(last / stepMilliseconds) + 1;
    const counts = new Uint32Array(steps * OUTCOME_KINDS.length);
    for (let index = 0; index < dialledAt.length; index++) {
        const step = Math.floor(numberAt(dialledAt, index) / stepMilliseconds);
        const cell = step * OUTCOME_KINDS.length + numberAt(outcomes, index);
        countUp(counts, cell);
    }
    return { stepMilliseconds, steps, counts };
}

export function countTotals(outcomes: Uint8Array): Readonly<Record<OutcomeKind, number>> {
    const counts = new Uint32Array(OUTCOME_KINDS.length);
    for (const outcome of outcomes) {
        countUp(counts, outcome);
    }
    const count = (kind: OutcomeKind) => numberAt(counts, OUTCOME_KINDS.indexOf(kind));
    return {
        connected: count('connected'),
        'softphone-not-registered': count('softphone-not-registered'),
        'server-unreachable': count('server-unreachable'),
        'server-timeout': count('server-timeout'),
        'rate-exceeded': count('rate-exceeded'),
        'caller-not-permitted': count('caller-not-permitted'),
        'rep-at-capacity': count('rep-at-capacity'),
        'system-at-capacity': count('system-at-capacity'),
        'queue-not-configured': count('queue-not-configured'),
        'number-invalid': count('number-invalid'),
        'number-not-e164': count('number-not-e164'),
        'country-not-dialable': count('country-not-dialable'),
        'area-code-not-dialable': count('area-code-not-dialable'),
        'callee-busy': count('callee-busy'),
        'callee-no-answer': count('callee-no-answer'),
        'callee-declined': count('callee-declined'),
        'deadline-passed': count('deadline-passed'),
        'never-settles': count('never-settles')
    };
}
