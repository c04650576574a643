import { ALWAYS, HEALTHY_CONDITIONS } from 'c/callSimulation';
import type { Trial } from 'c/callSimulation';
import { judgePhoneNumber } from 'c/phoneNumbers';
import { runAttempt } from 'c/simulatedRun';
import type { Attempt, RunSurroundings, SimulatedRun } from 'c/simulatedRun';
import { SHIPPED_CATALOG } from '../catalog/shippedCatalog';

/** One dial with the catalog as it ships, on the newest SDK. */
export function runOf(attempt: Attempt, surroundings: Partial<RunSurroundings> = {}): SimulatedRun {
    return runAttempt(attempt, {
        catalog: SHIPPED_CATALOG,
        judge: judgePhoneNumber,
        generation: '4.9+',
        seed: 1,
        dialledBefore: 0,
        ...surroundings
    });
}

/** An error of the catalog that fails every dial. */
export function errorAttempt(id: string, dialResolved = false): Attempt {
    return { kind: 'error', ids: [id], dialResolved, trigger: ALWAYS };
}

/** A number dialled under healthy conditions, with changes. */
export function dialAttempt(
    changes: Partial<Extract<Trial, { kind: 'dial' }>> = {}
): Extract<Trial, { kind: 'dial' }> {
    return {
        kind: 'dial',
        number: '+12025550143',
        conditions: HEALTHY_CONDITIONS,
        magicNumbers: [],
        ...changes
    };
}
