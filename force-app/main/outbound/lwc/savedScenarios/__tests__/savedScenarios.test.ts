import { writeStored } from 'c/browserStore';
import { FIRST_SCENARIO } from 'c/callSimulation';
import { removeScenario, savedScenarios, saveScenario } from 'c/savedScenarios';

const named = (name: string, seed = 1) => ({ ...FIRST_SCENARIO, name, seed });

describe('the saved scenarios', () => {
    beforeEach(() => {
        localStorage.clear();
    });

    it('come back latest first', () => {
        expect(saveScenario(named('one'))).toBe(true);
        saveScenario(named('two'));

        expect(savedScenarios()).toEqual([named('two'), named('one')]);
    });

    it('replace one of the same name, and are removed by name', () => {
        saveScenario(named('one', 1));
        saveScenario(named('one', 2));
        expect(savedScenarios()).toEqual([named('one', 2)]);

        removeScenario('one');

        expect(savedScenarios()).toEqual([]);
    });

    it.each([
        ['no list', 'x'],
        ['what is no scenario', [4, 'x', '1.broken']]
    ])('leave out %s', (_, value) => {
        writeStored('saved-scenarios', value);

        expect(savedScenarios()).toEqual([]);
    });
});
