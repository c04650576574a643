/** The keys under which payloads and logs keep codes, as data. */

/** What a key says of its value. */
export const FIELD_KINDS = [
    'errorType',
    'errorData',
    'errorMessage',
    'peripheralCode',
    'peripheralMessage',
    'failureCode',
    'code',
    'errorCode',
    'status',
    'httpStatus',
    'sipStatus',
    'cause',
    'callStatus',
    'disconnectReason',
    'detail',
    'type',
    'error',
    'exception',
    'reason',
    'sibling'
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** Each key as people write it; capitals and underscores do not matter. */
const KEYS: Readonly<Record<FieldKind, string>> = {
    errorType: 'errorType',
    errorData: 'errorData',
    errorMessage: 'errorMessage',
    peripheralCode: 'peripheralErrorCode peripheralError peripheralCode',
    peripheralMessage: 'peripheralErrorMsg peripheralErrorMessage',
    failureCode: 'failureCode controlFailureCode cfCode',
    code: 'code',
    errorCode:
        'errorCode errCode errorNo errNo lastErrorCode twilioErrorCode ctiErrorCode ctiStatus detailCode',
    status: 'status',
    httpStatus:
        'statusCode httpStatus httpStatusCode responseCode httpCode httpResponseCode responseStatus httpResponse resultCode',
    sipStatus:
        'sipResponseCodes sipStatus sipCode sipErrorCode sipResponseCode sipTermStatus lastStatus sipHangupCause sipStatusCode finalSipCode ' +
        'sipResponse sipInviteFailureStatus sipCallResultCode dialSipResponseCode lastSipResponseCode',
    cause:
        'q850ResponseCodes cause hangupCause hangupCauseCode hangupCauseQ850 q850Cause q850 isupCause causeCode sipTermCause q850Code ' +
        'bridgeHangupCause lastBridgeHangupCause originateDisposition disconnectCause releaseCause origCause destCause origCauseValue destCauseValue priCause ast_cause isdnCause proxyHangupCause',
    callStatus: 'callStatus callerStatus calleeStatus',
    disconnectReason: 'disconnectReason',
    detail: 'detail',
    type: 'type',
    error: 'error',
    exception: 'exceptionType errorName exceptionName',
    reason: 'reason',
    sibling:
        'message msg errors error_description description title details body statusText errorInfo errorMsg errMsg errorDetails errorText errorDescription fault messageWithParams more_info moreInfo contextId invalid_parameters error-text'
};

const VARIABLE = 'variable';

/** How a key is looked up: in small letters, without underscores and without what FreeSWITCH puts before variables. */
export function plainKey(key: string): string {
    const plain = key.toLowerCase().replaceAll('_', '');
    return plain.startsWith(VARIABLE) ? plain.slice(VARIABLE.length) : plain;
}

export const FIELD_OF_KEY: ReadonlyMap<string, FieldKind> = new Map(
    FIELD_KINDS.flatMap((kind) =>
        KEYS[kind].split(' ').map((key): [string, FieldKind] => [plainKey(key), kind])
    )
);
