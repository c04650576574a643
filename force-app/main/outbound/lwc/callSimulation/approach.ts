import type { CallConditions } from './conditions';
import type { Recorder } from './events';
import type { FailureKind } from './failures';
import type { MagicStep } from './magicNumbers';
import type { NumberFailure } from './numbers';
import type { CallOutcome } from './outcome';
import type { RandomStream } from './random';
import { askServer } from './signalling';
import { failureCodes } from './vendorProfiles';

/** A call that is ready to be dialled: its number is judged. */
export interface PreparedCall {
    /** Milliseconds from the start of the simulation. */
    readonly startAt: number;
    readonly numberFailure: NumberFailure | null;
    /** What a magic number asks for; the conditions decide where undefined. */
    readonly magic: MagicStep | undefined;
}

/** How far a call came before the server looked at it: to the server, or to its end. */
export type Approach =
    | { readonly kind: 'arrived'; readonly receivedAt: number; readonly answeredAt: number }
    | { readonly kind: 'ended'; readonly outcome: CallOutcome };

/** When the connector stops waiting; infinite where it has no deadline. */
export function deadlineOf(conditions: CallConditions, call: PreparedCall): number {
    const { deadlineMilliseconds } = conditions.connector;
    return deadlineMilliseconds === null
        ? Number.POSITIVE_INFINITY
        : call.startAt + deadlineMilliseconds;
}

/** The end of a call whose `dial()` was rejected with what the telephony system said. */
export function rejected(
    conditions: CallConditions,
    failure: FailureKind,
    at: number,
    record: Recorder
): CallOutcome {
    const codes = failureCodes(conditions.vendor, failure);
    record(at, 'connector', 'salesforce', 'dial-rejected', codes[0]);
    return { kind: 'failed', failure, codes, dialResolved: false, settledAt: at, endedAt: at };
}

/** The end of a call on which the connector's deadline has passed. */
export function deadlinePassed(at: number, record: Recorder): CallOutcome {
    record(at, 'connector', 'connector', 'deadline-passed', null);
    record(at, 'connector', 'telephony', 'call-cancelled', 'cancel-request');
    record(at, 'connector', 'salesforce', 'dial-rejected', 'deadline-error');
    return { kind: 'deadline-passed', settledAt: at, endedAt: at };
}

function ended(outcome: CallOutcome): Approach {
    return { kind: 'ended', outcome };
}

/** Dials, up to the point where the server has to decide. */
export function approachServer(
    conditions: CallConditions,
    call: PreparedCall,
    random: RandomStream,
    record: Recorder
): Approach {
    const { startAt, magic } = call;
    const deadlineAt = deadlineOf(conditions, call);
    record(startAt, 'rep', 'salesforce', 'number-dialled', 'dialled-number');
    record(startAt, 'salesforce', 'connector', 'dial-called', 'dial-message');
    const registered = random.next() < conditions.rep.softphoneRegistered;
    if (magic ? magic.effect === 'softphone-not-registered' : !registered) {
        const [code] = failureCodes(conditions.vendor, 'softphone-not-registered');
        record(startAt, 'connector', 'connector', 'softphone-refused', code);
        return ended(rejected(conditions, 'softphone-not-registered', startAt, record));
    }
    const delivery = askServer(conditions, startAt, deadlineAt, magic, random, record);
    switch (delivery.kind) {
        case 'silence':
            return ended(
                Number.isFinite(deadlineAt)
                    ? deadlinePassed(deadlineAt, record)
                    : { kind: 'never-settles' }
            );
        case 'answered':
            return delivery.receivedAt > deadlineAt
                ? ended(deadlinePassed(deadlineAt, record))
                : { ...delivery, kind: 'arrived' };
        case 'given-up':
        case 'refused': {
            if (delivery.at > deadlineAt) {
                return ended(deadlinePassed(deadlineAt, record));
            }
            const isRefusal = delivery.kind === 'refused';
            const failure = isRefusal ? 'server-unreachable' : 'server-timeout';
            const what = isRefusal ? 'connection-refused' : 'request-given-up';
            const [code] = failureCodes(conditions.vendor, failure);
            record(delivery.at, isRefusal ? 'telephony' : 'connector', 'connector', what, code);
            return ended(rejected(conditions, failure, delivery.at, record));
        }
    }
}
