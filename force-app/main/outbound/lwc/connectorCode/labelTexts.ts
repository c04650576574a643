import type { OutboundErrorType } from 'c/errorCatalog';

export type SpecificErrorType = Exclude<OutboundErrorType, 'CAN_NOT_START_THE_CALL'>;

/** What the rep is told on SDKs before 4.9: our words for the meanings of "Map Telephony Error Codes to Salesforce Outbound Call Errors". */
export const LABEL_TEXTS: Readonly<Record<SpecificErrorType, string>> = {
    AGENT_AT_MAXIMUM_CAPACITY: 'You have as many calls as you may have. End one, then dial again.',
    AGENT_NOT_INITIALIZED: 'Your softphone isn’t ready yet. Sign in to it, then dial again.',
    PHONE_NUMBER_NOT_VALID: 'This phone number doesn’t exist. Check it, then dial again.',
    PHONE_NUMBER_NOT_VALID_E164_FORMAT:
        'Dial this number with a plus sign, the country code and all digits.',
    AREA_CODE_NOT_IN_DIALABLE_LIST: 'Calls to this country or area aren’t allowed. Ask your admin.',
    UNAUTHORIZED_SERVICE_CALL:
        'You aren’t allowed to make this call, or there are too many calls. Ask your admin.',
    OUTBOUND_QUEUE_MISCONFIGURED: 'The queue for outbound calls isn’t set up. Tell your admin.',
    CALL_THROTTLED: 'Too many calls were started at once. Wait a moment, then dial again.',
    TIMEOUT_ERROR: 'The telephony system didn’t answer in time. Dial again.',
    UNABLE_TO_CONNECT_TO_AGENT:
        'Your phone couldn’t be reached. Check your network and softphone, then dial again.'
};
