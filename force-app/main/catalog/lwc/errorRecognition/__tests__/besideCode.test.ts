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
        ['status 11 came. She rules out status 16', 'cti', 'cti:16'],
        ['260 came, and if they try again they get 259 instead', 'finesse-cf', 'finesse-cf:259'],
        ['42 came, your 34 is only seen there', 'q850', 'q850:34'],
        ['3102 came. Before it we had 3101 for an hour', 'cpaas', 'cpaas:3101']
    ])('takes the other number for a code of the pack: %s', (text, pack, id) => {
        const found = second(text, pack);

        expect(found && `${found.pack}:${found.code} ${found.tier}`).toBe(`${id} possible`);
    });

    it.each([
        ['603 came. Their VLAN 404, they say', 'sip'],
        ['603 came, and then 600.', 'sip'],
        ['482 Loop Detected\nFrom: "481" <x>', 'sip'],
        ['510 came and 502 Protocol error', 'mgcp'],
        ['603 came, and then 302.', 'sip'],
        ['42 came, their 34 agents', 'q850'],
        ['260 came, we have 259 of them', 'finesse-cf'],
        ['status 603 came, then status 200', 'sip'],
        ['status 11 came. She rules out line 16', 'cti'],
        ['30004 came, then the blocked (2140)', 'twilio'],
        [`603 came. ${'And so on. '.repeat(70)} Then 404.`, 'sip']
    ])('leaves it alone: %s', (text, pack) => {
        expect(second(text, pack)).toBeUndefined();
    });

    it.each([
        ['the log has 429 and 10009', 'telnyx', 'http:429'],
        ['every request 401 with error 10009', 'telnyx', 'http:401'],
        ['429 tickets and 10009', 'telnyx', undefined],
        ['the log has 299 and 10009', 'telnyx', undefined],
        ['the log has 429 and 486', 'sip', undefined]
    ])('takes a status beside a vendor’s code for its HTTP status: %s', (text, pack, id) => {
        const [status, code] = [...text.matchAll(/\d{1,5}/g)].map(({ 0: number, index }) => ({
            code: number,
            start: index,
            end: index + number.length
        }));
        const scan = scanText(text, knowledge.names, knowledge.numbers);
        const found =
            status &&
            code &&
            besideCode(
                status,
                [seeNumber(code, pack, code.code, 'certain', 'prose')],
                scan,
                knowledge
            );

        expect(found?.pack === 'http' ? `http:${found.code}` : undefined).toBe(id);
    });

    it.each([
        ['D13 was the reason text, outbound via telnyx = 403, the profile', 'sip:403'],
        ['D13 was the reason text, outbound via room 403', undefined]
    ])('takes a status for SIP’s where Telnyx details it: %s', (text, id) => {
        const scan = scanText(text, knowledge.names, knowledge.numbers);
        const start = text.indexOf('403');
        const detail = seeNumber({ start: 0, end: 3 }, 'telnyx', 'D13', 'certain', 'prose');
        const found = besideCode({ code: '403', start, end: start + 3 }, [detail], scan, knowledge);

        expect(found && `${found.pack}:${found.code}`).toBe(id);
    });
});
