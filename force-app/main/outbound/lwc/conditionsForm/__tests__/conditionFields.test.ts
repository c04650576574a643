import { FIRST_SCENARIO, HEALTHY_CONDITIONS, readScenario } from 'c/callSimulation';
import { CONDITION_FIELDS } from '../conditionFields';
import { changeCondition } from '../formView';

const VALUES = {
    flag: 'false',
    number: '7',
    text: 'US, DE',
    choice: ''
} as const;

describe('a condition', () => {
    it.each(CONDITION_FIELDS)('$name comes back as it is written', (field) => {
        const last = field.choices.at(-1) ?? '';
        const value = field.kind === 'choice' ? last : VALUES[field.kind];
        const expected = field.name === 'homeCountry' ? 'US' : value;

        const changed = changeCondition(HEALTHY_CONDITIONS, field.name, value);

        expect(String(field.read(changed))).toBe(expected);
    });

    it.each(CONDITION_FIELDS)('$name comes back as it is, and leaves a sound scenario', (field) => {
        const value = String(field.read(HEALTHY_CONDITIONS));
        const conditions = changeCondition(HEALTHY_CONDITIONS, field.name, value);
        const trial = { kind: 'dial', number: '1', magicNumbers: [], conditions } as const;

        expect(conditions).toEqual(HEALTHY_CONDITIONS);
        expect(readScenario({ ...FIRST_SCENARIO, trial }).fault).toBeUndefined();
    });

    it.each([
        ['callsOfSystem', (c: typeof HEALTHY_CONDITIONS) => c.limits.callsOfSystem],
        ['countries', (c: typeof HEALTHY_CONDITIONS) => c.dialPlan.countries],
        ['deadline', (c: typeof HEALTHY_CONDITIONS) => c.connector.deadlineMilliseconds]
    ])('%s is none where it is emptied', (name, read) => {
        expect(read(changeCondition(HEALTHY_CONDITIONS, name, ' '))).toBeNull();
    });

    it('keeps what it knows where a choice is strange', () => {
        expect(changeCondition(HEALTHY_CONDITIONS, 'vendor', 'moon').vendor).toBe('sip');
        expect(
            changeCondition(HEALTHY_CONDITIONS, 'dialResolves', 'moon').connector.dialResolves
        ).toBe('accepted');
    });
});
