import { ALWAYS, FIRST_SCENARIO, HEALTHY_CONDITIONS } from 'c/callSimulation';
import type { Trial } from 'c/callSimulation';
import {
    adoptScenario,
    attemptOf,
    draftFault,
    FIRST_DRAFT,
    scenarioOfDraft
} from 'c/simulationDraft';

const TRIALS: readonly Exclude<Trial, { kind: 'load' }>[] = [
    { kind: 'error', ids: ['sip:486'], dialResolved: true, trigger: ALWAYS },
    { kind: 'case', number: 3, trigger: { times: 2, delayMilliseconds: 5 } },
    { kind: 'dial', number: '123', conditions: HEALTHY_CONDITIONS, magicNumbers: [] }
];

describe('a draft of a simulation', () => {
    it.each(TRIALS)('adopts and gives back a scenario of kind $kind', (trial) => {
        const scenario = { name: 'Ada', seed: 7, sdk: '3.x', trial } as const;
        const draft = adoptScenario(FIRST_DRAFT, scenario);

        expect(scenarioOfDraft(draft)).toEqual(scenario);
        expect(attemptOf(draft)).toEqual(trial);
        expect(draftFault(draft)).toBeUndefined();
    });

    it('takes the conditions of a load', () => {
        const conditions = { ...HEALTHY_CONDITIONS, vendor: 'twilio' } as const;
        const drill = { calls: 1, rate: 1, arrivals: 'even', reps: 1, numbers: ['1'] } as const;
        const trial = { kind: 'load', drill, conditions, magicNumbers: [] } as const;

        expect(adoptScenario(FIRST_DRAFT, { ...FIRST_SCENARIO, trial })).toMatchObject({
            kind: 'error',
            conditions
        });
    });

    it('tries nothing until something is chosen', () => {
        expect(attemptOf(FIRST_DRAFT)).toBeUndefined();
        expect(attemptOf({ ...FIRST_DRAFT, kind: 'payload' })).toBeUndefined();
        expect(scenarioOfDraft(FIRST_DRAFT)).toBeUndefined();
        expect(draftFault(FIRST_DRAFT)).toBeUndefined();
    });

    it('never makes a scenario of a pasted payload', () => {
        const failure = { pack: 'sip', code: '486', message: '+15005550006' };
        const draft = { ...FIRST_DRAFT, kind: 'payload', failure } as const;

        expect(attemptOf(draft)).toMatchObject({ kind: 'payload', failure });
        expect(scenarioOfDraft(draft)).toBeUndefined();
    });

    it('says what is out of its limits', () => {
        const draft = { ...FIRST_DRAFT, kind: 'dial', seed: -1 } as const;

        expect(draftFault(draft)?.where).toBe('seed');
    });
});
