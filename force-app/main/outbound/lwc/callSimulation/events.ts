/** Who takes part in a call, from the rep to the callee: the lifelines of a sequence diagram. */
export const ACTORS = ['rep', 'salesforce', 'connector', 'telephony', 'callee'] as const;
export type Actor = (typeof ACTORS)[number];

/** What can happen in a call. */
export const EVENT_KINDS = [
    'number-dialled',
    'dial-called',
    'softphone-refused',
    'request-sent',
    'request-sent-again',
    'request-lost',
    'request-ignored',
    'request-acknowledged',
    'acknowledgement-lost',
    'connection-refused',
    'request-given-up',
    'answer-lost',
    'call-refused',
    'call-accepted',
    'callee-called',
    'callee-rings',
    'callee-refused',
    'callee-answered',
    'ringing-reported',
    'call-failed',
    'call-connected',
    'deadline-passed',
    'call-cancelled',
    'dial-resolved',
    'dial-rejected',
    'hang-up-reported'
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/**
 * What an event carries, for the screen to show: one of these, or the id of an error of the catalog such as `sip:486`.
 */
export const PAYLOAD_KINDS = [
    'dialled-number',
    'dial-message',
    'call-request',
    'call-progress',
    'call-result',
    'deadline-error',
    'cancel-request',
    'hang-up'
] as const;

export interface CallEvent {
    /** Milliseconds from the start of the simulation. */
    readonly at: number;
    readonly actor: Actor;
    /** Where the arrow ends; the actor itself for what happens at one place. */
    readonly to: Actor;
    readonly what: EventKind;
    /** A kind of payload or the id of an error; null where nothing is carried. */
    readonly payload: string | null;
}

/** Takes down what happens; may be told out of order. */
export type Recorder = (
    at: number,
    actor: Actor,
    to: Actor,
    what: EventKind,
    payload: string | null
) => void;

/** For loads, where only outcomes count. */
export const recordNothing: Recorder = () => undefined;

/** A recorder and what it took down, in the order of time, and as told where two events share a millisecond. */
export function createTimeline(): {
    readonly record: Recorder;
    readonly events: () => readonly CallEvent[];
} {
    const events: CallEvent[] = [];
    return {
        record: (at, actor, to, what, payload) => {
            events.push({ at, actor, to, what, payload });
        },
        events: () => [...events].sort((left, right) => left.at - right.at)
    };
}
