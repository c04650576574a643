import { ALWAYS } from 'c/callSimulation';
import { OBSERVED_CASES } from 'c/connectorContract';
import { caseOf } from 'c/simulatedRun';
import { runOf } from '../../../../../../test/outbound/sampleRuns';

describe('a run of an observed case', () => {
    it.each(OBSERVED_CASES)('says of case $number what was observed: $title', (observed) => {
        const { number, outcomes } = observed;
        const run = runOf({ kind: 'case', number, trigger: ALWAYS });

        const told = run.generations.map(({ generation, text }) => [generation, text]);

        expect(told).toContainEqual(['3.x', outcomes['3.x']]);
        expect(told).toContainEqual(['4.9+', outcomes['4.9+']]);
    });

    it('ends without a word where Salesforce receives nothing', () => {
        const silent = OBSERVED_CASES.find(({ outcomes }) => outcomes['4.9+'] === '(nothing)');
        const run = runOf({ kind: 'case', number: silent?.number ?? 0, trigger: ALWAYS });

        expect(run.ending).toBe('nothing-told');
        expect(run.steps.at(-1)?.what).toBe('nothing-follows');
    });

    it('shows an error that the SDK lets through', () => {
        const symbol = OBSERVED_CASES.find(({ outcomes }) =>
            outcomes['4.9+'].includes('DataCloneError')
        );
        const run = runOf({ kind: 'case', number: symbol?.number ?? 0, trigger: ALWAYS });

        expect(run.steps.at(-1)).toMatchObject({
            what: 'uncaught-error',
            detail: 'DataCloneError'
        });
    });

    it('connects once the trigger is used up, or where there is no such case', () => {
        const once = { times: 1, delayMilliseconds: 0 };

        expect(runOf({ kind: 'case', number: 1, trigger: once }, { dialledBefore: 1 }).ending).toBe(
            'connected'
        );
        expect(runOf({ kind: 'case', number: 999, trigger: ALWAYS }).ending).toBe('connected');
    });

    it('is found by its number', () => {
        expect(caseOf(57)?.number).toBe(57);
        expect(caseOf(58)).toBeUndefined();
    });
});
