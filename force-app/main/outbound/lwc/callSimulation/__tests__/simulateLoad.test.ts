import { HEALTHY_CONDITIONS } from '../conditions';
import type { CallConditions } from '../conditions';
import type { Load } from 'c/callSimulation';
import { MOST_CALLS, simulateLoad } from 'c/callSimulation';
import { OUTCOME_KINDS, outcomeKind } from '../outcome';
import { seedOfCall } from '../random';
import { simulateCall } from '../simulateCall';

import { judgePhoneNumber } from 'c/phoneNumbers';

const NUMBERS = ['+12015550123', '+442079460000', 'nobody'];
const surroundings = { judge: judgePhoneNumber };
const NO_LIMITS: CallConditions = {
    ...HEALTHY_CONDITIONS,
    limits: { callsPerRep: null, callsOfSystem: null, callsPerSecond: null }
};
const UNEVEN: CallConditions = {
    ...NO_LIMITS,
    rep: { softphoneRegistered: 0.9, mayDialOut: true, activeCalls: 0 },
    network: { ...NO_LIMITS.network, packetLoss: 0.4 },
    callee: { ...NO_LIMITS.callee, weights: { answers: 5, busy: 1, noAnswer: 2, declines: 1 } }
};
const SHORT_CALLS: CallConditions['callee'] = {
    weights: { answers: 1, busy: 0, noAnswer: 0, declines: 0 },
    postDialDelay: { kind: 'constant', milliseconds: 0 },
    pickUp: { kind: 'constant', milliseconds: 0 },
    noAnswerMilliseconds: 0,
    talk: { kind: 'constant', milliseconds: 1000 }
};

function load(changes: Partial<Load>): Load {
    return {
        calls: 1000,
        rate: 20,
        arrivals: 'even',
        reps: 10,
        numbers: NUMBERS.slice(0, 1),
        conditions: NO_LIMITS,
        seed: 11,
        ...changes
    };
}

/** The most calls in any list of times that lie within one second. */
function mostInASecond(times: readonly number[]): number {
    return Math.max(
        ...times.map((end) => times.filter((time) => time > end - 1000 && time <= end).length)
    );
}

