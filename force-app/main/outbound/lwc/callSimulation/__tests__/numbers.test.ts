import { HEALTHY_CONDITIONS } from '../conditions';
import { numberFailure } from '../numbers';
import type { DialPlan } from '../numbers';
import { judgePhoneNumber } from 'c/phoneNumbers';

const PLAN = HEALTHY_CONDITIONS.dialPlan;

function failureOf(text: string, changes: Partial<DialPlan> = {}): string | null {
    const plan = { ...PLAN, ...changes };
    return numberFailure(plan, text, judgePhoneNumber.judge(text, plan.homeCountry));
}

describe('numberFailure', () => {
    it.each([
        ['a number in E.164 form', '+15005550006', {}],
        ['a national number where E.164 is not asked for', '(500) 555-0006', {}],
        ['a national number of another home country', '020 7946 0000', { homeCountry: 'GB' }],
        ['a country of the list', '+442079460000', { countries: ['US', 'GB'] }],
        ['a dialable area', '+12015550123', { areaCodes: { dialable: ['+1201'], barred: [] } }]
    ])('takes %s', (_, text, changes) => {
        expect(failureOf(text, changes)).toBeNull();
    });

    it.each([
        ['no number at all', 'call me', {}, 'number-invalid'],
        ['nothing', '', {}, 'number-invalid'],
        ['too short a number', '+1200', {}, 'number-invalid'],
        ['a number in no known range', '+12001234567', {}, 'number-invalid'],
        ['a national number', '(500) 555-0006', { requiresE164: true }, 'number-not-e164'],
        ['a spaced number', '+1 500 555 0006', { requiresE164: true }, 'number-not-e164'],
        ['another country', '+442079460000', { countries: ['US'] }, 'country-not-dialable'],
        ['a number of no country', '+80012345678', { countries: ['US'] }, 'country-not-dialable'],
        [
            'an area that is not listed',
            '+12125550123',
            { areaCodes: { dialable: ['+1201'], barred: [] } },
            'area-code-not-dialable'
        ],
        [
            'an area that is barred within a dialable one',
            '+19005550100',
            { areaCodes: { dialable: ['+1'], barred: ['+1900'] } },
            'area-code-not-dialable'
        ]
    ])('refuses %s', (_, text, changes, expected) => {
        expect(failureOf(text, changes)).toBe(expected);
    });

    it('tries a possible number only where the plan says so', () => {
        const text = '+12001234567';
        expect(judgePhoneNumber.judge(text, 'US').kind).toBe('possible');

        expect(failureOf(text, { acceptsPossible: true })).toBeNull();
        expect(failureOf(text, { acceptsPossible: false })).toBe('number-invalid');
    });
});
