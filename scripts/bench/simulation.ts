/**
 * How fast calls are simulated: 100,000 should take less than a second, and a million about ten times as long.
 * `npm run bench -- simulation`; exits with 1 where a goal is missed.
 */
import { parsePhoneNumberWithError } from 'libphonenumber-js/min';
import { HEALTHY_CONDITIONS, simulateCall, simulateLoad } from 'c/callSimulation';
import type { CallConditions, PhoneNumberJudge } from 'c/callSimulation';

const SIZES = [10_000, 100_000, 1_000_000];
const ROUNDS = 3;
const GOAL_100_000_MILLISECONDS = 1000;
/** How many times as long ten times the calls may take: 10 is linear, 100 quadratic, and a busy machine adds its own. */
const GOAL_GROWTH = 20;

const judge: PhoneNumberJudge = {
    judge(text) {
        try {
            const number = parsePhoneNumberWithError(text, 'US');
            const country = number.country ?? null;
            return { kind: number.isValid() ? 'valid' : 'possible', e164: number.number, country };
        } catch {
            return { kind: 'invalid', reason: 'NOT_A_NUMBER' };
        }
    }
};

/** Everything that takes time: loss, limits, a dial plan, callees of every kind. */
const BUSY_DAY: CallConditions = {
    ...HEALTHY_CONDITIONS,
    rep: { softphoneRegistered: 0.98, mayDialOut: true, activeCalls: 0 },
    limits: { callsPerRep: 1, callsOfSystem: 4000, callsPerSecond: 80 },
    network: { ...HEALTHY_CONDITIONS.network, packetLoss: 0.03 },
    callee: {
        ...HEALTHY_CONDITIONS.callee,
        weights: { answers: 55, busy: 10, noAnswer: 25, declines: 10 }
    }
};

function simulate(conditions: CallConditions, calls: number): number {
    const started = performance.now();
    simulateLoad(
        {
            calls,
            rate: 100,
            arrivals: 'random',
            reps: 8000,
            numbers: ['+12015550123', '+442079460000', 'not a number'],
            conditions,
            seed: 7
        },
        { judge }
    );
    return performance.now() - started;
}

function best(conditions: CallConditions, calls: number): number {
    return Math.min(...Array.from({ length: ROUNDS }, () => simulate(conditions, calls)));
}

let missed = false;
for (const [name, conditions] of [
    ['healthy', HEALTHY_CONDITIONS],
    ['busy day', BUSY_DAY]
] as const) {
    simulate(conditions, 10_000);
    const times = SIZES.map((calls) => best(conditions, calls));
    SIZES.forEach((calls, index) => {
        const time = times[index] ?? 0;
        const each = ((time * 1000) / calls).toFixed(2);
        console.log(`${name}: ${calls} calls in ${time.toFixed(0)} ms (${each} µs each)`);
    });
    const [, hundredThousand = 0, million = 0] = times;
    const growth = million / hundredThousand;
    console.log(`${name}: ten times the calls take ${growth.toFixed(1)} times as long`);
    missed ||= hundredThousand > GOAL_100_000_MILLISECONDS || growth > GOAL_GROWTH;
}

const started = performance.now();
const SINGLE_CALLS = 5000;
for (let seed = 0; seed < SINGLE_CALLS; seed++) {
    simulateCall(BUSY_DAY, { number: '+12015550123' }, seed, { judge });
}
const each = ((performance.now() - started) * 1000) / SINGLE_CALLS;
console.log(`one call with its events: ${each.toFixed(0)} µs`);
process.exitCode = missed ? 1 : 0;
