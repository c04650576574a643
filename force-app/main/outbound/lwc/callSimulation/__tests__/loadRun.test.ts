import { judgePhoneNumber } from 'c/phoneNumbers';
import { HEALTHY_CONDITIONS } from '../conditions';
import type { CallConditions } from '../conditions';
import type { Load } from '../load';
import { LoadRun } from '../loadRun';
import { OUTCOME_KINDS } from '../outcome';
import type { CallSurroundings } from '../simulateCall';

const AT_ONCE = { kind: 'constant', milliseconds: 0 } as const;

/** Everything happens at once, but for the talk. */
function talking(milliseconds: number, changes: Partial<CallConditions> = {}): CallConditions {
    return {
        ...HEALTHY_CONDITIONS,
        limits: { callsPerRep: 1, callsOfSystem: null, callsPerSecond: null },
        network: { ...HEALTHY_CONDITIONS.network, oneWayMilliseconds: 0 },
        server: { latency: AT_ONCE, outage: null },
        callee: {
            weights: { answers: 1, busy: 0, noAnswer: 0, declines: 0 },
            postDialDelay: AT_ONCE,
            pickUp: AT_ONCE,
            noAnswerMilliseconds: 0,
            talk: { kind: 'constant', milliseconds }
        },
        ...changes
    };
}

function run(
    conditions: CallConditions,
    changes: Partial<Load> = {},
    surroundings: Partial<CallSurroundings> = {}
): LoadRun {
    const load: Load = {
        calls: 3,
        rate: 1,
        arrivals: 'even',
        reps: 1,
        numbers: ['+12025550143'],
        conditions,
        seed: 1,
        ...changes
    };
    const loadRun = new LoadRun(load, { judge: judgePhoneNumber, ...surroundings });
    loadRun.run();
    return loadRun;
}

function kinds({ outcomes }: LoadRun): readonly (string | undefined)[] {
    return [...outcomes].map((kind) => OUTCOME_KINDS[kind]);
}

describe('a load while it runs', () => {
    it.each([
        [1000, ['connected', 'connected', 'connected']],
        [1001, ['connected', 'rep-at-capacity', 'connected']],
        [60_000, ['connected', 'rep-at-capacity', 'rep-at-capacity']]
    ])(
        'frees the line of a rep when the call ends, before the next is looked at: %d ms',
        (talk, expected) => {
            expect(kinds(run(talking(talk)))).toEqual(expected);
        }
    );

    it('counts the calls that were up at the same time', () => {
        const many = { callsPerRep: null, callsOfSystem: null, callsPerSecond: null };

        expect(run(talking(1500, { limits: many })).peakCalls).toBe(2);
        expect(run(talking(60_000, { limits: many })).peakCalls).toBe(3);
    });

    it('notes when each was dialled and settled', () => {
        const loadRun = run(talking(0), { rate: 2 });

        expect([...loadRun.dialledAt]).toEqual([0, 500, 1000]);
        expect([...loadRun.settledAt]).toEqual([0, 500, 1000]);
    });

    it('knows no time for a call that never settles, which takes no line', () => {
        const { network } = HEALTHY_CONDITIONS;
        const loadRun = run(
            talking(0, {
                network: { ...network, packetLoss: 1, giveUpMilliseconds: null },
                connector: { deadlineMilliseconds: null, dialResolves: 'accepted' }
            })
        );

        expect(kinds(loadRun)).toEqual(['never-settles', 'never-settles', 'never-settles']);
        expect([...loadRun.settledAt]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
        expect(loadRun.peakCalls).toBe(0);
    });

    it('counts what fails once dial() has resolved, and nothing that fails before', () => {
        const { callee } = talking(0);
        const busy = { ...callee, weights: { answers: 0, busy: 1, noAnswer: 0, declines: 0 } };
        const answered = { deadlineMilliseconds: null, dialResolves: 'answered' } as const;

        expect(run(talking(0, { callee: busy })).failedAfterResolving).toBe(3);
        expect(run(talking(0, { callee: busy, connector: answered })).failedAfterResolving).toBe(0);
    });

    it('counts the dials of each magic number by itself', () => {
        const magicNumbers = ['+12025550143', '+12025550144'].map((number) => ({
            number,
            steps: [{ effect: 'rate-exceeded', times: 1, delayMilliseconds: 0 }],
            afterwards: 'follow-conditions'
        })) satisfies CallSurroundings['magicNumbers'];
        const numbers = magicNumbers.map(({ number }) => number);

        const loadRun = run(talking(0), { calls: 50, numbers }, { magicNumbers });

        expect(kinds(loadRun).filter((kind) => kind === 'rate-exceeded')).toHaveLength(2);
        expect(new Set(loadRun.numbers)).toEqual(new Set([0, 1]));
    });

    it('refuses to dial where there is no number', () => {
        expect(() => run(talking(0), { numbers: [] })).toThrow(RangeError);
    });
});
