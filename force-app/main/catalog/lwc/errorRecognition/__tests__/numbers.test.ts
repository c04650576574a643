import { recognizeErrors } from '../recognize';
import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';

function found(text: string): string[] {
    return recognizeErrors(text, CATALOG).findings.map(({ id, tier }) => `${id} ${tier}`);
}

describe('numbers in running text', () => {
    it.each([
        ['SIP INVITE failed:403', 'sip:403 certain'],
        ['HTTP 422', 'http:422 certain'],
        ['the API Error: 503 came back', 'http:503 certain'],
        ['Q.850 cause 17', 'q850:17 certain'],
        ['hangup cause 34 on the channel', 'q850:34 certain'],
        ['488 Not Acceptable Here', 'sip:488 certain'],
        ['603 Declined', 'sip:603 possible'],
        ['CPaaS reason code 2200', 'cpaas:2200 certain'],
        ['Twilio error 13223', 'twilio:13223 certain'],
        ['peripheral error 20119', 'pererr:20119 certain'],
        ['the phone call failed with error 404', 'sip:404 possible']
    ])('reads %s', (text, id) => {
        expect(found(text)).toEqual([id]);
    });

    it.each([
        'area code 480',
        'zip code: 30004',
        'tracking code 20429',
        'error after 503 calls',
        'we got 486 emails',
        '404',
        'room 404',
        'SIP registration is valid for 600 seconds',
        'wrap-up code: 503'
    ])('finds nothing in: %s', (text) => {
        expect(found(text)).toEqual([]);
    });

    it.each([
        ['SIP sends 486, not 480', ['sip:486', 'sip:480']],
        ['SIP error 486/480/603', ['sip:486', 'sip:480', 'sip:603']],
        ['the SIP codes 480 and 603 were seen', ['sip:480', 'sip:603']],
        [
            'SIP error 488, or ISUP errors 58 (bearer capability not available) or 88',
            ['q850:58', 'q850:88', 'sip:488']
        ],
        ['for the call the proxy sends a 403 / 63 response', ['q850:63', 'sip:403']],
        [
            'SIP sends 486. It is hard to say whether 500 or 503 is the best',
            ['sip:486', 'sip:500', 'sip:503']
        ],
        [
            'put 34 and 41 on the list: the SIP trunk answers with Q.850 cause 34',
            ['q850:34', 'q850:41']
        ],
        ['SIP: 436 Bad Identity Info and 438 Invalid Identity Header', ['sip:436', 'sip:438']],
        ['Twilio error 31204 differs from 31202 and from 31205', ['31204', '31202', '31205']]
    ])('belong together in a list: %s', (text, codes) => {
        const ids = recognizeErrors(text, CATALOG).findings.map(({ id }) => id);

        expect(codes.filter((code) => !ids.some((id) => id.endsWith(code)))).toEqual([]);
        expect(ids).toHaveLength(codes.length);
    });

    it('do not make a list with what is no code', () => {
        expect(found('SIP error 486, 12 agents and 480 calls')).toEqual(['sip:486 certain']);
    });

    it.each([
        [
            'The SIP trunk gives 603 for unknown numbers. For those 404 is the right answer.',
            'sip:404'
        ],
        [
            'Releases: 428 is returned when there is no identity. 436 Bad Identity Info is another.',
            'sip:428'
        ],
        [
            'The trunk gives 436 Bad Identity Info where it is unread, 437 where it is invalid.',
            'sip:437'
        ],
        ['the 30007 alert may stay. Twilio error 30006 is handled.', 'twilio:30007'],
        ['Opt out who blocked us (21408). Twilio error 30004 is handled.', 'twilio:21408']
    ])('need no reason of their own beside another code of the pack: %s', (text, id) => {
        expect(found(text)).toContain(`${id} possible`);
    });

    it.each([
        'The SIP trunk gives 603. Is the port open from VLAN 480?',
        'The SIP trunk gives 603. rest: 420 msg',
        'The SIP trunk gives 603. "Your code is 480"',
        'The SIP trunk gives 603. You need to set the value to 600.',
        'The SIP trunk gives 603. We moved from 480 to 486 channels.',
        `The SIP trunk gives 603. ${'And nothing else. '.repeat(50)}The other is 404.`,
        'The SIP trunk gives 603. We paid for (12345) then.'
    ])('still need to be codes there: %s', (text) => {
        expect(found(text)).toEqual(['sip:603 possible']);
    });

    it('of a long log need a reason each', () => {
        const log = `${'-'.repeat(20_000)}\nThe SIP trunk gives 603. For those 404 is right.`;

        expect(found(log)).toEqual(['sip:603 possible']);
    });

    it('are of one protocol where the text says once which it is', () => {
        const text = 'The API says HTTP 400. Where the party is missing, the 400 comes back.';

        expect(recognizeErrors(text, CATALOG).findings.map(({ id }) => id)).toEqual(['http:400']);
    });

    it('are of the protocol of the certain one, wherever else they are only possible', () => {
        const text =
            'SIP/2.0 480 Temporarily Unavailable\n\nThe API of ours says error 480 for it.';

        expect(recognizeErrors(text, CATALOG).findings.map(({ id }) => id)).toEqual(['sip:480']);
    });
});
