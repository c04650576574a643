import { checkContact } from './contactCheck';
import type { ConnectorPort } from './connectorPort';
import type { GenerationRules } from './generations';
import type { ConnectorScenario, NeverSettled, Raised } from './model';
import { postedCall } from './phoneCall';

/** The classes of the SDK, whose source text appears in the log where a result is of another class. */
export interface ResultClassSources {
    readonly CallResult: string;
    readonly HangupResult: string;
}

/** What the awaited part of a request came to; `raised` is the value that the SDK then reports. */
export type Attempt =
    | { readonly end: 'done' }
    | { readonly end: 'never-settled' }
    | { readonly end: 'raised'; readonly reason: unknown };

const DONE: Attempt = { end: 'done' };

function raise(reason: unknown): Attempt {
    return { end: 'raised', reason };
}

function settle(outcome: Raised | NeverSettled): Attempt {
    return outcome.how === 'never-settled' ? { end: 'never-settled' } : raise(outcome.reason);
}

/** Runs a part of the SDK and gives what it throws as a value. */
export function attempt(run: () => Attempt): Attempt {
    try {
        return run();
    } catch (reason) {
        return raise(reason);
    }
}

/** Stands for the result classes of the SDK: nothing from outside is one. */
class SdkResult {
    readonly isOfSdk = true;
}

/** The error of the SDK for a result of another class. @throws what a proxy throws that is asked for its class */
export function wrongClass(value: unknown, source: string): Error {
    const found = value instanceof SdkResult ? 'object' : typeof value;
    return new Error(`Invalid className. Expecting object of class ${source} but got ${found}`);
}

/** Whether the rep dials back a customer who asked for it. @throws TypeError where `params` is no text or list */
function readIsCallback(params: unknown): boolean {
    if (!params) {
        return false;
    }
    if (typeof params === 'string' || Array.isArray(params)) {
        return params.includes('isCallback=true');
    }
    throw new TypeError('message.data.params.indexOf is not a function');
}

type DialScenario = Extract<ConnectorScenario, { kind: 'dial' }>;

/** What the SDK does between a DIAL and the end of the connector's promise. */
export function attemptDial(
    { request, outcome, telephonyConnector }: DialScenario,
    rules: GenerationRules,
    sources: ResultClassSources,
    port: ConnectorPort
): Attempt {
    if (rules.asksTelephonyConnector && telephonyConnector) {
        return settle(telephonyConnector);
    }
    const isCallback = rules.readsDialOptions && readIsCallback(request.params);
    checkContact(request.contact, rules.contactChecks);
    switch (outcome.how) {
        case 'resolved-with-call': {
            const call = outcome.call;
            if (rules.readsDialOptions && !call.callType) {
                const message = "Cannot read properties of undefined (reading 'toLowerCase')";
                return raise(new TypeError(message));
            }
            const asked = isCallback && call.callType?.toLowerCase() === 'dialedcallback';
            port.dispatchAndLog(
                asked ? 'QUEUED_CALL_STARTED' : 'CALL_STARTED',
                postedCall(call, rules)
            );
            return DONE;
        }
        case 'resolved-without-call':
            if (rules.readsDialOptions) {
                const message = "Cannot read properties of undefined (reading 'callType')";
                return raise(new TypeError(message));
            }
            port.dispatchAndLog('CALL_STARTED');
            return DONE;
        case 'resolved-with-other':
            return raise(wrongClass(outcome.value, sources.CallResult));
        default:
            return settle(outcome);
    }
}

type AddParticipantScenario = Extract<ConnectorScenario, { kind: 'add-participant' }>;

/** What the SDK does between an ADD_PARTICIPANT and the failure of the connector's promise. */
export function attemptAddParticipant(
    { request, outcome, telephonyConnector }: AddParticipantScenario,
    rules: GenerationRules
): Attempt {
    if (rules.asksTelephonyConnector && telephonyConnector) {
        return settle(telephonyConnector);
    }
    checkContact(request.contact, rules.contactChecks);
    return settle(outcome);
}
