import type { PackId } from 'c/errorCatalog';

/**
 * Under which names the errors of each source carry their code, as its public interface shows them: Finesse
 * notifications, SIP.js and JsSIP, the SDKs of Twilio, Amazon Connect Streams, the REST interfaces of the others.
 */
export const CODE_FIELDS: Readonly<Record<PackId, readonly string[]>> = {
    salesforce: ['type'],
    sip: ['sipCode', 'status_code', 'statusCode', 'code'],
    q850: ['q850', 'q850Cause', 'causeCode'],
    finesse: ['code'],
    'finesse-cf': ['errorData', 'ErrorData'],
    pererr: ['peripheralErrorCode'],
    cti: ['ctiErrorCode', 'status', 'Status'],
    uccx: ['code', 'errorCode'],
    cpaas: ['code', 'errorCode'],
    twilio: ['code', 'errorCode'],
    connect: ['type', 'code', 'name', '__type', 'errorType', 'disconnectReason'],
    genesys: ['errorCode', 'code', 'type'],
    vonage: ['detail', 'status'],
    ringcentral: ['errorCode', 'calleeStatus', 'callerStatus', 'callStatus'],
    http: ['httpStatus', 'status', 'statusCode'],
    mgcp: ['code'],
    'agent-connect': ['code'],
    custom: ['code']
};
