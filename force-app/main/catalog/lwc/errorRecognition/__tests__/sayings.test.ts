import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { recognizeErrors } from '../recognize';

function found(text: string): string[] {
    return recognizeErrors(text, CATALOG).findings.map(({ id, tier }) => `${id} ${tier}`);
}

describe('a code that a text calls the root cause', () => {
    it.each([
        [
            'Twilio error 32011 came first. Root cause: the carrier, Q.850 cause 34',
            'q850:34 certain'
        ],
        ['Twilio error 32011. Cause racine : cause Q.850 34 chez nous', 'q850:34 certain']
    ])('is the first: %s', (text, id) => {
        expect(found(text)[0]).toBe(id);
    });

    it.each([
        'Twilio error 32011. Root cause: the carrier.\nAnd Q.850 cause 34',
        `${'-'.repeat(20_000)} Twilio error 32011. Root cause: Q.850 cause 34`
    ])('is none on another line or in a long log', (text) => {
        expect(found(text)[0]).toMatch(/^twilio:32011/);
    });
});

describe('a code that a sentence rules out', () => {
    it.each([
        ['it should be 486 Busy Here. The softphone sends SIP 480.', 'sip:480'],
        [
            'I would expect a "488 Not Acceptable Here" for it. The SIP error was 410 Gone.',
            'sip:410'
        ],
        ["It isn't Twilio error 31208 again. It is 53405.", 'twilio:53405'],
        ['Nicht SIP 486 kommt, das Telefon meldet SIP 480.', 'sip:480'],
        ['Instead of SIP 503 the call gets SIP 403.', 'sip:403']
    ])('is possible, and behind what happened: %s', (text, id) => {
        const [first, second] = found(text);

        expect(first?.split(' ')[0]).toBe(id);
        expect(second).toMatch(/ possible$/);
    });

    it.each([
        'Not only SIP 486 comes, the phone says 480 as well.',
        'The call is not put through: SIP 486, then 480.',
        'It should be 480. The answer is SIP/2.0 486 Busy Here, and should be 486 by the book.'
    ])(
        'is none where the sentence rules out something else, or the code stands elsewhere: %s',
        (text) => {
            expect(found(text)[0]).toMatch(/^sip:486/);
        }
    );

    it('stays what it is where a field or a status line says it', () => {
        expect(found('It is not {"code":21211,"message":"x"}')).toEqual(['twilio:21211 certain']);
        expect(found('It should be SIP/2.0 486 Busy Here')).toEqual(['sip:486 certain']);
        expect(found('It is not Reason: Q.850;cause=17')).toEqual(['q850:17 certain']);
        expect(found('Not SIP/2.0 486')).toEqual(['sip:486 certain']);
    });
});
