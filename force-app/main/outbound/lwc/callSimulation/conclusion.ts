import { deadlineOf, deadlinePassed, rejected } from './approach';
import type { PreparedCall } from './approach';
import type { CallConditions, CalleeWeights } from './conditions';
import { drawDuration } from './duration';
import type { EventKind, Recorder } from './events';
import type { FailureKind } from './failures';
import type { MagicEffect } from './magicNumbers';
import type { CallOutcome } from './outcome';
import type { RandomStream } from './random';
import { failureCodes } from './vendorProfiles';

type CalleeFailure = 'callee-busy' | 'callee-no-answer' | 'callee-declined';
type CalleeBehaviour = 'answers' | CalleeFailure;

function drawBehaviour(weights: CalleeWeights, random: RandomStream): CalleeBehaviour {
    const { answers, busy, noAnswer, declines } = weights;
    const drawn = random.next() * (answers + busy + noAnswer + declines);
    if (drawn < busy) {
        return 'callee-busy';
    }
    if (drawn < busy + noAnswer) {
        return 'callee-no-answer';
    }
    return drawn < busy + noAnswer + declines ? 'callee-declined' : 'answers';
}

function behaviourOf(
    effect: MagicEffect | undefined,
    weights: CalleeWeights,
    random: RandomStream
): CalleeBehaviour {
    const drawn = drawBehaviour(weights, random);
    if (effect === undefined) {
        return drawn;
    }
    return effect === 'callee-busy' || effect === 'callee-no-answer' || effect === 'callee-declined'
        ? effect
        : 'answers';
}

/** When each thing happens on the callee's side; infinite for what does not happen. */
interface CalleeTimes {
    readonly behaviour: CalleeBehaviour;
    readonly ringingAt: number;
    /** When the callee picks up, or the attempt fails. */
    readonly decidedAt: number;
    readonly endedAt: number;
}

function callCallee(
    conditions: CallConditions,
    effect: MagicEffect | undefined,
    acceptedAt: number,
    random: RandomStream
): CalleeTimes {
    const { weights, postDialDelay, pickUp, noAnswerMilliseconds, talk } = conditions.callee;
    const behaviour = behaviourOf(effect, weights, random);
    const reachedAt = acceptedAt + drawDuration(postDialDelay, random);
    if (behaviour === 'callee-busy') {
        return {
            behaviour,
            ringingAt: Number.POSITIVE_INFINITY,
            decidedAt: reachedAt,
            endedAt: reachedAt
        };
    }
    const decidedAt =
        reachedAt +
        (behaviour === 'callee-no-answer' ? noAnswerMilliseconds : drawDuration(pickUp, random));
    const endedAt = behaviour === 'answers' ? decidedAt + drawDuration(talk, random) : decidedAt;
    return { behaviour, ringingAt: reachedAt, decidedAt, endedAt };
}

/** Takes down the callee's side as far as the connector waits for it. */
function recordCallee(
    times: CalleeTimes,
    acceptedAt: number,
    until: number,
    code: string,
    record: Recorder
): void {
    const tell = (at: number, from: 'callee' | 'telephony', what: EventKind, payload: string) => {
        if (at <= until && Number.isFinite(at)) {
            record(at, from, from === 'callee' ? 'telephony' : 'connector', what, payload);
        }
    };
    const { behaviour, ringingAt, decidedAt } = times;
    record(acceptedAt, 'telephony', 'callee', 'callee-called', 'call-request');
    tell(ringingAt, 'callee', 'callee-rings', 'call-progress');
    tell(ringingAt, 'telephony', 'ringing-reported', 'call-progress');
    if (behaviour === 'answers') {
        tell(decidedAt, 'callee', 'callee-answered', 'call-progress');
        tell(decidedAt, 'telephony', 'call-connected', 'call-progress');
    } else {
        // A phone that rings on and on says nothing: the network ends it.
        if (behaviour !== 'callee-no-answer') {
            tell(decidedAt, 'callee', 'callee-refused', code);
        }
        tell(decidedAt, 'telephony', 'call-failed', code);
    }
}

function resolvesAt(conditions: CallConditions, acceptedAt: number, times: CalleeTimes): number {
    switch (conditions.connector.dialResolves) {
        case 'accepted':
            return acceptedAt;
        case 'ringing':
            return times.ringingAt;
        case 'answered':
            return times.behaviour === 'answers' ? times.decidedAt : Number.POSITIVE_INFINITY;
    }
}

function concludeAccepted(
    conditions: CallConditions,
    call: PreparedCall,
    answeredAt: number,
    random: RandomStream,
    record: Recorder
): CallOutcome {
    const deadlineAt = deadlineOf(conditions, call);
    record(answeredAt, 'telephony', 'connector', 'call-accepted', 'call-progress');
    const times = callCallee(conditions, call.magic?.effect, answeredAt, random);
    const { behaviour, decidedAt, endedAt } = times;
    const resolvedAt = resolvesAt(conditions, answeredAt, times);
    const settledAt = Math.min(resolvedAt, decidedAt);
    const isLate = settledAt > deadlineAt;
    const codes = behaviour === 'answers' ? null : failureCodes(conditions.vendor, behaviour);
    const until = isLate ? deadlineAt : Number.POSITIVE_INFINITY;
    recordCallee(times, answeredAt, until, codes?.[0] ?? '', record);
    if (isLate) {
        return deadlinePassed(deadlineAt, record);
    }
    if (resolvedAt === settledAt) {
        record(resolvedAt, 'connector', 'salesforce', 'dial-resolved', 'call-result');
    }
    if (behaviour === 'answers' || codes === null) {
        return { kind: 'connected', settledAt, answeredAt: decidedAt, endedAt };
    }
    if (resolvedAt > decidedAt) {
        return rejected(conditions, behaviour, decidedAt, record);
    }
    record(decidedAt, 'connector', 'salesforce', 'hang-up-reported', 'hang-up');
    return { kind: 'failed', failure: behaviour, codes, dialResolved: true, settledAt, endedAt };
}

/**
 * Brings a call that has reached the server to its end.
 * @param answeredAt when the server's decision reaches the connector
 * @param failure why the server does not take the call; null where it does
 */
export function concludeCall(
    conditions: CallConditions,
    call: PreparedCall,
    answeredAt: number,
    failure: FailureKind | null,
    random: RandomStream,
    record: Recorder
): CallOutcome {
    const deadlineAt = deadlineOf(conditions, call);
    if (answeredAt > deadlineAt) {
        return deadlinePassed(deadlineAt, record);
    }
    if (failure === null) {
        return concludeAccepted(conditions, call, answeredAt, random, record);
    }
    const [code] = failureCodes(conditions.vendor, failure);
    record(answeredAt, 'telephony', 'connector', 'call-refused', code);
    return rejected(conditions, failure, answeredAt, record);
}
