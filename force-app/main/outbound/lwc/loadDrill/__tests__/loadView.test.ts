import { FIRST_SCENARIO, HEALTHY_CONDITIONS, OUTCOME_KINDS, simulateLoad } from 'c/callSimulation';
import { judgePhoneNumber } from 'c/phoneNumbers';
import { OUTCOME_NAMES } from 'c/simulatorLabels';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import {
    FIRST_DRILL,
    loadFault,
    loadFields,
    loadSummary,
    toldOf,
    toOutcomeRows
} from '../loadView';

const BY = {
    catalog: SHIPPED_CATALOG,
    conditions: HEALTHY_CONDITIONS,
    sdk: '4.9+',
    overrides: undefined
} as const;

const TEXTS = { names: OUTCOME_NAMES, noError: 'no error' };

describe('what Salesforce is told of an outcome', () => {
    it.each([
        ['connected', ''],
        ['never-settles', ''],
        ['deadline-passed', 'TIMEOUT_ERROR'],
        ['server-unreachable', 'UNABLE_TO_CONNECT_TO_AGENT'],
        ['callee-busy', 'HANGUP']
    ] as const)('of %s is "%s"', (kind, told) => {
        expect(toldOf(kind, BY)).toBe(told);
    });

    it.each(OUTCOME_KINDS)('of %s is none of the ten on an old SDK', (kind) => {
        expect(['', 'HANGUP', 'CAN_NOT_START_THE_CALL']).toContain(
            toldOf(kind, { ...BY, sdk: '3.x' })
        );
    });

    it('is a constant where dial() waits for the answer', () => {
        const connector = { ...HEALTHY_CONDITIONS.connector, dialResolves: 'answered' } as const;
        const conditions = { ...HEALTHY_CONDITIONS, connector };

        expect(toldOf('callee-busy', { ...BY, conditions })).toBe('CAN_NOT_START_THE_CALL');
    });
});

describe('the numbers of a drill', () => {
    it('are inputs with their values, of which a rate may be broken', () => {
        const texts = { calls: 'Calls', rate: 'Rate', reps: 'Reps' };

        const fields = loadFields({ ...FIRST_DRILL, calls: 10, rate: 2.5, reps: 3 }, texts);

        expect(fields).toMatchObject([
            { name: 'calls', label: 'Calls', value: 10, min: 0 },
            { name: 'rate', label: 'Rate', value: 2.5, step: 'any' },
            { name: 'reps', label: 'Reps', value: 3, min: 1 }
        ]);
    });
});

describe('the outcomes of a load', () => {
    const load = { ...FIRST_DRILL, conditions: HEALTHY_CONDITIONS, seed: 1 };
    const result = simulateLoad(load, { judge: judgePhoneNumber });

    it('are all there, most frequent first', () => {
        const counts = toOutcomeRows(result, TEXTS, BY).map(({ count }) => count);

        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(FIRST_DRILL.calls);
        expect([...counts].sort((a, b) => b - a)).toEqual(counts);
    });

    it('say where Salesforce is told of no error', () => {
        const connected = toOutcomeRows(result, TEXTS, BY).find(({ key }) => key === 'connected');

        expect(connected).toMatchObject({ told: '', toldText: 'no error' });
    });

    it('come to a sentence with grouped numbers', () => {
        expect(loadSummary(result, '{0} calls')).toBe('3,000 calls');
    });

    it('are told to be out of limits where they are', () => {
        const { trial } = FIRST_SCENARIO;
        if (trial.kind !== 'dial') {
            throw new Error('The first scenario dials a number');
        }
        const { conditions, magicNumbers } = trial;
        const drill = { ...FIRST_DRILL, rate: 0 };

        expect(
            loadFault({
                ...FIRST_SCENARIO,
                trial: { kind: 'load', drill, conditions, magicNumbers }
            })?.where
        ).toBe('trial.drill.rate');
    });
});
