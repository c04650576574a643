import { DEFAULT_OUTBOUND_ERROR_TYPE } from 'c/errorCatalog';
import type {
    ConnectorScenario,
    DataObject,
    DialOutcome,
    PhoneCallFields
} from 'c/connectorContract';
import type { HangUpDecision, OutboundDecision, OutboundFailure } from 'c/outboundCallMapping';

const CALL_ID = 'call-1';

/** What Salesforce sends when the rep dials. */
export function dialRequest(number: string): DataObject {
    return { contact: { phoneNumber: number }, params: '' };
}

/** The call as the connector hands it to the SDK. */
export function phoneCall(number: string, state: string): PhoneCallFields {
    return { callId: CALL_ID, callType: 'Outbound', phoneNumber: number, state };
}

/**
 * The error that a connector with our mapping rejects `dial()` with: the vendor's own text and, for one of the ten, the
 * type.
 */
export function rejectionError(failure: OutboundFailure, decision: OutboundDecision): Error {
    const error = new Error(failure.message ?? `${failure.pack} ${failure.code}`);
    return decision.type === null || decision.type === DEFAULT_OUTBOUND_ERROR_TYPE
        ? error
        : Object.assign(error, { type: decision.type });
}

/** The error of a connector that stopped waiting. */
export function deadlineError(): Error {
    return Object.assign(new Error('The telephony system did not answer in time'), {
        type: 'TIMEOUT_ERROR'
    });
}

/** A dial with its outcome. */
export function dialScenario(number: string, outcome: DialOutcome): ConnectorScenario {
    return { kind: 'dial', request: dialRequest(number), outcome };
}

/** What the connector publishes when a call fails that `dial()` had resolved. */
export function hangUpScenario(number: string, decision: HangUpDecision): ConnectorScenario {
    const { reason, closeCallOnError, agentStatus } = decision;
    return {
        kind: 'publish-event',
        eventType: 'HANGUP',
        payload: {
            result: 'hangup-result',
            calls: [
                {
                    callId: CALL_ID,
                    callType: 'Outbound',
                    phoneNumber: number,
                    reason,
                    closeCallOnError,
                    agentStatus
                }
            ]
        }
    };
}
