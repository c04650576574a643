import type { OutboundErrorType } from 'c/errorCatalog';

/** The ways in which the simulated telephony system fails a call, in the order in which a call comes upon them. */
export const FAILURE_KINDS = [
    'softphone-not-registered',
    'server-unreachable',
    'server-timeout',
    'rate-exceeded',
    'caller-not-permitted',
    'rep-at-capacity',
    'system-at-capacity',
    'queue-not-configured',
    'number-invalid',
    'number-not-e164',
    'country-not-dialable',
    'area-code-not-dialable',
    'callee-busy',
    'callee-no-answer',
    'callee-declined'
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/**
 * What Salesforce's own definitions make of each failure, where the code of the vendor leaves no doubt
 * ("Map Telephony Error Codes to Salesforce Outbound Call Errors"). Whether a vendor's code says it as clearly is
 * another matter: that is what the mapping is for.
 */
export const EXPECTED_ERROR_TYPES: Readonly<Record<FailureKind, OutboundErrorType>> = {
    'softphone-not-registered': 'AGENT_NOT_INITIALIZED',
    'server-unreachable': 'UNABLE_TO_CONNECT_TO_AGENT',
    'server-timeout': 'TIMEOUT_ERROR',
    'rate-exceeded': 'CALL_THROTTLED',
    'caller-not-permitted': 'UNAUTHORIZED_SERVICE_CALL',
    'rep-at-capacity': 'AGENT_AT_MAXIMUM_CAPACITY',
    'system-at-capacity': 'UNAUTHORIZED_SERVICE_CALL',
    'queue-not-configured': 'OUTBOUND_QUEUE_MISCONFIGURED',
    'number-invalid': 'PHONE_NUMBER_NOT_VALID',
    'number-not-e164': 'PHONE_NUMBER_NOT_VALID_E164_FORMAT',
    'country-not-dialable': 'AREA_CODE_NOT_IN_DIALABLE_LIST',
    'area-code-not-dialable': 'AREA_CODE_NOT_IN_DIALABLE_LIST',
    'callee-busy': 'CAN_NOT_START_THE_CALL',
    'callee-no-answer': 'CAN_NOT_START_THE_CALL',
    'callee-declined': 'CAN_NOT_START_THE_CALL'
};
