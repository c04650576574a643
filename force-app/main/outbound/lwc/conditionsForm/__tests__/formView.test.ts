import { HEALTHY_CONDITIONS } from 'c/callSimulation';
import { CHOICE_NAMES, CONDITION_NAMES, GROUP_NAMES } from 'c/simulatorLabels';
import { CONDITION_FIELDS } from '../conditionFields';
import { changeCondition, toFormGroups } from '../formView';

const TEXTS = { groups: GROUP_NAMES, names: CONDITION_NAMES, choices: CHOICE_NAMES };

describe('the form of conditions', () => {
    it('has every condition in one group', () => {
        const groups = toFormGroups(HEALTHY_CONDITIONS, TEXTS);

        expect(groups.flatMap(({ inputs }) => inputs)).toHaveLength(CONDITION_FIELDS.length);
        expect(CONDITION_FIELDS).toHaveLength(Object.keys(CONDITION_NAMES).length);
    });

    it('names the values that are chosen', () => {
        const inputs = toFormGroups(HEALTHY_CONDITIONS, TEXTS).flatMap((group) => group.inputs);

        expect(inputs.find(({ name }) => name === 'outage')?.options[0]).toEqual({
            value: 'none',
            label: CHOICE_NAMES.none
        });
        expect(inputs.find(({ name }) => name === 'vendor')?.options[0]?.label).toBe('sip');
    });

    it('changes nothing for a name that it does not know', () => {
        expect(changeCondition(HEALTHY_CONDITIONS, 'moon', '1')).toBe(HEALTHY_CONDITIONS);
    });
});
