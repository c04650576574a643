import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { recognizeErrors } from '../recognize';

function found(text: string): string[] {
    return recognizeErrors(text, CATALOG).findings.map(({ id, tier }) => `${id} ${tier}`);
}

describe('names of errors in running text', () => {
    it.each([
        ['it says CF_RESOURCE_BUSY', 'finesse-cf:CF_RESOURCE_BUSY certain'],
        ['PERERR_SOMETHING_NEW', 'pererr:PERERR_SOMETHING_NEW certain'],
        ['status=E_CTI_INVALID_CALLID', 'cti:E_CTI_INVALID_CALLID certain'],
        ['Hangup [CS_EXECUTE] [NORMAL_CLEARING]', 'q850:NORMAL_CLEARING certain'],
        ['cause AST_CAUSE_NO_ROUTE_DESTINATION', 'q850:NO_ROUTE_DESTINATION certain'],
        ['hangup cause ORIGINATOR_CANCEL', 'q850:ORIGINATOR_CANCEL certain'],
        ['microphone_not_shared again', 'connect:microphone_not_shared certain'],
        [
            'connect.SoftphoneErrorType.MICROPHONE_NOT_SHARED',
            'connect:microphone_not_shared certain'
        ],
        ['HANGUP_STATUS.DeclinedByAgent', 'salesforce:HANGUP_STATUS.DeclinedByAgent certain'],
        ['error.type = TIMEOUT_ERROR', 'salesforce:TIMEOUT_ERROR certain'],
        [
            'purecloud error.ininedgecontrol.dialog.noConnected',
            'genesys:error.ininedgecontrol.dialog.noConnected certain'
        ],
        [
            'in CloudWatch it is DestinationNotAllowedException',
            'connect:DestinationNotAllowedException certain'
        ],
        ['RingCentral OAU-251', 'ringcentral:OAU-251 certain']
    ])('finds the one in: %s', (text, id) => {
        expect(found(text)).toEqual([id]);
    });

    it.each([
        'the job ended with TIMEOUT_ERROR',
        'gRPC says SERVICE_UNAVAILABLE',
        'CF_API_KEY is missing',
        'org.springframework.security.access.AccessDeniedException',
        'DynamoDB: ThrottlingException',
        'the line was busy, other calls completed',
        'ticket MSG-240',
        'ConnectionError: refused'
    ])('finds nothing certain in: %s', (text) => {
        expect(found(text).filter((id) => id.endsWith('certain'))).toEqual([]);
    });

    it.each([
        ['SignalWire says 422, code missing_thing', 'signalwire:missing_thing certain'],
        [
            `SignalWire. ${'And so on. '.repeat(12)}It gives code missing_thing`,
            'signalwire:missing_thing possible'
        ],
        [
            'on SignalWire it comes back with call_update_failed',
            'signalwire:call_update_failed possible'
        ],
        ['SCV dispatched error CAN_NOT_SWAP_THEM', 'salesforce:CAN_NOT_SWAP_THEM possible'],
        ['freeswitch> originate x &echo\n-ERR ALLOTTED_TIMEOUT', 'q850:ALLOTTED_TIMEOUT certain'],
        ['#define E_CTI_SESSION_NOT_OPEN\t\t\t4\t// None', 'cti:4 certain'],
        ['SignalWire: the call comes back as not_routable', 'signalwire:not_routable possible'],
        ['Finesse shows CF_SOMETHING_NEW', 'finesse-cf:CF_SOMETHING_NEW possible'],
        ['on these calls the detail is now `carrier_timeout`', 'vonage:carrier_timeout possible'],
        [
            'the calls to Peru end with number_out_of_service',
            'vonage:number_out_of_service possible'
        ],
        [
            'for the outbound calls our Lambda got LimitExceededException',
            'connect:LimitExceededException possible'
        ],
        [
            'the Lambda gets TooManyRequestsException from Connect',
            'connect:TooManyRequestsException certain'
        ],
        ['calls are failing with USER_BUSY / SIP 486', 'q850:USER_BUSY certain'],
        ['Softphone error occurred: unsupported_browser', 'connect:unsupported_browser certain'],
        [
            'StartOutboundVoiceContact: the Lambda got a ThrottlingException',
            'connect:ThrottlingException certain'
        ]
    ])('are read though no pack lists them, or others share them: %s', (text, id) => {
        expect(found(text)).toContain(id);
    });

    it.each([
        'on SignalWire the callback comes with call_sid',
        'CF_API_KEY of Finesse',
        'CF_SOMETHING_NEW of CloudFormation',
        'on SignalWire the handler came with failed_callback',
        'it comes back with call_update_failed',
        'the Lambda got a ThrottlingException'
    ])('are nothing in: %s', (text) => {
        expect(found(text)).toEqual([]);
    });

    it.each([
        ['CF_RESOURCE_OUT_OF_SERVICE, and the log has errorData 34', 'finesse-cf:34 certain'],
        ['CF_RESOURCE_OUT_OF_SERVICE\n\nThe device is off.\n\n34\n', 'finesse-cf:34 certain'],
        ['CF_RESOURCE_OUT_OF_SERVICE on 3 phones', undefined],
        ['CF_RESOURCE_OUT_OF_SERVICE. There were 34 of them', undefined]
    ])('have their number behind them in the same sentence: %s', (text, id) => {
        expect(found(text).find((each) => each.startsWith('finesse-cf:3'))).toBe(id);
    });

    it('take a RingCentral status for an error only where the text speaks of RingCentral', () => {
        const name = 'the leg ended as InternationalDisabled';

        expect(found(name)).toEqual([]);
        expect(found(`RingCentral: ${name}`)).toEqual([
            'ringcentral:InternationalDisabled certain'
        ]);
    });

    it.each([
        ['error 283 CF_SPECIFIED_EXTENSION_ALREADY_IN_USE', 'finesse-cf:283 certain'],
        ['Status=9 (E_CTI_AGENT_NOT_LOGGED_ON)', 'cti:9 certain'],
        ['found 88004 (CCX_AGENT_DEVICE_OFF) in the trace', 'uccx:88004 certain'],
        ['termination Cause: 487 [ORIGINATOR_CANCEL]', 'sip:487 certain'],
        ['500 - AWS_SERVICE_UNAVAILABLE from Finesse', 'http:500 certain'],
        ['error 289 in that message (CF_AGENT_ACCOUNT_LOCKED_OUT)', 'finesse-cf:289 certain']
    ])('reads the number before the name: %s', (text, id) => {
        expect(found(text)).toContain(id);
    });

    it.each([
        ['Genesys returned INVALID_PARTICIPANT for it', 'genesys:INVALID_PARTICIPANT possible'],
        [
            'StartOutboundVoiceContact: UserNotFoundException',
            'connect:UserNotFoundException possible'
        ],
        [
            'result= 0x8ccc00d2 , ( CTIERR_DEVICE_RESTRICTED )',
            'cti:CTIERR_DEVICE_RESTRICTED certain'
        ],
        [
            'Nexmo: type conversation:error:invalid-member-state',
            'vonage:conversation:error:invalid-member-state certain'
        ],
        ['Telnyx: no outbound profile assigned D38', 'telnyx:D38 certain'],
        ['SdkErrorTypes.not_supported', 'genesys:not_supported certain']
    ])('tells of one that stands where an error would: %s', (text, id) => {
        expect(found(text)).toEqual([id]);
    });

    it.each([
        'Genesys: MAX_RETRY_COUNT is 3',
        'Amazon Connect client: java.lang.NullPointerException',
        'returned INVALID_PARTICIPANT',
        'resistor D38 is burnt'
    ])('tells of nothing without a vendor or an error: %s', (text) => {
        expect(found(text)).toEqual([]);
    });

    it('does not read the name of a Twilio error twice where its number follows', () => {
        expect(found('TwilioError: ConnectionError (53000): x')).toEqual(['twilio:53000 possible']);
    });
});
