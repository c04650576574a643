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
        ['on our switch we log ISUP error 88 for the call', 'q850:88 certain'],
        ['the call was released with cause 34 by the carrier', 'q850:34 possible'],
        ['debug isdn q931 prints Cause i = 0x8A90', 'q850:16 certain']
    ])('are a Q.850 cause beside its words: %s', (text, id) => {
        expect(found(text)).toContain(id);
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
