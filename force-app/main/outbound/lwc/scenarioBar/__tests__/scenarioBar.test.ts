import { FIRST_SCENARIO } from 'c/callSimulation';
import { savedScenarios, saveScenario } from 'c/savedScenarios';
import ScenarioBar from 'c/scenarioBar';
import {
    clearDocument,
    find,
    findAll,
    findLabelled,
    listen,
    propertyOf,
    render,
    send,
    settled,
    shows,
    textsOf
} from '../../../../../../test/components/render';

const scenario = FIRST_SCENARIO;

describe('the bar of scenarios', () => {
    beforeEach(() => {
        localStorage.clear();
    });
    afterEach(() => {
        clearDocument();
        jest.restoreAllMocks();
    });

    it('saves under a name, runs and removes', async () => {
        const element = render('c-scenario-bar', ScenarioBar, { scenario, name: ' Ada ' });
        const reruns = listen(element, 'rerun');
        findLabelled(element, 'lightning-button', 'c.Simulator_ScenarioSave').click();
        await settled();

        expect(savedScenarios()).toEqual([{ ...scenario, name: 'Ada' }]);
        await expect(element).toBeAccessible();
        find(element, '.run').click();
        expect(reruns).toEqual([{ scenario: { ...scenario, name: 'Ada' } }]);
        find(element, 'lightning-button-icon').click();
        await settled();
        expect(shows(element, '.saved')).toBe(false);
    });

    it('shows what was saved before, and takes a name', () => {
        saveScenario({ ...scenario, name: 'Grace' });
        const element = render('c-scenario-bar', ScenarioBar, { scenario });
        const names = listen(element, 'rename');

        send(find(element, 'lightning-input'), 'change', { value: 'Ada' });

        expect(findAll(element, '.saved')).toHaveLength(1);
        expect(names).toEqual([{ name: 'Ada' }]);
    });

    it('saves without a name, too, and says where the browser keeps nothing', async () => {
        const element = render('c-scenario-bar', ScenarioBar, { scenario });
        findLabelled(element, 'lightning-button', 'c.Simulator_ScenarioSave').click();
        expect(savedScenarios()[0]?.name).toBe('c.Simulator_ScenarioUnnamed');

        jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
            throw new Error('full');
        });
        findLabelled(element, 'lightning-button', 'c.Simulator_ScenarioSave').click();
        await settled();
        expect(textsOf(element, '[role="status"]')).toEqual(['c.Simulator_ScenarioNotSaved']);
    });

    it('saves no pasted payload', async () => {
        const element = render('c-scenario-bar', ScenarioBar, { isPayload: true });
        const save = findLabelled(element, 'lightning-button', 'c.Simulator_ScenarioSave');

        expect(propertyOf(save, 'disabled')).toBe(true);
        save.click();
        expect(savedScenarios()).toEqual([]);
        await expect(element).toBeAccessible();
    });

    it('copies link and ticket', () => {
        const element = render('c-scenario-bar', ScenarioBar, { scenario, link: 'x', ticket: 'y' });

        expect(findAll(element, 'c-copy-button').map((copy) => propertyOf(copy, 'text'))).toEqual([
            'x',
            'y'
        ]);
    });
});
