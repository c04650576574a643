import { admissionFailure } from './admission';
import { approachServer } from './approach';
import type { PreparedCall } from './approach';
import { concludeCall } from './conclusion';
import { recordNothing } from './events';
import type { Load } from './load';
import { magicNumbersByNumber, magicStep } from './magicNumbers';
import type { MagicNumber } from './magicNumbers';
import { countUp, numberAt } from './numberArrays';
import { numberFailure } from './numbers';
import type { NumberFailure } from './numbers';
import { OUTCOME_KINDS, outcomeKind } from './outcome';
import type { CallOutcome } from './outcome';
import { RateWindow } from './rateWindow';
import { SeededRandom, seedOfCall } from './random';
import { magicNumberOf, secondStream } from './simulateCall';
import type { CallSurroundings } from './simulateCall';
import { TimeQueue } from './timeQueue';

/** A number of the load, judged once. */
interface LoadNumber {
    readonly failure: NumberFailure | null;
    readonly magic: MagicNumber | undefined;
    dials: number;
}

/** A call on its way to the server. */
interface WaitingCall {
    readonly call: PreparedCall;
    readonly answeredAt: number;
}

/** The simulated system while a load runs over it, and what became of the calls. */
export class LoadRun {
    readonly dialledAt: Float64Array;
    readonly settledAt: Float64Array;
    readonly outcomes: Uint8Array;
    readonly reps: Uint32Array;
    readonly numbers: Uint32Array;
    peakCalls = 0;
    failedAfterResolving = 0;

    private readonly load: Load;
    private readonly choices: readonly LoadNumber[];
    private readonly draws: SeededRandom;
    private readonly queue = new TimeQueue();
    private readonly accepted = new RateWindow();
    private readonly callsOfRep: Uint32Array;
    private readonly waiting = new Map<number, WaitingCall>();
    private activeCalls = 0;

    constructor(load: Load, surroundings: CallSurroundings) {
        const { conditions, calls } = load;
        const byNumber = magicNumbersByNumber(surroundings.magicNumbers ?? []);
        this.load = load;
        this.choices = load.numbers.map((text) => {
            const judgement = surroundings.judge.judge(text, conditions.dialPlan.homeCountry);
            const failure = numberFailure(conditions.dialPlan, text, judgement);
            return { failure, magic: magicNumberOf(text, judgement, byNumber), dials: 0 };
        });
        this.draws = new SeededRandom(load.seed);
        this.dialledAt = new Float64Array(calls);
        this.settledAt = new Float64Array(calls).fill(Number.NaN);
        this.outcomes = new Uint8Array(calls);
        this.reps = new Uint32Array(calls);
        this.numbers = new Uint32Array(calls);
        this.callsOfRep = new Uint32Array(load.reps);
    }

    run(): void {
        const { calls, rate, arrivals } = this.load;
        const interval = 1000 / rate;
        let dialAt = 0;
        for (let index = 0; index < calls; index++) {
            // Whole milliseconds, as everywhere in the simulation.
            const at = Math.floor(dialAt);
            this.advance(at);
            this.dial(index, at);
            // Multiplied, not added up, so that a million calls are no rounding error late.
            dialAt =
                arrivals === 'even'
                    ? (index + 1) * interval
                    : dialAt - Math.log(1 - this.draws.next()) * interval;
        }
        this.advance(Number.POSITIVE_INFINITY);
    }

    /** Lets everything happen that is due up to a time. Keys below the number of calls are ends, which come first. */
    private advance(until: number): void {
        const { calls } = this.load;
        while (this.queue.size > 0 && this.queue.nextTime <= until) {
            const at = this.queue.nextTime;
            const key = this.queue.take() ?? 0;
            if (key < calls) {
                this.release(key);
            } else {
                this.decide(key - calls, at);
            }
        }
    }

    private drawNumber(index: number): LoadNumber {
        const choice = Math.floor(this.draws.next() * this.choices.length);
        const number = this.choices[choice];
        if (!number) {
            throw new RangeError('a load needs at least one number');
        }
        this.numbers[index] = choice;
        return number;
    }

    private dial(index: number, startAt: number): void {
        const { conditions, seed, reps } = this.load;
        const number = this.drawNumber(index);
        this.dialledAt[index] = startAt;
        this.reps[index] = Math.floor(this.draws.next() * reps);
        const magic = number.magic && magicStep(number.magic, number.dials);
        number.dials++;
        const call = { startAt, numberFailure: number.failure, magic };
        const random = new SeededRandom(seedOfCall(seed, index));
        const approach = approachServer(conditions, call, random, recordNothing);
        if (approach.kind === 'ended') {
            this.note(index, approach.outcome);
        } else {
            this.waiting.set(index, { call, answeredAt: approach.answeredAt });
            this.queue.add(approach.receivedAt, this.load.calls + index);
        }
    }

    private decide(index: number, at: number): void {
        const { conditions, seed } = this.load;
        const waiting = this.waiting.get(index);
        if (!waiting) {
            return;
        }
        this.waiting.delete(index);
        const { call, answeredAt } = waiting;
        const rep = numberAt(this.reps, index);
        const usage = {
            callsOfRep: numberAt(this.callsOfRep, rep),
            callsOfSystem: this.activeCalls,
            callsInLastSecond: this.accepted.countAt(at)
        };
        const failure = admissionFailure(conditions, call, usage);
        const random = secondStream(seedOfCall(seed, index));
        const outcome = concludeCall(conditions, call, answeredAt, failure, random, recordNothing);
        this.note(index, outcome);
        if (failure === null && outcome.kind !== 'never-settles') {
            this.accepted.add(at);
            countUp(this.callsOfRep, rep);
            this.activeCalls++;
            this.peakCalls = Math.max(this.peakCalls, this.activeCalls);
            this.queue.add(outcome.endedAt, index);
        }
    }

    private release(index: number): void {
        const rep = numberAt(this.reps, index);
        this.callsOfRep[rep] = numberAt(this.callsOfRep, rep) - 1;
        this.activeCalls--;
    }

    private note(index: number, outcome: CallOutcome): void {
        this.outcomes[index] = OUTCOME_KINDS.indexOf(outcomeKind(outcome));
        if (outcome.kind !== 'never-settles') {
            this.settledAt[index] = outcome.settledAt;
        }
        if (outcome.kind === 'failed' && outcome.dialResolved) {
            this.failedAfterResolving++;
        }
    }
}
