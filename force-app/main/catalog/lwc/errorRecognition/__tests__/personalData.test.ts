import fc from 'fast-check';
import { LONGEST_UNMASKED_DIGITS, maskPersonalData } from '../personalData';

function masked(text: string): string {
    return maskPersonalData(text).text;
}

describe('maskPersonalData', () => {
    it.each([
        ['call +15005550006 now', 'call [phone 1] now'],
        ['+1 (500) 555-0006', '[phone 1]'],
        ['(500) 555-0006', '[phone 1]'],
        ['500-555-0006', '[phone 1]'],
        ['ada@example.com wrote', '[e-mail 1] wrote'],
        ['<sip:1001@192.0.2.1:5060>', '<sip:[user 1]@192.0.2.1:5060>'],
        ['/finesse/api/User/1001/Dialogs', '/finesse/api/User/[user 1]/Dialogs'],
        ['"agentId": "4023"', '"agentId": "[user 1]"'],
        ['id 55665ecd-3803-4675-a880-f6dfc9c3074c', 'id [id 1]'],
        ['CA0123456789abcdef0123456789abcdef', '[id 1]'],
        ['contact 1582049640862', 'contact [id 1]']
    ])('masks %s', (text, result) => {
        expect(masked(text)).toBe(result);
    });

    it.each([
        'SIP/2.0 486 Busy Here',
        '2024-06-17T15:36:47.451Z',
        '02-11-2018',
        'error 31005',
        'host 192.0.2.1:5060',
        'Content-Length: 385'
    ])('leaves %s as it is', (text) => {
        expect(masked(text)).toBe(text);
    });

    it('gives the same value the same placeholder, in whatever notation', () => {
        expect(masked('+15005550006, +1 500 555 0006, +15005550007')).toBe(
            '[phone 1], [phone 1], [phone 2]'
        );
    });

    it('masks addresses of machines where asked to', () => {
        expect(maskPersonalData('from 192.0.2.1', { ipAddresses: true }).text).toBe(
            'from [address 1]'
        );
    });

    it('keeps the codes that were found', () => {
        const text = 'code 12345678 of 12345678';

        expect(maskPersonalData(text, { keep: [{ start: 5, end: 13 }] }).text).toBe(
            'code 12345678 of [id 1]'
        );
    });

    it('counts what it masked', () => {
        expect(maskPersonalData('a@example.com b@example.com a@example.com').counts['e-mail']).toBe(
            2
        );
    });

    const address = fc
        .tuple(fc.stringMatching(/^[a-z0-9_%+!#$*^~-][a-z0-9._%+!#$*^~'-]{0,30}$/), fc.domain())
        .map(([user, domain]) => `${user}@${domain}`);
    const personal = fc.oneof(
        address,
        fc.uuid(),
        fc.bigInt({ min: 10_000_000n, max: 999_999_999_999_999n }).map((number) => `+${number}`),
        fc.bigInt({ min: 10_000_000n, max: 10n ** 40n }).map(String),
        fc.integer({ min: 1000, max: 99_999 }).map((number) => `sip:${number}@pbx.example.com`)
    );
    const text = fc
        .array(
            fc.oneof(
                personal,
                fc.string(),
                fc.constantFrom(' ', '\n', '<', '>', '"', 'agentId=', '@', '.', '-', '4')
            )
        )
        .map((parts) => parts.join(''));

    it('leaves no long run of digits, no GUID, no user of a SIP address in any text', () => {
        fc.assert(
            fc.property(text, (any) => {
                const result = masked(any);
                expect(result).not.toMatch(new RegExp(`\\d{${LONGEST_UNMASKED_DIGITS + 1}}`));
                expect(result).not.toMatch(
                    /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i
                );
                expect(result).not.toMatch(/sips?:\d{4,5}@/i);
                expect(result).not.toMatch(/\+\d{7}/);
            }),
            { numRuns: 1000 }
        );
    });

    it('leaves no e-mail address that stands by itself', () => {
        fc.assert(
            fc.property(address, (any) => {
                expect(masked(`mail ${any} now`)).toBe('mail [e-mail 1] now');
            }),
            { numRuns: 500 }
        );
    });

    it('changes nothing when it is done again', () => {
        fc.assert(
            fc.property(text, (any) => {
                const once = masked(any);
                expect(masked(once)).toBe(once);
            }),
            { numRuns: 1000 }
        );
    });
});
