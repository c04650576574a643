/**
 * One simulated call, from dialling through the telephony system, the connector and its SDK to what Salesforce receives
 * and the rep is told, step by step. A pure module.
 */
import { simulateCall, struckBy } from 'c/callSimulation';
import type { PhoneNumberJudge, Trial, Trigger } from 'c/callSimulation';
import type { SdkGeneration } from 'c/connectorContract';
import type { ErrorCatalog } from 'c/errorCatalog';
import type { OutboundFailure, OutboundOverrides } from 'c/outboundCallMapping';
import { chosenEvents } from './chosenFailure';
import { caseOf, runCase } from './contractCase';
import { followCall } from './failedCall';
import type { SimulatedRun } from './model';
import { failureOf } from './vendorPayload';

export * from './model';
export * from './personalData';
export * from './jsonText';
export * from './vendorPayload';
export { caseOf } from './contractCase';

/** The number that is dialled where the failure does not depend on one: reserved for tests. */
export const TEST_NUMBER = '+15005550006';

/** What one dial tries: a trial of a scenario, or an error out of a payload, which no scenario holds. */
export type Attempt =
    | Exclude<Trial, { kind: 'load' }>
    | {
          readonly kind: 'payload';
          readonly failure: OutboundFailure;
          readonly dialResolved: boolean;
          readonly trigger: Trigger;
      };

/** What surrounds the dial. */
export interface RunSurroundings {
    readonly catalog: ErrorCatalog;
    readonly judge: PhoneNumberJudge;
    readonly generation: SdkGeneration;
    readonly seed: number;
    /** How many dials there were before, for triggers and magic numbers that count. */
    readonly dialledBefore: number;
    readonly overrides?: OutboundOverrides | undefined;
}

function runChosen(
    failure: OutboundFailure,
    strikes: boolean,
    trigger: Trigger,
    { catalog, generation, overrides }: RunSurroundings
): SimulatedRun {
    const fails =
        failure.phase === 'after-dial-resolved' ? ('fails-after-resolving' as const) : 'fails';
    const events = chosenEvents(
        strikes ? fails : 'connects',
        `${failure.pack}:${failure.code}`,
        trigger
    );
    return followCall(
        {
            number: TEST_NUMBER,
            generation,
            events,
            end: strikes ? 'failed' : 'connected',
            failure: strikes ? failure : undefined,
            condition: undefined
        },
        catalog,
        overrides
    );
}

function runDial(
    { number, conditions, magicNumbers }: Extract<Trial, { kind: 'dial' }>,
    surroundings: RunSurroundings
): SimulatedRun {
    const { catalog, judge, generation, seed, dialledBefore, overrides } = surroundings;
    const call = simulateCall(conditions, { number, dialledBefore }, seed, { judge, magicNumbers });
    const { outcome, events } = call;
    const hasFailed = outcome.kind === 'failed';
    const course = {
        number,
        generation,
        events,
        end: outcome.kind,
        failure: hasFailed ? failureOf(outcome.codes, outcome.dialResolved, catalog) : undefined,
        condition: hasFailed
            ? outcome.failure
            : outcome.kind === 'deadline-passed'
              ? outcome.kind
              : undefined
    } as const;
    return followCall(course, catalog, overrides);
}

/** Dials once. The same attempt in the same surroundings gives the same run. */
export function runAttempt(attempt: Attempt, surroundings: RunSurroundings): SimulatedRun {
    const { catalog, generation, dialledBefore } = surroundings;
    switch (attempt.kind) {
        case 'dial':
            return runDial(attempt, surroundings);
        case 'error': {
            const { ids, trigger, dialResolved } = attempt;
            const struck = struckBy(trigger, ids.length, dialledBefore);
            const failure = failureOf([ids[struck ?? 0] ?? ''], dialResolved, catalog);
            return runChosen(failure, struck !== undefined, trigger, surroundings);
        }
        case 'payload': {
            const { trigger, dialResolved } = attempt;
            const phase = dialResolved ? 'after-dial-resolved' : 'before-dial-resolved';
            const strikes = struckBy(trigger, 1, dialledBefore) !== undefined;
            return runChosen({ ...attempt.failure, phase }, strikes, trigger, surroundings);
        }
        case 'case': {
            const observed = caseOf(attempt.number);
            const strikes = struckBy(attempt.trigger, 1, dialledBefore) !== undefined;
            return observed && strikes
                ? runCase(observed, generation, attempt.trigger.delayMilliseconds)
                : runChosen(failureOf([''], false, catalog), false, attempt.trigger, surroundings);
        }
    }
}
