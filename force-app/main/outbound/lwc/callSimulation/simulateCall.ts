import { admissionFailure, NO_USAGE } from './admission';
import { approachServer } from './approach';
import type { PreparedCall } from './approach';
import { concludeCall } from './conclusion';
import type { CallConditions } from './conditions';
import { createTimeline } from './events';
import type { CallEvent, Recorder } from './events';
import { magicNumbersByNumber, magicStep } from './magicNumbers';
import type { MagicNumber } from './magicNumbers';
import { numberFailure } from './numbers';
import type { NumberJudgement, PhoneNumberJudge } from './numbers';
import type { CallOutcome } from './outcome';
import { SeededRandom, seedOfCall } from './random';

/** One call as the rep makes it. */
export interface Call {
    /** As dialled. */
    readonly number: string;
    /** Milliseconds from the start of the simulation; 0 where left out. */
    readonly startAt?: number;
    /** How many times the number was dialled already, for magic numbers that count; 0 where left out. */
    readonly dialledBefore?: number;
}

/** What surrounds the calls, beside their conditions. */
export interface CallSurroundings {
    readonly judge: PhoneNumberJudge;
    /** Numbers that trigger a failure; none where left out. */
    readonly magicNumbers?: readonly MagicNumber[];
}

export interface CallRun {
    readonly judgement: NumberJudgement;
    /** In the order of time. */
    readonly events: readonly CallEvent[];
    readonly outcome: CallOutcome;
}

/** The magic number that a dialled text means: by its E.164 form where it has one, else as it was dialled. */
export function magicNumberOf(
    text: string,
    judgement: NumberJudgement,
    byNumber: ReadonlyMap<string, MagicNumber>
): MagicNumber | undefined {
    return byNumber.get(judgement.kind === 'invalid' ? text : judgement.e164);
}

/** The stream for what comes after the server's decision: apart, so that a load can put a call aside in between. */
export function secondStream(seed: number): SeededRandom {
    return new SeededRandom(seedOfCall(seed, 0));
}

function run(
    conditions: CallConditions,
    call: PreparedCall,
    seed: number,
    record: Recorder
): CallOutcome {
    const approach = approachServer(conditions, call, new SeededRandom(seed), record);
    if (approach.kind === 'ended') {
        return approach.outcome;
    }
    const failure = admissionFailure(conditions, call, NO_USAGE);
    const { answeredAt } = approach;
    return concludeCall(conditions, call, answeredAt, failure, secondStream(seed), record);
}

/**
 * What happens to one call.
 * @param seed the same seed gives the same events
 */
export function simulateCall(
    conditions: CallConditions,
    call: Call,
    seed: number,
    surroundings: CallSurroundings
): CallRun {
    const { judge, magicNumbers = [] } = surroundings;
    const judgement = judge.judge(call.number, conditions.dialPlan.homeCountry);
    const magic = magicNumberOf(call.number, judgement, magicNumbersByNumber(magicNumbers));
    const prepared: PreparedCall = {
        startAt: call.startAt ?? 0,
        numberFailure: numberFailure(conditions.dialPlan, call.number, judgement),
        magic: magic && magicStep(magic, call.dialledBefore ?? 0)
    };
    const timeline = createTimeline();
    const outcome = run(conditions, prepared, seed, timeline.record);
    return { judgement, events: timeline.events(), outcome };
}
