import { HEALTHY_CONDITIONS } from 'c/callSimulation';
import { readConditions, readDuration } from '../conditionsReader';
import { ValueReader } from '../valueReader';

function duration(value: unknown): unknown {
    return readDuration(new ValueReader(value, 'latency'));
}

describe('the reader of conditions', () => {
    it('gives conditions as they were', () => {
        const copy: unknown = JSON.parse(JSON.stringify(HEALTHY_CONDITIONS));

        expect(readConditions(new ValueReader(copy, 'conditions'))).toEqual(HEALTHY_CONDITIONS);
    });

    it.each(Object.keys(HEALTHY_CONDITIONS))('refuses conditions without %s', (name) => {
        const conditions = { ...HEALTHY_CONDITIONS, [name]: undefined };

        expect(() => readConditions(new ValueReader(conditions, 'conditions'))).toThrow(
            `conditions.${name}`
        );
    });

    it.each([
        { kind: 'constant', milliseconds: 5 },
        { kind: 'uniform', from: 5, to: 5 },
        { kind: 'log-normal', median: 1, percentile95: 2 }
    ])('takes a duration of kind $kind', (value) => {
        expect(duration(value)).toEqual(value);
    });

    it.each([
        [{ kind: 'constant', milliseconds: -1 }, 'latency.milliseconds'],
        [{ kind: 'uniform', from: 5, to: 4 }, 'latency.to'],
        [{ kind: 'log-normal', median: 0, percentile95: 2 }, 'latency.median'],
        [{ kind: 'log-normal', median: 3, percentile95: 2 }, 'latency.percentile95'],
        [{ kind: 'pareto' }, 'latency.kind']
    ])('refuses %j', (value, where) => {
        expect(() => duration(value)).toThrow(where);
    });
});
