import { CustomErrorStandIn } from './customError';
import { errorTypeOf, typeFor } from './connectorPort';
import type { ConnectorPort } from './connectorPort';
import { wrongClass } from './dialing';
import type { ResultClassSources } from './dialing';
import { SOFTPHONE_ERROR_EVENT } from './generations';
import type { GenerationRules } from './generations';
import type { ConnectorScenario, PublishedEventType } from './model';
import { postedCall } from './phoneCall';

type PublishErrorScenario = Extract<ConnectorScenario, { kind: 'publish-error' }>;
type PublishEventScenario = Extract<ConnectorScenario, { kind: 'publish-event' }>;

/** Which type Salesforce receives; undefined where the SDK does not know the event. */
function publishedType(
    eventType: string,
    error: unknown,
    rules: GenerationRules
): string | undefined {
    const rule = rules.publishError.get(eventType);
    if (!rule) {
        return undefined;
    }
    if (rule.accepted.length === 0) {
        return rule.otherwise;
    }
    const type = typeFor(rule, errorTypeOf(error));
    const isReadAgain = eventType === SOFTPHONE_ERROR_EVENT && rules.readsSoftphoneTypeTwice;
    if (!isReadAgain || type === rule.otherwise) {
        return type;
    }
    const again = errorTypeOf(error);
    return typeof again === 'string' ? again : type;
}

/** Follows `publishError`: the type comes from the event, not from the error, with few exceptions. */
export function publishError(
    { eventType, error }: PublishErrorScenario,
    rules: GenerationRules,
    port: ConnectorPort
): void {
    if (error instanceof CustomErrorStandIn) {
        port.dispatchCustomError(error, eventType);
        return;
    }
    const type = publishedType(eventType, error, rules);
    if (type === undefined) {
        port.print('Unhandled error scenario with arguments ', { 0: { eventType, error } });
        return;
    }
    port.dispatchError(type, error, eventType);
}

const REFUSED_EVENT_ERRORS: Readonly<Record<Exclude<PublishedEventType, 'CALL_FAILED'>, string>> = {
    CALL_STARTED: 'CAN_NOT_START_THE_CALL',
    QUEUED_CALL_STARTED: 'CAN_NOT_START_THE_CALL',
    CALL_CONNECTED: 'CAN_NOT_START_THE_CALL',
    HANGUP: 'CAN_NOT_END_THE_CALL'
};

/** Follows `publishEvent` for the events of a call. CALL_FAILED is not among them: nothing is posted. */
export function publishEvent(
    { eventType, payload }: PublishEventScenario,
    rules: GenerationRules,
    sources: ResultClassSources,
    port: ConnectorPort
): void {
    if (eventType === 'CALL_FAILED') {
        return;
    }
    if (eventType === 'HANGUP' && payload.result === 'hangup-result') {
        const calls = payload.calls.map((call) => postedCall(call, rules));
        port.dispatchAndLog(eventType, calls);
        return;
    }
    if (eventType !== 'HANGUP' && payload.result === 'call-result') {
        port.dispatchAndLog(eventType, payload.call && postedCall(payload.call, rules));
        return;
    }
    const source = eventType === 'HANGUP' ? sources.HangupResult : sources.CallResult;
    const error = refusalOf(payload, source);
    port.dispatchError(REFUSED_EVENT_ERRORS[eventType], error, eventType);
}

function refusalOf(payload: PublishEventScenario['payload'], source: string): unknown {
    try {
        return wrongClass(payload.result === 'other' ? payload.value : payload, source);
    } catch (reason) {
        return reason;
    }
}
