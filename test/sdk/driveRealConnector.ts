import { CustomErrorStandIn, describeThrown } from 'c/connectorContract';
import type {
    ConnectorScenario,
    DialOutcome,
    NeverSettled,
    PhoneCallFields,
    PublishedPayload,
    Raised,
    UncaughtError
} from 'c/connectorContract';
import type { ConnectorSdk, ResultClass } from './connectorSdk';
import { HostSession } from './hostSession';
import type { PrintedLine } from './hostSession';

/** What the real SDK did, in the terms of a prediction. */
export interface RealRun {
    readonly messages: readonly unknown[];
    readonly console: readonly PrintedLine[];
    readonly uncaught: UncaughtError | undefined;
    readonly isPending: boolean;
    /** As a prediction wants it for this build. */
    readonly classSources: { readonly CallResult: string; readonly HangupResult: string };
}

/** The SDK's own CustomError in place of our stand-in, with everything that was set on it. */
function realValue(sdk: ConnectorSdk, value: unknown): unknown {
    if (isStandIn(value)) {
        const { labelName, namespace, message, ...further } = Object.assign(
            { message: value.message },
            value
        );
        return Object.assign(new sdk.CustomError({ labelName, namespace, message }), further);
    }
    return value;
}

function isStandIn(value: unknown): value is CustomErrorStandIn {
    try {
        return value instanceof CustomErrorStandIn;
    } catch {
        return false;
    }
}

/** An object of a class of the SDK with exactly these fields. */
function ofClass(type: ResultClass, fields: object | undefined): unknown {
    return fields && Object.assign(Reflect.construct(Object, [], type), fields);
}

function realCall(sdk: ConnectorSdk, fields: PhoneCallFields): object {
    return new sdk.PhoneCall({
        ...fields,
        callInfo: ofClass(sdk.CallInfo, fields.callInfo),
        contact: ofClass(sdk.Contact, fields.contact),
        fromContact: ofClass(sdk.Contact, fields.fromContact),
        toContact: ofClass(sdk.Contact, fields.toContact)
    });
}

function rejectedWith(reason: unknown): Promise<never> {
    const fail = (reject: (value: unknown) => void): void => reject(reason);
    return new Promise((_, reject) => fail(reject));
}

function settle(sdk: ConnectorSdk, outcome: DialOutcome | Raised | NeverSettled): unknown {
    switch (outcome.how) {
        case 'rejected':
            return rejectedWith(realValue(sdk, outcome.reason));
        case 'threw':
            throw realValue(sdk, outcome.reason);
        case 'never-settled':
            return new Promise(() => undefined);
        case 'resolved-with-call':
            return Promise.resolve(new sdk.CallResult({ call: realCall(sdk, outcome.call) }));
        case 'resolved-without-call':
            return Promise.resolve(new sdk.CallResult({ call: undefined }));
        case 'resolved-with-other':
            return Promise.resolve(outcome.value);
    }
}

function realPayload(sdk: ConnectorSdk, payload: PublishedPayload): unknown {
    switch (payload.result) {
        case 'hangup-result':
            return new sdk.HangupResult({
                calls: payload.calls.map((call) => realCall(sdk, call))
            });
        case 'call-result':
            return new sdk.CallResult({ call: payload.call && realCall(sdk, payload.call) });
        case 'other':
            return payload.value;
    }
}

function methodsFor(scenario: ConnectorScenario): (sdk: ConnectorSdk) => object {
    if (scenario.kind !== 'dial' && scenario.kind !== 'add-participant') {
        return () => ({});
    }
    const { outcome, telephonyConnector } = scenario;
    return (sdk) => {
        const perform = (): unknown => settle(sdk, outcome);
        const reached = { dial: perform, addParticipant: perform };
        return telephonyConnector
            ? { ...reached, getTelephonyConnector: () => settle(sdk, telephonyConnector) }
            : reached;
    };
}

/**
 * Runs a scenario of `c/connectorContract` on the installed, unmodified connector SDK: what really reaches Salesforce.
 * @throws Error where the SDK cannot be loaded
 */
export async function driveRealConnector(scenario: ConnectorScenario): Promise<RealRun> {
    const session = await HostSession.open(methodsFor(scenario));
    const run = await act(session, scenario);
    session.close();
    const how = 'request' in scenario ? 'unhandled-rejection' : 'to-connector';
    const { CallResult, HangupResult } = session.sdk;
    return {
        messages: run.messages,
        console: run.console,
        uncaught: run.thrown.map((reason) => ({ how, ...describeThrown(reason) }) as const).at(0),
        isPending: run.isPending,
        classSources: { CallResult: String(CallResult), HangupResult: String(HangupResult) }
    };
}

function act(session: HostSession, scenario: ConnectorScenario): ReturnType<HostSession['call']> {
    switch (scenario.kind) {
        case 'dial':
            return session.request({ type: 'DIAL', ...scenario.request });
        case 'add-participant':
            return session.request({ type: 'ADD_PARTICIPANT', ...scenario.request });
        case 'publish-error': {
            const { eventType } = scenario;
            return session.call((sdk) => {
                sdk.publishError({ eventType, error: realValue(sdk, scenario.error) });
            });
        }
        case 'publish-event': {
            const { eventType } = scenario;
            return session.call((sdk) =>
                sdk.publishEvent({ eventType, payload: realPayload(sdk, scenario.payload) })
            );
        }
    }
}
