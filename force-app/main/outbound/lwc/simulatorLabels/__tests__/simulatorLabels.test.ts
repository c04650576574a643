import { ACTORS, EVENT_KINDS, OUTCOME_KINDS } from 'c/callSimulation';
import { OWN_STEP_KINDS } from 'c/simulatedRun';
import { ACTOR_NAMES, OUTCOME_NAMES, STEP_TEXTS } from 'c/simulatorLabels';

describe('the words of the simulator', () => {
    it('are different for each actor, step and outcome', () => {
        for (const [names, kinds] of [
            [ACTOR_NAMES, ACTORS],
            [STEP_TEXTS, [...EVENT_KINDS, ...OWN_STEP_KINDS]],
            [OUTCOME_NAMES, OUTCOME_KINDS]
        ] as const) {
            expect(new Set(Object.values(names)).size).toBe(kinds.length);
        }
    });
});
