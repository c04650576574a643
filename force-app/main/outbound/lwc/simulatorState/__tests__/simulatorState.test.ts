import { FIRST_SCENARIO } from 'c/callSimulation';
import {
    readSimulatorState,
    scenarioFault,
    scenarioOf,
    scenarioOfError,
    SIMULATOR_VIEWS,
    START_STATE,
    stateOfScenario,
    writeSimulatorState
} from 'c/simulatorState';

describe('the address of the simulator', () => {
    it.each(SIMULATOR_VIEWS)('gives back the view %s', (view) => {
        const state = { ...START_STATE, view, failure: 'sip:486' };

        expect(readSimulatorState(writeSimulatorState(state, 'c__'), 'c__')).toEqual(state);
    });

    it('says nothing at the start', () => {
        expect(writeSimulatorState(START_STATE, 'c__')).toEqual({});
    });

    it('counts what it does not understand as not said', () => {
        expect(readSimulatorState({ c__view: 'moon', c__failure: '' }, 'c__')).toEqual(START_STATE);
    });

    it('opens the scenario of an error', () => {
        expect(scenarioOf({ ...START_STATE, failure: 'sip:486' }, '3.x')).toEqual(
            scenarioOfError('sip:486', '3.x')
        );
    });

    it('opens a scenario that was shared, as it was', () => {
        const state = stateOfScenario(FIRST_SCENARIO);

        expect(scenarioOf(state, '3.x')).toEqual(FIRST_SCENARIO);
        expect(scenarioFault(state)).toBeUndefined();
    });

    it('leads to the load where a load is shared', () => {
        const trial = {
            kind: 'load',
            drill: { calls: 1, rate: 1, arrivals: 'even', reps: 1, numbers: ['+15005550006'] },
            conditions: scenarioOfDial().conditions,
            magicNumbers: []
        } as const;

        expect(stateOfScenario({ ...FIRST_SCENARIO, trial }).view).toBe('load');
    });

    it('says what is wrong with a scenario that cannot be read', () => {
        const state = { ...START_STATE, scenario: '1.broken' };

        expect(scenarioOf(state, '3.x')).toBeUndefined();
        expect(scenarioFault(state)?.expected).toBe('the text of a scenario');
    });

    it('has no scenario and no fault where it names none', () => {
        expect(scenarioOf(START_STATE, '3.x')).toBeUndefined();
        expect(scenarioFault(START_STATE)).toBeUndefined();
    });
});

function scenarioOfDial(): Extract<typeof FIRST_SCENARIO.trial, { kind: 'dial' }> {
    const { trial } = FIRST_SCENARIO;
    if (trial.kind !== 'dial') {
        throw new Error('The first scenario dials a number');
    }
    return trial;
}