describe('simulateLoad', () => {
    it('gives the same result for the same seed and another for another', () => {
        const drill = load({ conditions: UNEVEN, arrivals: 'random', numbers: NUMBERS });

        const result = simulateLoad(drill, surroundings);

        expect(simulateLoad(drill, surroundings)).toEqual(result);
        expect(simulateLoad({ ...drill, seed: 12 }, surroundings).outcomes).not.toEqual(
            result.outcomes
        );
    });

    it('gives each call what it would come to alone, where no limit is in play', () => {
        const drill = load({ conditions: UNEVEN, numbers: NUMBERS, calls: 400 });

        const result = simulateLoad(drill, surroundings);

        for (let index = 0; index < drill.calls; index++) {
            const number = NUMBERS[result.numbers[index]!]!;
            const alone = simulateCall(
                UNEVEN,
                { number, startAt: result.dialledAt[index]! },
                seedOfCall(drill.seed, index),
                surroundings
            ).outcome;
            expect([index, OUTCOME_KINDS[result.outcomes[index]!]]).toEqual([
                index,
                outcomeKind(alone)
            ]);
            expect(result.settledAt[index]).toBe(
                alone.kind === 'never-settles' ? Number.NaN : alone.settledAt
            );
        }
    });

    it('does not change the calls before when more follow', () => {
        const few = simulateLoad(load({ conditions: UNEVEN, calls: 300 }), surroundings);
        const many = simulateLoad(load({ conditions: UNEVEN, calls: 900 }), surroundings);

        expect(many.outcomes.slice(0, 300)).toEqual(few.outcomes);
    });

    it('counts every call once: in the totals and over time', () => {
        const result = simulateLoad(
            load({ conditions: UNEVEN, numbers: NUMBERS, arrivals: 'random' }),
            surroundings
        );
        const { counts, steps } = result.overTime;

        expect(Object.values(result.totals).reduce((sum, count) => sum + count)).toBe(1000);
        OUTCOME_KINDS.forEach((kind, position) => {
            const column = counts.filter((_, cell) => cell % OUTCOME_KINDS.length === position);
            expect(column).toHaveLength(steps);
            expect(column.reduce((sum, count) => sum + count, 0)).toBe(result.totals[kind]);
        });
    });

    it('spreads even arrivals over time at the rate, without drift', () => {
        const { dialledAt } = simulateLoad(load({ rate: 3, calls: 301 }), surroundings);

        expect([...dialledAt.slice(0, 4)]).toEqual([0, 333, 666, 1000]);
        expect(dialledAt[300]).toBe(100_000);
    });

    it('keeps the rate with random arrivals, too', () => {
        const drill = load({ rate: 50, calls: 20_000, arrivals: 'random' });

        const { dialledAt } = simulateLoad(drill, surroundings);

        expect(dialledAt.at(-1)! / 1000).toBeGreaterThan(390);
        expect(dialledAt.at(-1)! / 1000).toBeLessThan(410);
    });

    it('lets no rep have more calls at once than allowed', () => {
        const conditions: CallConditions = {
            ...NO_LIMITS,
            callee: SHORT_CALLS,
            limits: { ...NO_LIMITS.limits, callsPerRep: 1 }
        };

        const result = simulateLoad(load({ conditions, reps: 5, calls: 2000 }), surroundings);

        // The line of a rep is taken from the request's arrival, 20 ms after dialling, to the end of the call.
        const freeAt = new Map<number, number>();
        const overlapping = [...result.dialledAt.keys()]
            .filter((index) => OUTCOME_KINDS[result.outcomes[index]!] === 'connected')
            .filter((index) => {
                const rep = result.reps[index]!;
                const busyUntil = freeAt.get(rep) ?? 0;
                freeAt.set(rep, result.settledAt[index]! + 1000);
                return result.dialledAt[index]! + 20 < busyUntil;
            });
        expect(overlapping).toEqual([]);
        expect(result.totals['rep-at-capacity']).toBeGreaterThan(100);
        expect(result.totals.connected).toBeGreaterThan(100);
        expect(result.peakCalls).toBe(5);
    });

    it('holds the limit of the system, less what other traffic uses', () => {
        const conditions: CallConditions = {
            ...NO_LIMITS,
            callee: SHORT_CALLS,
            limits: { ...NO_LIMITS.limits, callsOfSystem: 10 },
            background: { callsOfSystem: 4, callsPerSecond: 0 }
        };

        const result = simulateLoad(load({ conditions }), surroundings);

        expect(result.peakCalls).toBe(6);
        expect(result.totals['system-at-capacity']).toBeGreaterThan(0);
    });

    it('accepts no more calls in any second than the limit', () => {
        const conditions: CallConditions = {
            ...NO_LIMITS,
            server: { latency: { kind: 'constant', milliseconds: 0 }, outage: null },
            limits: { ...NO_LIMITS.limits, callsPerSecond: 7 }
        };

        const result = simulateLoad(load({ conditions, arrivals: 'random' }), surroundings);

        const accepted = [...result.settledAt].filter(
            (_, index) => OUTCOME_KINDS[result.outcomes[index]!] === 'connected'
        );
        expect(mostInASecond(accepted)).toBe(7);
        expect(result.totals['rate-exceeded']).toBe(1000 - accepted.length);
    });

    it('shows an outage where it was', () => {
        const conditions: CallConditions = {
            ...NO_LIMITS,
            server: {
                ...NO_LIMITS.server,
                outage: { answer: 'refuses', from: 10_000, to: 20_000 }
            }
        };

        const { dialledAt, outcomes } = simulateLoad(load({ conditions }), surroundings);

        const failed = [...dialledAt].filter(
            (_, index) => OUTCOME_KINDS[outcomes[index]!] === 'server-unreachable'
        );
        expect(failed).toHaveLength(200);
        expect([failed[0], failed.at(-1)]).toEqual([10_000, 19_950]);
    });

    it('counts what fails after dial() has resolved', () => {
        const conditions: CallConditions = {
            ...NO_LIMITS,
            callee: {
                ...NO_LIMITS.callee,
                weights: { answers: 0, busy: 1, noAnswer: 0, declines: 0 }
            }
        };

        const result = simulateLoad(load({ conditions }), surroundings);

        expect(result.failedAfterResolving).toBe(result.totals['callee-busy']);
        expect(result.totals['callee-busy']).toBe(1000);
    });

    it('takes no line of the system for a call that is given up before the server has it', () => {
        const conditions: CallConditions = {
            ...NO_LIMITS,
            connector: { ...NO_LIMITS.connector, deadlineMilliseconds: 10 }
        };

        const { totals, peakCalls } = simulateLoad(load({ conditions }), surroundings);

        expect([totals['deadline-passed'], peakCalls]).toEqual([1000, 0]);
    });

    it('counts the dials of magic numbers over the whole load', () => {
        const magicNumbers = [
            {
                number: NUMBERS[0]!,
                steps: [{ effect: 'rate-exceeded' as const, times: 3, delayMilliseconds: 0 }],
                afterwards: 'follow-conditions' as const
            }
        ];

        const { totals } = simulateLoad(load({}), { ...surroundings, magicNumbers });

        expect([totals['rate-exceeded'], totals.connected]).toEqual([3, 997]);
    });

    it('gives empty results for no calls', () => {
        const result = simulateLoad(load({ calls: 0 }), surroundings);

        expect([result.overTime.steps, result.totals.connected]).toEqual([0, 0]);
    });

    it.each([
        ['a fraction of a call', { calls: 0.5 }],
        ['fewer than no calls', { calls: -1 }],
        ['too many calls', { calls: MOST_CALLS + 1 }],
        ['no rate', { rate: 0 }],
        ['a rate that is no number', { rate: Number.NaN }],
        ['nobody to dial', { reps: 0 }],
        ['nothing to dial', { numbers: [] }]
    ])('refuses %s', (_, changes) => {
        expect(() => simulateLoad(load(changes), surroundings)).toThrow(RangeError);
    });
});
