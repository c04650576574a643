import { judgePhoneNumber } from 'c/phoneNumbers';

describe('the judge of phone numbers', () => {
    it.each([
        ['+44 20 7946 0958', 'US', 'valid', '+442079460958', 'GB'],
        ['(202) 555-0143', 'US', 'valid', '+12025550143', 'US'],
        ['+1 500 555 0006', 'US', 'possible', '+15005550006', null]
    ])('takes %s dialled in %s as %s', (text, country, kind, e164, found) => {
        const judgement = judgePhoneNumber.judge(text, country);

        expect(judgement).toMatchObject({ e164 });
        expect([kind, 'valid']).toContain(judgement.kind);
        expect(judgement.kind === 'invalid' || found === null || judgement.country === found).toBe(
            true
        );
    });

    it.each([
        ['12', 'US', 'NOT_POSSIBLE'],
        ['hello', 'US', 'NOT_A_NUMBER'],
        ['2025550143', 'nowhere', 'INVALID_COUNTRY']
    ])('refuses %s dialled in %s: %s', (text, country, reason) => {
        expect(judgePhoneNumber.judge(text, country)).toEqual({ kind: 'invalid', reason });
    });
});
