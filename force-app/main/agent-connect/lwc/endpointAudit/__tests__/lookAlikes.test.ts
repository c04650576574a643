import { isLookAlike } from '../lookAlikes';

describe('isLookAlike', () => {
    it.each([
        'stel1aconnect.net',
        'api.stellaconnect.io',
        '\u0455api.stellaconnect.net',
        'ste\u043b\u043baconnect.net',
        `${'a.'.repeat(200)}stellaconnect.net`
    ])('takes %j for made to deceive', (host) => {
        expect(isLookAlike(host)).toBe(true);
    });

    it.each(['example.com', 'api.example.net', 'salesforce.com', 'connect.net', 'x'.repeat(300)])(
        'lets %j be what it is',
        (host) => {
            expect(isLookAlike(host)).toBe(false);
        }
    );
});
