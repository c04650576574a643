import { Hints } from '../hints';

function hintsOf(length: number, ...words: readonly (readonly [string, number])[]): Hints {
    const hints = new Hints(length);
    words.forEach(([word, place]) => hints.see(word, place));
    return hints;
}

describe('Hints', () => {
    it('names the vendor whose word is nearest', () => {
        const hints = hintsOf(100_000, ['twilio', 100], ['nexmo', 400]);

        expect(hints.vendorAt(150)).toBe('twilio');
        expect(hints.vendorAt(390)).toBe('vonage');
        expect(hints.vendorAt(390, (id) => id === 'twilio')).toBe('twilio');
    });

    it('lets a word speak only for what is near', () => {
        expect(hintsOf(100_000, ['twilio', 100]).vendorAt(5000)).toBeUndefined();
    });

    it('lets the only vendor of a short text speak for all of it', () => {
        expect(hintsOf(6000, ['twilio', 100]).vendorAt(5000)).toBe('twilio');
        expect(hintsOf(6000, ['twilio', 100], ['nexmo', 120]).vendorAt(5000)).toBeUndefined();
    });

    it.each(['twiliorestexception', 'amazonconnect'])('knows %s by its beginning', (word) => {
        expect(hintsOf(100, [word, 0]).vendorAt(0)).toBeDefined();
    });

    it('tells which protocol is spoken of', () => {
        const hints = hintsOf(1000, ['invite', 10], ['oauth', 300]);

        expect(hints.protocolAt(20)).toBe('sip');
        expect(hints.hasProtocol(20, 'http', 100)).toBe(false);
    });
});
