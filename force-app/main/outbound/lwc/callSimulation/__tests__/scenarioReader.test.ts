import fc from 'fast-check';
import { HEALTHY_CONDITIONS } from '../conditions';
import { DEFAULT_MAGIC_NUMBERS } from '../magicNumbers';
import { FIRST_SCENARIO } from '../scenario';
import type { Scenario } from '../scenario';
import { readMagicNumbers, readScenario } from '../scenarioReader';
import { ALWAYS } from '../trigger';

const LOAD: Scenario = {
    name: 'Montag früh ☎',
    seed: 4_294_967_295,
    sdk: '3.x',
    trial: {
        kind: 'load',
        drill: { calls: 5000, rate: 12.5, arrivals: 'random', reps: 30, numbers: ['+15005550006'] },
        conditions: {
            ...HEALTHY_CONDITIONS,
            vendor: 'twilio',
            server: {
                latency: { kind: 'uniform', from: 5, to: 50 },
                outage: { answer: 'is-silent', from: 1000, to: null }
            }
        },
        magicNumbers: DEFAULT_MAGIC_NUMBERS.slice(3)
    }
};

const ERROR: Scenario = {
    ...LOAD,
    trial: { kind: 'error', ids: ['sip:486'], dialResolved: true, trigger: ALWAYS }
};

/** A copy of a scenario with one thing changed; undefined takes it away. */
function changed(scenario: Scenario, path: string, value: unknown): unknown {
    const copy: unknown = JSON.parse(JSON.stringify(scenario));
    const keys = path.split('.');
    const last = keys.pop()!;
    let target: unknown = copy;
    for (const key of keys) {
        target = Reflect.get(Object(target), key);
    }
    Reflect.set(Object(target), last, value);
    return JSON.parse(JSON.stringify(copy));
}

describe('readScenario', () => {
    it.each([
        ['name', 5, 'name'],
        ['name', 'x'.repeat(201), 'name'],
        ['seed', -1, 'seed'],
        ['seed', 1.5, 'seed'],
        ['sdk', '5.x', 'sdk'],
        ['trial.kind', 'payload', 'trial.kind'],
        ['trial.drill.calls', 3_000_000, 'trial.drill.calls'],
        ['trial.drill.rate', 0, 'trial.drill.rate'],
        ['trial.drill.numbers', [], 'trial.drill.numbers'],
        ['trial.drill.numbers', [''], 'trial.drill.numbers[0]'],
        ['trial.conditions.vendor', 'acme', 'trial.conditions.vendor'],
        ['trial.conditions.network.packetLoss', 1.1, 'trial.conditions.network.packetLoss'],
        ['trial.conditions.rep.mayDialOut', 'yes', 'trial.conditions.rep.mayDialOut'],
        ['trial.conditions.limits', null, 'trial.conditions.limits'],
        ['trial.conditions.limits.callsPerRep', undefined, 'trial.conditions.limits.callsPerRep'],
        ['trial.conditions.limits.callsPerYear', 1, 'trial.conditions.limits'],
        ['trial.conditions.server.latency.to', 4, 'trial.conditions.server.latency.to'],
        ['trial.conditions.server.latency.kind', 'gamma', 'trial.conditions.server.latency.kind'],
        ['trial.conditions.server.outage.to', 999, 'trial.conditions.server.outage.to'],
        ['trial.conditions.dialPlan.countries', 'US', 'trial.conditions.dialPlan.countries'],
        [
            'trial.conditions.dialPlan.areaCodes.barred',
            [7],
            'trial.conditions.dialPlan.areaCodes.barred[0]'
        ],
        ['trial.magicNumbers.0.steps.0.times', 0, 'trial.magicNumbers[0].steps[0].times'],
        ['trial.magicNumbers.0.steps.0.effect', 'fire', 'trial.magicNumbers[0].steps[0].effect']
    ])('refuses %s = %j and names the place', (path, value, where) => {
        const { scenario, fault } = readScenario(changed(LOAD, path, value));

        expect(scenario).toBeUndefined();
        expect(fault?.where).toBe(where);
    });

    it.each([
        ['trial.ids', [], 'at least one error'],
        ['trial.ids', Array.from({ length: 21 }, () => 'sip:486'), 'at most 20'],
        ['trial.dialResolved', 'no', 'true or false'],
        ['trial.trigger.times', 0, '1'],
        ['trial.trigger.delayMilliseconds', 3_600_001, '3600000']
    ])('refuses an error with %s = %j and says what it takes', (path, value, expected) => {
        const { scenario, fault } = readScenario(changed(ERROR, path, value));

        expect(scenario).toBeUndefined();
        expect(fault?.where).toBe(path);
        expect(fault?.expected).toContain(expected);
    });

    it.each([0, 1.5, 1000, '57'])('refuses the case %j', (number) => {
        const trial = { kind: 'case', number, trigger: ALWAYS };

        expect(readScenario({ ...ERROR, trial }).fault?.where).toBe('trial.number');
    });

    it('takes a number that is not dialled yet', () => {
        const scenario = changed(FIRST_SCENARIO, 'trial.number', '');

        expect(readScenario(scenario).scenario).toEqual(scenario);
    });

    it('reads nothing from the prototype', () => {
        const { fault } = readScenario(Object.create(LOAD));

        expect(fault?.where).toBe('name');
    });

    it('refuses anything that is no scenario, and throws at nothing', () => {
        fc.assert(
            fc.property(fc.anything(), (value) => readScenario(value).scenario === undefined)
        );
    });
});

describe('readMagicNumbers', () => {
    it('reads the shipped list', () => {
        expect(readMagicNumbers(JSON.parse(JSON.stringify(DEFAULT_MAGIC_NUMBERS)))).toEqual({
            magicNumbers: DEFAULT_MAGIC_NUMBERS,
            fault: undefined
        });
    });

    it('refuses a number that is there twice', () => {
        const [first] = DEFAULT_MAGIC_NUMBERS;

        expect(readMagicNumbers([first, first]).fault).toMatchObject({
            where: 'magicNumbers[1].number'
        });
    });
});
