import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { knowledgeOf } from '../knowledge';
import type { NumberSeen } from '../longNumbers';
import { Surroundings } from '../numberSurroundings';
import { scanText } from '../scan';
import { hasDetail, isOneOfTheTwo, protocolFor } from '../statusProtocol';

const knowledge = knowledgeOf(CATALOG);

/** The first number of three digits in a text. */
function first(text: string): NumberSeen {
    const code = /\b(?!931)[3-9]\d\d\b/.exec(text);
    if (!code) {
        throw new Error('The text needs a number');
    }
    const span = { start: code.index, end: code.index + 3 };
    const scan = scanText(text, knowledge.names, knowledge.numbers);
    return { scan, span, code: code[0], near: new Surroundings(scan, span), knowledge };
}

describe('protocolFor', () => {
    it.each([
        ['the trunk gives 486', 'sip'],
        ['the trunk gives 451', 'http'],
        ['the API gives 404', 'http'],
        ['the INVITE is answered with 404', 'sip'],
        ['cause 41 of Q.931 came as 503', 'sip'],
        ['the call gets status 404', 'http'],
        ['the INVITE gets status 404', 'sip'],
        ['the call gets 404', 'sip'],
        ['for the call Twilio gives 404', 'http'],
        ['for the call Telnyx gives 403 and D35', 'sip'],
        ['it gives 404', 'http'],
        ['the gateway gives Finesse a 503', 'sip'],
        ['the call to Twilio gives 502 Bad Gateway', 'http'],
        ['on that trunk Twilio turns them away with 503', 'sip'],
        ['on Genesys you answer 404 straight away, with cause 3 in it', 'sip'],
        ['for the call the CPaaS gives 404', 'sip'],
        ['the call to Kamailio gets 477', 'sip'],
        ['the CRCX gets 502 from the gateway', 'mgcp'],
        ['it gives 777', undefined]
    ])('says of %s that it is of %s', (text, protocol) => {
        expect(protocolFor(first(text))).toBe(protocol);
    });
});

describe('hasDetail', () => {
    it.each([
        ['403 Caller Origination Number is Invalid D35', true],
        ['403 D35', true],
        ['403 and D35', true],
        ['403 Forbidden', false],
        ['403 in room D35', false]
    ])('says of %s: %s', (text, expected) => {
        expect(hasDetail(first(text))).toBe(expected);
    });
});

describe('isOneOfTheTwo', () => {
    it('knows the protocols that decide', () => {
        expect(['sip', 'http', 'q850', 'telephony'].filter(isOneOfTheTwo)).toEqual([
            'sip',
            'http',
            'q850'
        ]);
    });
});
