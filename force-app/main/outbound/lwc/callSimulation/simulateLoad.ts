import { MOST_CALLS } from './load';
import type { Load } from './load';
import { countOverTime, countTotals } from './loadResult';
import type { LoadResult } from './loadResult';
import { LoadRun } from './loadRun';
import type { CallSurroundings } from './simulateCall';

function check(load: Load): void {
    const { calls, rate, reps, numbers } = load;
    if (!Number.isInteger(calls) || calls < 0 || calls > MOST_CALLS) {
        throw new RangeError(`calls must be a whole number from 0 to ${MOST_CALLS}`);
    }
    if (!(rate > 0) || !Number.isFinite(rate)) {
        throw new RangeError('rate must be more than 0 calls a second');
    }
    if (!Number.isInteger(reps) || reps < 1 || numbers.length === 0) {
        throw new RangeError('a load needs at least one rep and one number');
    }
}

/**
 * What happens to many calls that share a system: the same seed gives the same result. Each call's own luck comes from
 * `seedOfCall(seed, index)`, so that `simulateCall` with that seed repeats it wherever no limit was in play.
 * @throws RangeError where the load is no load: a fraction of a call, no rate, nobody to dial
 */
export function simulateLoad(load: Load, surroundings: CallSurroundings): LoadResult {
    check(load);
    const run = new LoadRun(load, surroundings);
    run.run();
    const { dialledAt, settledAt, outcomes, reps, numbers, peakCalls, failedAfterResolving } = run;
    return {
        calls: load.calls,
        dialledAt,
        settledAt,
        outcomes,
        reps,
        numbers,
        totals: countTotals(outcomes),
        peakCalls,
        failedAfterResolving,
        overTime: countOverTime(dialledAt, outcomes)
    };
}
