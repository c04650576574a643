import {
    both,
    busyLabel,
    CALL,
    DEFAULT,
    dial,
    errorWith,
    failed,
    OBSERVED_REQUEST,
    since49
} from './caseBuilders';
import type { Case } from './caseBuilders';
import type { ConnectorScenario } from './model';

/** Requests of Salesforce that fail before the connector is asked. */
export const REQUEST_CASES: readonly Case[] = [
    {
        title: 'Salesforce sends no contact',
        scenario: dial(() => ({ how: 'never-settled' }), { params: '' }),
        outcomes: both(DEFAULT)
    },
    {
        title: 'Salesforce sends the phone number as a number',
        scenario: dial(() => ({ how: 'never-settled' }), {
            contact: { phoneNumber: 15005550006 },
            params: ''
        }),
        outcomes: both(DEFAULT)
    },
    {
        title: 'getTelephonyConnector() rejects, which only SDKs from 4.0 on call',
        scenario: () => ({
            kind: 'dial',
            request: OBSERVED_REQUEST,
            outcome: { how: 'resolved-with-other', value: undefined },
            telephonyConnector: {
                how: 'rejected',
                reason: errorWith({ type: 'AGENT_NOT_INITIALIZED' })
            }
        }),
        outcomes: since49(failed('AGENT_NOT_INITIALIZED'))
    }
];

function addingParticipant(type: string): () => ConnectorScenario {
    return () => ({
        kind: 'add-participant',
        request: { ...OBSERVED_REQUEST, call: CALL, isBlindTransfer: false },
        outcome: { how: 'rejected', reason: errorWith({ type }) }
    });
}

function publishing(eventType: string, error: () => unknown): () => ConnectorScenario {
    return () => ({ kind: 'publish-error', eventType, error: error() });
}

const REMOVED = 'PARTICIPANT_REMOVED {"reason":"error"}';

/** The other ways in which a connector tells of a failure. */
export const OTHER_CASES: readonly Case[] = [
    {
        title: 'addParticipant() rejects with type PHONE_NUMBER_NOT_VALID',
        scenario: addingParticipant('PHONE_NUMBER_NOT_VALID'),
        outcomes: both(`${REMOVED} → ERROR CAN_NOT_ADD_PARTICIPANT`)
    },
    {
        title: 'addParticipant() rejects with type INVALID_DESTINATION',
        scenario: addingParticipant('INVALID_DESTINATION'),
        outcomes: both(`${REMOVED} → ERROR INVALID_DESTINATION`)
    },
    {
        title: 'publishError of CALL_STARTED with type CALL_THROTTLED',
        scenario: publishing('CALL_STARTED', () => errorWith({ type: 'CALL_THROTTLED' })),
        outcomes: both('ERROR CAN_NOT_START_THE_CALL')
    },
    {
        title: 'publishError of CALL_FAILED with type CALL_THROTTLED',
        scenario: publishing('CALL_FAILED', () => errorWith({ type: 'CALL_THROTTLED' })),
        outcomes: both('(nothing)')
    },
    {
        title: 'publishError of SOFTPHONE_ERROR with type UNABLE_TO_CONNECT_TO_AGENT',
        scenario: publishing('SOFTPHONE_ERROR', () =>
            errorWith({ type: 'UNABLE_TO_CONNECT_TO_AGENT' })
        ),
        outcomes: both('ERROR GENERIC_ERROR')
    },
    {
        title: 'publishError of SOFTPHONE_ERROR with type USER_BUSY_ERROR',
        scenario: publishing('SOFTPHONE_ERROR', () => errorWith({ type: 'USER_BUSY_ERROR' })),
        outcomes: { '3.x': 'ERROR GENERIC_ERROR', '4.9+': 'ERROR USER_BUSY_ERROR' }
    },
    {
        title: 'publishError of CALL_STARTED with a CustomError',
        scenario: publishing('CALL_STARTED', () => busyLabel('Busy here')),
        outcomes: both('ERROR customError')
    },
    {
        title: 'publishEvent of CALL_FAILED',
        scenario: () => ({
            kind: 'publish-event',
            eventType: 'CALL_FAILED',
            payload: { result: 'call-result', call: CALL }
        }),
        outcomes: both('(nothing)')
    },
    {
        title: 'publishEvent of HANGUP with reason error',
        scenario: () => ({
            kind: 'publish-event',
            eventType: 'HANGUP',
            payload: {
                result: 'hangup-result',
                calls: [
                    {
                        callId: 'c1',
                        callType: 'Outbound',
                        phoneNumber: '+15005550006',
                        reason: 'error',
                        closeCallOnError: true,
                        agentStatus: 'FailedConnectCustomer'
                    }
                ]
            }
        }),
        outcomes: both('HANGUP')
    }
];
