import type { CallEvent, Trigger } from 'c/callSimulation';

/** What becomes of a call whose failure is chosen, not simulated. */
export type ChosenEnd = 'connects' | 'fails' | 'fails-after-resolving';

const RINGING_MILLISECONDS = 1200;
const ANSWER_MILLISECONDS = 150;
const PICK_UP_MILLISECONDS = 4000;

type Event = readonly [
    number,
    CallEvent['actor'],
    CallEvent['to'],
    CallEvent['what'],
    CallEvent['payload']
];

const DIALLED: readonly Event[] = [
    [0, 'rep', 'salesforce', 'number-dialled', 'dialled-number'],
    [0, 'salesforce', 'connector', 'dial-called', 'dial-message'],
    [0, 'connector', 'telephony', 'request-sent', 'call-request']
];

function accepted(at: number): readonly Event[] {
    const ringing = at + RINGING_MILLISECONDS;
    return [
        [at, 'telephony', 'connector', 'call-accepted', 'call-progress'],
        [at, 'connector', 'salesforce', 'dial-resolved', 'call-result'],
        [at, 'telephony', 'callee', 'callee-called', 'call-request'],
        [ringing, 'callee', 'telephony', 'callee-rings', 'call-progress'],
        [ringing, 'telephony', 'connector', 'ringing-reported', 'call-progress']
    ];
}

function eventsAt(at: number, end: ChosenEnd, id: string): readonly Event[] {
    const later = at + RINGING_MILLISECONDS + PICK_UP_MILLISECONDS;
    switch (end) {
        case 'fails':
            return [
                [at, 'telephony', 'connector', 'call-refused', id],
                [at, 'connector', 'salesforce', 'dial-rejected', id]
            ];
        case 'fails-after-resolving':
            return [
                ...accepted(at),
                [later, 'telephony', 'connector', 'call-failed', id],
                [later, 'connector', 'salesforce', 'hang-up-reported', 'hang-up']
            ];
        case 'connects':
            return [
                ...accepted(at),
                [later, 'callee', 'telephony', 'callee-answered', 'call-progress'],
                [later, 'telephony', 'connector', 'call-connected', 'call-progress']
            ];
    }
}

/** The events of a call that fails as chosen, or connects because the trigger is used up. */
export function chosenEvents(end: ChosenEnd, id: string, trigger: Trigger): readonly CallEvent[] {
    const at = ANSWER_MILLISECONDS + trigger.delayMilliseconds;
    return [...DIALLED, ...eventsAt(at, end, id)].map(([time, actor, to, what, payload]) => ({
        at: time,
        actor,
        to,
        what,
        payload
    }));
}
