import { SDK_GENERATIONS } from 'c/connectorContract';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { dialScenario } from '../connectorActions';
import { compareGenerations, followCall, predictAll } from '../failedCall';
import type { CallCourse } from '../failedCall';
import type { SimulatedRun } from '../model';

const NUMBER = '+15005550006';
const THROTTLED = { pack: 'twilio', code: '31206' } as const;

function follow(changes: Partial<CallCourse>): SimulatedRun {
    return followCall(
        {
            number: NUMBER,
            generation: '4.9+',
            events: [
                {
                    at: 30,
                    actor: 'rep',
                    to: 'salesforce',
                    what: 'number-dialled',
                    payload: 'dialled-number'
                }
            ],
            end: 'failed',
            failure: undefined,
            condition: undefined,
            ...changes
        },
        SHIPPED_CATALOG
    );
}

describe('a call that is followed to the rep', () => {
    it('ends as failed, with the constant that our mapping gives it', () => {
        const run = follow({ failure: THROTTLED });

        expect(run).toMatchObject({
            ending: 'failed',
            told: 'CALL_THROTTLED',
            number: NUMBER,
            decision: { type: 'CALL_THROTTLED' }
        });
        expect(run.predictions).toHaveLength(1);
    });

    it('ends as a hang-up where dial() had resolved: two things reach Salesforce', () => {
        const run = follow({ failure: { ...THROTTLED, phase: 'after-dial-resolved' } });

        expect(run).toMatchObject({ ending: 'hung-up', told: undefined });
        expect(run.generations.map(({ text }) => text)).toEqual(
            SDK_GENERATIONS.map(() => 'CALL_STARTED → HANGUP')
        );
    });

    it('ends with the error of the connector itself at its deadline, which no mapping decides', () => {
        expect(follow({ end: 'deadline-passed' })).toMatchObject({
            ending: 'failed',
            told: 'TIMEOUT_ERROR',
            decision: undefined
        });
    });

    it('ends connected where nothing fails', () => {
        const run = follow({ end: 'connected' });

        expect(run).toMatchObject({ ending: 'connected', told: undefined, decision: undefined });
        expect(run.generations.map(({ text }) => text)).toEqual(
            SDK_GENERATIONS.map(() => 'CALL_STARTED')
        );
    });

    it('tells of the silence where it never ends, after the last thing that happened', () => {
        const { ending, steps } = follow({ end: 'never-settles' });

        expect(ending).toBe('never-settles');
        expect(steps.map(({ key, at, what }) => [key, at, what])).toEqual([
            [0, 30, 'number-dialled'],
            [1, 30, 'nothing-follows']
        ]);
    });

    it('keeps the generation that it was followed on', () => {
        const run = follow({ failure: THROTTLED, generation: '3.x' });

        expect(run.generation).toBe('3.x');
        expect(run.told).toBe('CAN_NOT_START_THE_CALL');
        expect(run.generations.at(-1)?.told).toBe('CALL_THROTTLED');
    });
});

describe('what the generations make of scenarios', () => {
    it('is told with scenarios that are built anew for each', () => {
        const build = jest.fn(() => [dialScenario(NUMBER, { how: 'never-settled' as const })]);

        const outcomes = compareGenerations(build);

        expect(build).toHaveBeenCalledTimes(SDK_GENERATIONS.length);
        expect(outcomes.map(({ generation }) => generation)).toEqual([...SDK_GENERATIONS]);
    });

    it('is predicted in their order', () => {
        const predictions = predictAll(
            [
                dialScenario(NUMBER, { how: 'never-settled' }),
                { kind: 'publish-error', eventType: 'HANGUP', error: new Error('x') }
            ],
            '3.x'
        );

        expect(predictions.map(({ messages }) => messages.map(({ type }) => type))).toEqual([
            ['LOG'],
            ['TELEPHONY_EVENT_DISPATCHED', 'LOG']
        ]);
    });
});
