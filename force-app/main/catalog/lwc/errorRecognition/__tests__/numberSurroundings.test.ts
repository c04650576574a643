import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { knowledgeOf } from '../knowledge';
import { Surroundings, wordsOfCells } from '../numberSurroundings';
import { scanText } from '../scan';

const { names, numbers } = knowledgeOf(CATALOG);

function around(text: string, number: string): Surroundings {
    const start = text.indexOf(number);
    return new Surroundings(scanText(text, names, numbers), { start, end: start + number.length });
}

describe('what stands around a number', () => {
    it.each([
        ['the error code is 486', 'announced'],
        ['486 responses came', 'announcedAfter'],
        ['the proxy just sends us a 486', 'said'],
        ['the error that it shows there is 486', 'ledTo'],
        ['it answered with (486)', 'bracketed'],
        ['it gave `486`', 'quoted'],
        ['instead of a 486, it hangs', 'isNoun'],
        ['es wird mit 486 abgewiesen', 'isNoun'],
        ['486: busy', 'isHead'],
        ['* 486 - Busy', 'isListed'],
        ['486 means busy', 'isExplained'],
        ['lots of 486s', 'isPlural'],
        ['a 486 permission denied error', 'announcedAfter'],
        ['change the code to 486', 'announced'],
        ['rejects the INVITE with 486', 'isAnswer'],
        ['each click ends in a 486.', 'said'],
        ['le trunk renvoie systématiquement un 486', 'said'],
        ['carrier: 486s are busy lines', 'isPlural'],
        ['they gave a perpetual 486.', 'isNoun'],
        ['trunk down - 486', 'isVerdict'],
        ['log: 486 again', 'isVerdict'],
        ['INVITE -> 486 ->', 'isVerdict'],
        ['ticket 4711: 486 on all', 'isSpoken'],
        ['no more 486 from them', 'isSpoken'],
        ['the trace has 486 as answer', 'isSpoken'],
        ['the others are then 486', 'isLoose'],
        ['486 is what came', 'isLoose'],
        ['D1 - 486 Limit', 'isLoose'],
        ['releases: 486 is returned', 'isSubject'],
        ['the scenarios are 486 (outage)', 'isSpoken'],
        ['Telephony - 486 - Busy', 'isSpoken'],
        ['codes\n486\nBusy', 'isAlone']
    ] as const)('says of "%s" that it is %s', (text, trait) => {
        expect(around(text, '486')[trait]).toBe(true);
    });

    it.each([
        ['in room 486 it is', 'isLoose'],
        ['today there are 486.', 'isSpoken'],
        ['we have 486 agents', 'isSpoken'],
        ['all in - 486', 'isVerdict'],
        ['timeout after 486s there', 'isPlural'],
        ['our trunk limit is 486 and', 'isSpoken'],
        ['it has 486 as prefix', 'isSpoken'],
        ['with a bill of 486', 'isAnswer'],
        ['a 486 dollar bill for it', 'announcedAfter'],
        ['room\n486 Busy', 'isAlone']
    ] as const)('does not say of "%s" that it is %s', (text, trait) => {
        expect(around(text, '486')[trait]).toBe(false);
    });

    it('says who said it', () => {
        expect(around('Twilio logged 486', '486').isSaidBy('twilio')).toBe(true);
        expect(around('Twilio and we logged 486', '486').isSaidBy('twilio')).toBe(false);
        expect(around('Twilio logged 486', '486').isSaidBy('sip')).toBe(false);
    });

    it('names the pack by the nearest word', () => {
        expect(around('ISUP error 486', '486')).toMatchObject({ pack: 'q850', packDistance: 1 });
        expect(around('SIP 486', '486')).toMatchObject({ pack: 'sip', packDistance: 0 });
        expect(around('the 486', '486').pack).toBeUndefined();
    });

    it('reads the words of the cells that follow', () => {
        expect(wordsOfCells('486 |\nBusy |\nHere', 3)).toEqual(['busy', 'here']);
    });
});
