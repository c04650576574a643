import type { FailureKind } from './failures';

/** The telephony systems that can be simulated. */
export const VENDOR_IDS = [
    'sip',
    'finesse',
    'cpaas',
    'twilio',
    'connect',
    'genesys',
    'vonage',
    'ringcentral'
] as const;
export type VendorId = (typeof VENDOR_IDS)[number];

/**
 * The ids of the catalog that a failure shows at one vendor, outermost first: what the connector reads off the answer,
 * then the codes of the layers behind that are in the same payload.
 */
export type FailureCodes = readonly [string, ...string[]];
export type VendorProfile = Readonly<Record<FailureKind, FailureCodes>>;

const CALL_OPERATION_FAILURE = 'finesse:MAKE_CALL/async/Call Operation Failure';

/**
 * How each vendor says each failure. Where a vendor has no code of its own, it is the HTTP status or the SIP response
 * that its interface gives instead; some of those say too little for the right constant, as they do in life.
 */
export const VENDOR_PROFILES: Readonly<Record<VendorId, VendorProfile>> = {
    // A trunk or SBC. A transport failure counts as 503 and a timeout as 408 (RFC 3261, 8.1.3.1); causes as in RFC 3398.
    sip: {
        'softphone-not-registered': ['sip:401'],
        'server-unreachable': ['sip:503'],
        'server-timeout': ['sip:408'],
        'rate-exceeded': ['sip:503', 'q850:42'],
        'caller-not-permitted': ['sip:403'],
        'rep-at-capacity': ['sip:403'],
        'system-at-capacity': ['sip:503', 'q850:34'],
        'queue-not-configured': ['sip:433'],
        'number-invalid': ['sip:404', 'q850:1'],
        'number-not-e164': ['sip:484', 'q850:28'],
        'country-not-dialable': ['sip:403'],
        'area-code-not-dialable': ['sip:403'],
        'callee-busy': ['sip:486', 'q850:17'],
        'callee-no-answer': ['sip:480', 'q850:19'],
        'callee-declined': ['sip:603', 'q850:21']
    },
    finesse: {
        'softphone-not-registered': [CALL_OPERATION_FAILURE, 'finesse-cf:5', 'pererr:10004'],
        'server-unreachable': ['finesse:HTTP/503/Service Unavailable'],
        'server-timeout': [CALL_OPERATION_FAILURE, 'finesse-cf:78', 'pererr:20001'],
        'rate-exceeded': [CALL_OPERATION_FAILURE, 'finesse-cf:52'],
        'caller-not-permitted': ['finesse:MAKE_CALL/401/Authorization Failure'],
        'rep-at-capacity': [CALL_OPERATION_FAILURE, 'finesse-cf:33', 'pererr:20007'],
        'system-at-capacity': [CALL_OPERATION_FAILURE, 'finesse-cf:43'],
        'queue-not-configured': [CALL_OPERATION_FAILURE, 'finesse-cf:262'],
        'number-invalid': ['finesse:MAKE_CALL/400/Invalid Destination'],
        'number-not-e164': ['finesse:MAKE_CALL/400/Invalid Input'],
        'country-not-dialable': [CALL_OPERATION_FAILURE, 'finesse-cf:9', 'pererr:10109'],
        'area-code-not-dialable': [CALL_OPERATION_FAILURE, 'finesse-cf:9', 'pererr:10109'],
        'callee-busy': ['q850:17'],
        'callee-no-answer': ['q850:19'],
        'callee-declined': ['q850:21']
    },
    cpaas: {
        'softphone-not-registered': ['cpaas:1201'],
        'server-unreachable': ['cpaas:1200'],
        'server-timeout': ['http:504'],
        'rate-exceeded': ['http:429'],
        'caller-not-permitted': ['cpaas:1002'],
        'rep-at-capacity': ['http:409'],
        'system-at-capacity': ['cpaas:5001'],
        'queue-not-configured': ['cpaas:3102'],
        'number-invalid': ['cpaas:3101'],
        'number-not-e164': ['sip:484'],
        'country-not-dialable': ['cpaas:5001'],
        'area-code-not-dialable': ['cpaas:5001'],
        'callee-busy': ['sip:486'],
        'callee-no-answer': ['cpaas:1105'],
        'callee-declined': ['sip:603']
    },
    twilio: {
        'softphone-not-registered': ['twilio:31301'],
        'server-unreachable': ['twilio:53000'],
        'server-timeout': ['twilio:31003'],
        'rate-exceeded': ['twilio:31206'],
        'caller-not-permitted': ['twilio:31201'],
        'rep-at-capacity': ['twilio:10004'],
        'system-at-capacity': ['twilio:10004'],
        'queue-not-configured': ['twilio:21213'],
        'number-invalid': ['twilio:21217'],
        'number-not-e164': ['twilio:13223'],
        'country-not-dialable': ['twilio:21215'],
        'area-code-not-dialable': ['twilio:21216'],
        'callee-busy': ['twilio:31486'],
        'callee-no-answer': ['twilio:31480'],
        'callee-declined': ['twilio:31603']
    },
    connect: {
        'softphone-not-registered': ['connect:RefreshTokenExpiredException'],
        'server-unreachable': ['connect:signalling_connection_failure'],
        'server-timeout': ['http:504'],
        'rate-exceeded': ['connect:ThrottlingException'],
        'caller-not-permitted': ['connect:OutboundContactNotPermittedException'],
        'rep-at-capacity': ['connect:user_busy_error'],
        'system-at-capacity': ['connect:LimitExceededException'],
        'queue-not-configured': ['connect:ResourceNotFoundException'],
        'number-invalid': ['connect:BadEndpointException'],
        'number-not-e164': ['connect:InvalidParameterException'],
        'country-not-dialable': ['connect:DestinationNotAllowedException'],
        'area-code-not-dialable': ['connect:DestinationNotAllowedException'],
        'callee-busy': ['connect:TELECOM_BUSY'],
        'callee-no-answer': ['connect:TELECOM_UNANSWERED'],
        'callee-declined': ['connect:FailedConnectCustomer']
    },
    genesys: {
        'softphone-not-registered': ['genesys:initialization'],
        'server-unreachable': ['genesys:session'],
        'server-timeout': ['genesys:error.ininedgecontrol.connection.timeout'],
        'rate-exceeded': ['http:429'],
        'caller-not-permitted': ['http:403'],
        'rep-at-capacity': ['http:409'],
        'system-at-capacity': ['sip:503', 'q850:34'],
        'queue-not-configured': ['http:400'],
        'number-invalid': ['genesys:error.ininedgecontrol.connection.dialplan.notReachable'],
        'number-not-e164': ['http:400'],
        'country-not-dialable': ['genesys:error.ininedgecontrol.connection.dialplan.notReachable'],
        'area-code-not-dialable': [
            'genesys:error.ininedgecontrol.connection.dialplan.notReachable'
        ],
        'callee-busy': ['sip:486'],
        'callee-no-answer': ['sip:480'],
        'callee-declined': ['sip:603']
    },
    vonage: {
        'softphone-not-registered': ['http:401'],
        'server-unreachable': ['http:503'],
        'server-timeout': ['http:504'],
        'rate-exceeded': ['vonage:HTTP 429'],
        'caller-not-permitted': ['http:403'],
        'rep-at-capacity': ['http:409'],
        'system-at-capacity': ['http:403'],
        'queue-not-configured': ['http:422'],
        'number-invalid': ['vonage:invalid_number'],
        'number-not-e164': ['vonage:invalid_number'],
        'country-not-dialable': ['vonage:restricted'],
        'area-code-not-dialable': ['vonage:cannot_route'],
        'callee-busy': ['vonage:busy'],
        'callee-no-answer': ['vonage:unanswered'],
        'callee-declined': ['vonage:declined']
    },
    ringcentral: {
        'softphone-not-registered': ['ringcentral:OAU-128'],
        'server-unreachable': ['http:503'],
        'server-timeout': ['http:504'],
        'rate-exceeded': ['ringcentral:CMN-301'],
        'caller-not-permitted': ['ringcentral:CMN-401'],
        'rep-at-capacity': ['ringcentral:Busy'],
        'system-at-capacity': ['http:403'],
        'queue-not-configured': ['ringcentral:CMN-102'],
        'number-invalid': ['ringcentral:NoSuchUser'],
        'number-not-e164': ['ringcentral:CMN-101'],
        'country-not-dialable': ['ringcentral:InternationalDisabled'],
        'area-code-not-dialable': ['ringcentral:DestinationBlocked'],
        'callee-busy': ['ringcentral:Busy'],
        'callee-no-answer': ['ringcentral:NoAnswer'],
        'callee-declined': ['sip:603']
    }
};

/** The ids of the catalog that a failure shows at a vendor, outermost first. */
export function failureCodes(vendor: VendorId, failure: FailureKind): FailureCodes {
    return VENDOR_PROFILES[vendor][failure];
}
