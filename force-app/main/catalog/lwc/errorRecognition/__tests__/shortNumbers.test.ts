import { recognizeErrors } from '../recognize';
import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';

function found(text: string): string[] {
    return recognizeErrors(text, CATALOG).findings.map(({ id, tier }) => `${id} ${tier}`);
}

describe('numbers of up to three digits in running text', () => {
    it.each([
        ['the carrier sends 486 to us', 'sip:486 possible'],
        ['their proxy kicks back a 403, says the caller', 'sip:403 possible'],
        ['el trunk recibe un 480 (RFC 3261)', 'sip:480 possible'],
        ['vous recevez un 404 depuis lundi, même appel', 'sip:404 possible'],
        ['Anruf fehlgeschlagen, Ursache: Not Acceptable Here (488)', 'sip:488 certain'],
        ['other statuses of the call like 486 Busy', 'sip:486 possible'],
        ['lots of 503s from the SIP trunk', 'sip:503 possible']
    ])('are a SIP response code where a sentence speaks of one: %s', (text, id) => {
        expect(found(text)).toEqual([id]);
    });

    it.each([
        ['curl to the API gets back a 401', 'http:401 possible'],
        ['the endpoints are returning `401` status codes', 'http:401 possible'],
        ['failed to send the HTTP request for the call, status code: 403', 'http:403 certain'],
        ['failed to send it for the call, status code: 403', 'http:403 possible'],
        ['Failed to end the call: Status 422, Response: {}', 'http:422 possible']
    ])('are an HTTP status where the text speaks of one: %s', (text, id) => {
        expect(found(text)).toEqual([id]);
    });

    it.each([
        ['TX: MDCX 18983213 ds/e1-3/1@gateway MGCP 1.0\nRX: 510 18983213 FAIL', 'mgcp:510 certain'],
        ['MGCP return codes\n515 The transaction refers to a wrong connection', 'mgcp:515 certain']
    ])('are a return code of MGCP in its answers and lists: %s', (text, id) => {
        expect(found(text)).toEqual([id]);
    });

    it.each([
        ['Telefonie-Codes\n408 Keine Antwort (Request Timeout) tritt auf', 'sip:408 possible'],
        ['Tabelle der VoIP-Statuscodes\n\n484\nFalsche Nummer', 'sip:484 possible'],
        ['As for SIP, the useful scenarios are 503 (carrier outage)', 'sip:503 certain'],
        ['The gateway is sending multiple 407 back to Kamailio', 'sip:407 possible'],
        [
            'Your INVITEs were answered by our switch with a 503 carrying a reason',
            'sip:503 possible'
        ],
        [
            'Telnyx refuses them with "403 Caller Origination Number is Invalid D35"',
            'sip:403 possible'
        ],
        ['Twilio gives 603. In its absence 486 would be used', 'sip:486 possible'],
        ['Am Telefon steht "Service Unavailable (503)", das ist Q.850', 'sip:503 possible'],
        ['tap - CRITICAL 400 Client Error: Bad Request for url: https://x', 'http:400 certain'],
        ['RFC3398 maps no answer from the user    480 Temporarily unavailable', 'sip:480 certain'],
        ['The caller hears a tone and 480 Temporarily Unavailable is behind it', 'sip:480 certain'],
        ['signalwire rest: 422 Unprocessable Entity {}', 'http:422 possible'],
        ['there is a plain 500 just before that call', 'sip:500 possible'],
        ['SIP 480 Status: 604 Does Not Exist Anywhere', 'sip:604 certain'],
        ['calls to 0800 numbers only: 404 from the SBC straight away', 'sip:404 possible'],
        ['Asterisk bekommt von Ihnen eine 403 zurück, Inland geht', 'sip:403 possible'],
        ['lea: 401 from nexmo, again', 'http:401 possible'],
        ['SIP codes\n600 | Busy Everywhere | like 6xx', 'sip:600 certain'],
        ['the carrier leg is released, CUBE makes a 503 out of it', 'sip:503 possible'],
        ['the FreePBX trace has 488 as final answer', 'sip:488 possible'],
        ['every click in Amazon Connect ends in a 403.', 'http:403 possible']
    ])('are a status as tables and sentences give it: %s', (text, id) => {
        expect(found(text)).toContain(id);
    });

    it('are no return code of MGCP where nothing speaks of it', () => {
        expect(found('RX: 510 18983213 FAIL')).toEqual([]);
    });

    it('are an HTTP status where the vendor beside them answers over HTTP', () => {
        expect(found('for the call Twilio sends back error 404')).toEqual(['http:404 possible']);
    });

    it.each([
        '486 clients du trunk SIP sont concernés',
        'NOC of the SIP carrier, ext. 480',
        'belle-sip received [428] new bytes on the channel',
        'the SIP session 489 was locked',
        'the call timed out after 503s',
        'the SIP proxy sends (500) 555-0006 to the PSTN',
        'a 480 dollar invoice for the SIP trunk'
    ])('are nothing where they count or name something: %s', (text) => {
        expect(found(text)).toEqual([]);
    });
});
