import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { recognizeErrors } from '../recognize';

function found(text: string): string[] {
    return recognizeErrors(text, CATALOG).findings.map(({ id }) => id);
}

describe('codes under keys', () => {
    it.each([
        ['{"code":21211,"message":"x","status":400}', ['twilio:21211', 'http:400']],
        ['{"errors":[{"code":"10010","detail":"x"}],"telnyx_error":{}}', ['telnyx:10010']],
        ['{"error":{"code":"not_there","message":"x"}}', ['unknown:not_there']],
        ['{"error":"invalid_grant","error_description":"x"}', ['unknown:invalid_grant']],
        ['variable_sip_term_status: 486', ['sip:486']],
        ['X-Asterisk-HangupCauseCode: 58', ['q850:58']],
        ['{"event":"hangup","code":487,"reason":"Request Terminated"}', ['sip:487']],
        ['{"type":400,"title":"Bad Request"}', ['http:400']],
        [
            'nexmo {"status":"rejected","detail":"restricted"}',
            ['vonage:restricted', 'vonage:rejected']
        ],
        ['nexmo {"messages":[{"status":"2","error-text":"Missing to"}]}', ['vonage:2']],
        ['Call failed, Code: [404], Cause: x', ['sip:404']],
        ['Call 0 is DISCONNECTED [reason=488 (Not Acceptable Here)]', ['sip:488']],
        ['"Cause-txt: Interworking","Cause: 127"', ['q850:127']],
        ['{"sipResponseCodes":[408],"q850ResponseCodes":[102]}', ['q850:102', 'sip:408']],
        ['TwirpError(code=internal, message=SIP INVITE, status=500)', ['http:500']],
        [
            '{"type":"https://example.com/errors#out-of-credit","title":"No credit"}',
            ['unknown:out-of-credit']
        ],
        [
            '{"uuid":"x","status":"failed","detail":"cannot_route"}',
            ['vonage:cannot_route', 'vonage:failed']
        ],
        ['ringcentral {"callStatus":"CannotReach"}', ['ringcentral:CannotReach']],
        ['AWSClient: {"message":"Network","code":"NetworkingError"}', ['connect:NetworkingError']],
        ['Error Domain=com.twilio.voice Code=53000 "Signaling error"', ['twilio:53000']],
        ['{"resultCode":"401","type":"Http"}', ['http:401']],
        ['the event has "detail": "cannot_route"', ['vonage:cannot_route']],
        ['ErrorCode\t"11200"\nhttpResponse\t"502"', ['twilio:11200', 'http:502']]
    ])('reads %s', (text, ids) => {
        expect(found(text)).toEqual(ids);
    });

    it('is not sure that a number is a peripheral error where nothing speaks of Cisco', () => {
        const tier = (text: string): string | undefined =>
            recognizeErrors(text, CATALOG).findings.find(({ id }) => id === 'pererr:20103')?.tier;

        expect(tier('`Invalid Access Token Error Code: 20103` in a room')).toBe('possible');
        expect(tier('{"errorCode":20103,"message":"x"}')).toBe('possible');
        expect(tier('Finesse: PERERR Error Code: 20103')).toBe('certain');
    });

    it.each([
        ['nexmo {"status":"failed","detail":"cannot_route"}', 'certain'],
        ['the event has "detail": "cannot_route"', 'possible']
    ])('is as sure of a detail as the text is of its vendor: %s', (text, tier) => {
        const detail = recognizeErrors(text, CATALOG).findings.find(
            ({ id }) => id === 'vonage:cannot_route'
        );

        expect(detail?.tier).toBe(tier);
    });

    it.each([
        '{"code":"SPRING-24","price":3}',
        '{"zip code": 30004, "message": "x"}',
        '{"status": 200, "message": "ok"}',
        '{"code": "ECONNREFUSED", "message": "x"}',
        '{"code": 0, "message": "x"}',
        'nexmo {"status":"completed","detail":""}',
        '{"cause": 17}',
        '{"code":"ResourceNotF',
        'ringcentral {"callStatus":"CallConnected"}',
        '{"detail":"restricted"}'
    ])('finds nothing in %s', (text) => {
        expect(found(text)).toEqual([]);
    });
});
