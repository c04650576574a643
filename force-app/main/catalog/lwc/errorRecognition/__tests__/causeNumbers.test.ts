import { recognizeErrors } from '../recognize';
import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';

function found(text: string): string[] {
    return recognizeErrors(text, CATALOG).findings.map(({ id, tier }) => `${id} ${tier}`);
}

describe('causes of Q.850 in running text', () => {
    it.each([
        ['HANGUPCAUSE 1', 'q850:1 certain'],
        ['the call seemed a normal hang-up (cause 16) because of its length', 'q850:16 possible'],
        ['// 3 no route to destination', 'q850:3 possible'],
        ['the gateway: CC_CAUSE_NO_CIRCUIT = 0x22 No circuit (34)', 'q850:34 possible'],
        ['cause Q.850 = 1', 'q850:1 certain'],
        ['call fallback reject-cause-code\n\n38 Network out of order', 'q850:38 possible'],
        ['the PSTN sends ISDN cause code 127, change the cause code to 16', 'q850:16 possible'],
        ['Unable to create channel of type SIP (cause 20 - Subscriber absent)', 'q850:20 certain'],
        ['the ISDN trunk gave these\n28 - Number incomplete', 'q850:28 possible']
    ])('are a Q.850 cause as switches and manuals give it: %s', (text, id) => {
        expect(found(text)).toContain(id);
    });

    it.each([
        ['on our switch we log ISUP error 88 for the call', 'q850:88 certain'],
        ['the call was released with cause 34 by the carrier', 'q850:34 certain'],
        ['the carrier says the call had cause 34', 'q850:34 possible'],
        ['debug isdn q931 prints Cause i = 0x8A90', 'q850:16 certain']
    ])('are a Q.850 cause beside its words: %s', (text, id) => {
        expect(found(text)).toContain(id);
    });

    it.each([
        ['Finesse error code 34', 'finesse-cf:34 possible'],
        ['Status code 13 from the CTI server', 'cti:13 possible']
    ])('beside them are those of Cisco: %s', (text, id) => {
        expect(found(text)).toEqual([id]);
    });

    it.each([
        'Finesse error code 3',
        'Finesse: the reason 19 "Lunch"',
        'error code 34 of the motor',
        'status 13 of the order'
    ])('are nothing in: %s', (text) => {
        expect(found(text)).toEqual([]);
    });
});
