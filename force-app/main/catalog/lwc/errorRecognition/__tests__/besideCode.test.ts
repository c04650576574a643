import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { besideCode } from '../besideCode';
import { knowledgeOf } from '../knowledge';
import type { Sighting } from '../model';
import { seeNumber } from '../numberSighting';
import { scanText } from '../scan';

const knowledge = knowledgeOf(CATALOG);

/** What the second number of a text is beside the first, which is a code of the pack. */
function second(text: string, pack: string): Sighting | undefined {
    const [first, unread] = [...text.matchAll(/\d{1,5}/g)].map(({ 0: code, index }) => ({
        code,
        start: index,
        end: index + code.length
    }));
    if (!first || !unread) {
        throw new Error('The text needs two numbers');
    }
    const scan = scanText(text, knowledge.names, knowledge.numbers);
    const code = seeNumber(first, pack, first.code, 'certain', 'prose');
    return besideCode(unread, [code], scan, knowledge);
}

describe('besideCode', () => {
    it.each([
        ['603 came, for those 404 is right', 'sip', 'sip:404'],
        ['436 came, but 437 where it is invalid', 'sip', 'sip:437'],
        ['436 came. Releases: 428 is returned', 'sip', 'sip:428'],
        ['30006 came, and the number next to it was like 30007', 'twilio', 'twilio:30007'],
        ['30004 came, then the blocked (21408)', 'twilio', 'twilio:21408'],
        ['status 11 came. She rules out status 16', 'cti', 'cti:16']
    ])('takes the other number for a code of the pack: %s', (text, pack, id) => {
        const found = second(text, pack);

        expect(found && `${found.pack}:${found.code} ${found.tier}`).toBe(`${id} possible`);
    });

    it.each([
        ['603 came. Their VLAN 404, they say', 'sip'],
        ['603 came, and then 600.', 'sip'],
        ['603 came, and then 302.', 'sip'],
        ['status 603 came, then status 200', 'sip'],
        ['status 11 came. She rules out line 16', 'cti'],
        ['30004 came, then the blocked (2140)', 'twilio'],
        [`603 came. ${'And so on. '.repeat(70)} Then 404.`, 'sip']
    ])('leaves it alone: %s', (text, pack) => {
        expect(second(text, pack)).toBeUndefined();
    });
});
