import type { CallEvent, EventKind } from 'c/callSimulation';
import type { ContractPrediction } from 'c/connectorContract';
import { dialRequest, phoneCall } from './connectorActions';
import { jsonText } from './jsonText';
import { messageSteps, uncaughtSteps } from './messageSteps';
import type { Step } from './messageSteps';

/** What the steps of a call are told with. */
export interface StepSources {
    readonly number: string;
    /** What the telephony system answers where a code is carried. */
    readonly vendorPayload: unknown;
    /** What the connector rejects `dial()` with; undefined where it does not. */
    readonly rejection: Error | undefined;
    /** What our mapping makes of it; undefined where nothing is to be mapped. */
    readonly mapped: { readonly type: string; readonly grounds: unknown } | undefined;
    readonly dialPrediction: ContractPrediction;
    readonly hangUpPrediction: ContractPrediction | undefined;
}

const FAILURES: ReadonlySet<EventKind> = new Set([
    'softphone-refused',
    'request-lost',
    'request-ignored',
    'acknowledgement-lost',
    'connection-refused',
    'request-given-up',
    'answer-lost',
    'call-refused',
    'callee-refused',
    'call-failed',
    'deadline-passed',
    'dial-rejected'
]);

/** The states of a call that the telephony system reports. */
const PROGRESS: Readonly<Partial<Record<EventKind, string>>> = {
    'call-accepted': 'accepted',
    'callee-rings': 'ringing',
    'ringing-reported': 'ringing',
    'callee-answered': 'answered',
    'call-connected': 'connected'
};

function carried(event: CallEvent, sources: StepSources): unknown {
    const { number } = sources;
    switch (event.payload) {
        case null:
            return undefined;
        case 'dialled-number':
            return { phoneNumber: number };
        case 'dial-message':
            return { type: 'DIAL', ...dialRequest(number) };
        case 'call-request':
            return { request: 'call', to: number };
        case 'call-progress':
            return { state: PROGRESS[event.what] ?? event.what };
        case 'call-result':
            return { call: phoneCall(number, 'ringing') };
        case 'cancel-request':
            return { request: 'cancel', to: number };
        case 'hang-up':
            return { reason: 'error' };
        default:
            return event.what === 'dial-rejected' ? sources.rejection : sources.vendorPayload;
    }
}

function toStep(event: CallEvent, sources: StepSources): Step {
    const { at, actor, to, what, payload } = event;
    const value = carried(event, sources);
    return {
        at,
        actor,
        to,
        what,
        detail: payload?.includes(':') ? payload : '',
        payload: value === undefined ? '' : jsonText(value),
        isFailure: FAILURES.has(what)
    };
}

function atConnector(step: Step, what: Step['what'], detail: string): Step {
    return { ...step, actor: 'connector', to: 'connector', what, detail };
}

/** The log of the request comes first, before the connector is asked. */
function splitMessages({ messages }: ContractPrediction): {
    readonly request: ContractPrediction['messages'];
    readonly outcome: ContractPrediction['messages'];
} {
    return { request: messages.slice(0, 1), outcome: messages.slice(1) };
}

function outcomeSteps(prediction: ContractPrediction, at: number): readonly Step[] {
    return [
        ...messageSteps(splitMessages(prediction).outcome, at),
        ...uncaughtSteps(prediction, at)
    ];
}

/** The steps of one event: itself, and what the SDK and Salesforce make of it. */
export function stepsOf(event: CallEvent, sources: StepSources): readonly Step[] {
    const { dialPrediction, hangUpPrediction, mapped } = sources;
    const step = toStep(event, sources);
    switch (event.what) {
        case 'dial-called':
            return [step, ...messageSteps(splitMessages(dialPrediction).request, event.at)];
        case 'dial-rejected':
            return [
                ...(mapped
                    ? [
                          {
                              ...atConnector(step, 'error-mapped', mapped.type),
                              payload: jsonText(mapped.grounds),
                              isFailure: false
                          }
                      ]
                    : []),
                atConnector(step, 'dial-rejected', ''),
                ...outcomeSteps(dialPrediction, event.at)
            ];
        case 'dial-resolved':
            return [
                atConnector(step, 'dial-resolved', ''),
                ...outcomeSteps(dialPrediction, event.at)
            ];
        case 'hang-up-reported':
            return hangUpPrediction
                ? [
                      atConnector(step, 'hang-up-reported', ''),
                      ...messageSteps(hangUpPrediction.messages, event.at)
                  ]
                : [];
        default:
            return [step];
    }
}
