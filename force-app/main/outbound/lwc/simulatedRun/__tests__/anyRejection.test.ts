import fc from 'fast-check';
import { SDK_GENERATIONS } from 'c/connectorContract';
import { rejectedRun } from '../../../../../../test/outbound/rejectedRuns';
import { HOSTILE_VALUES } from '../../../../../../test/outbound/hostileValues';

describe('a run with any rejection', () => {
    describe.each(SDK_GENERATIONS)('on SDK %s', (generation) => {
        it.each(HOSTILE_VALUES)('tells of $name what fits on a screen', ({ build }) => {
            const run = rejectedRun(build, generation);

            // A value whose type cannot even be read stops the SDK before it tells Salesforce anything.
            expect(['failed', 'nothing-told']).toContain(run.ending);
            expect(run.steps.every(({ payload }) => payload.length <= 20_001)).toBe(true);
        });
    });

    it('is had of whatever there is', () => {
        fc.assert(
            fc.property(fc.anything(), (value) => {
                expect(rejectedRun(() => value, '4.9+').steps.length).toBeGreaterThan(3);
            })
        );
    });
});
