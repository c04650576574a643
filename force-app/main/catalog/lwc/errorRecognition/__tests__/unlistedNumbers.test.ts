import { recognizeErrors } from '../recognize';
import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';

function found(text: string): string[] {
    return recognizeErrors(text, CATALOG).findings.map(({ id, tier }) => `${id} ${tier}`);
}

describe('numbers that no pack holds', () => {
    it('are a code that no pack lists where they are announced in the text of a vendor', () => {
        expect(found('Twilio answered (error 21999) to the request')).toEqual([
            'twilio:21999 certain'
        ]);
        expect(
            found(
                'Twilio is what we use for it, as you know from the project in spring that we did with you and the others. At noon the console shows an error 21999 to us'
            )
        ).toEqual(['twilio:21999 possible']);
    });

    it.each([
        ['31901: Stream - WebSocket, says Twilio', 'twilio:31901 certain'],
        ['it shows a [21264 - number not verified] on Twilio', 'twilio:21264 certain'],
        ['the Twilio debugger shows\nWarning 12999\nInvalid content', 'twilio:12999 certain'],
        ['Via the API of Telnyx it shows up as 10010. Then', 'telnyx:10010 possible'],
        ['Telnyx answers with error 10010', 'telnyx:10010 certain'],
        ['Plivo hangup cause code 4020', 'plivo:4020 certain'],
        ['reason code 2202 in the CPaaS records', 'cpaas:2202 certain'],
        ['E/VoiceActivity: Registration Error: 51007, failed', 'twilio:51007 certain'],
        ['Registration Error: 31999, registration failed', 'twilio:31999 possible']
    ])('are a vendor’s where the text announces them: %s', (text, id) => {
        expect(found(text)).toContain(id);
    });

    it.each([
        'Genesys: calls to the short code 11833 fail',
        'Genesys says error 11833? that is the service number',
        'the Twilio office (10999 - Berlin)',
        'Plivo moved to building 4020',
        'Zoom says 2024 was a good year',
        'the SMS short code 78123 is booked with Telnyx'
    ])('are nothing in: %s', (text) => {
        expect(found(text)).toEqual([]);
    });
});
