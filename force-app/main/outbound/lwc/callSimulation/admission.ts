import type { PreparedCall } from './approach';
import type { CallConditions } from './conditions';
import { FAILURE_KINDS } from './failures';
import type { FailureKind } from './failures';

/** What the simulated calls use of the limits at a moment, without the background. */
export interface Usage {
    readonly callsOfRep: number;
    readonly callsOfSystem: number;
    /** Accepted in the last second. */
    readonly callsInLastSecond: number;
}

export const NO_USAGE: Usage = { callsOfRep: 0, callsOfSystem: 0, callsInLastSecond: 0 };

const DECIDED_BY_SERVER: ReadonlySet<string> = new Set<FailureKind>(
    FAILURE_KINDS.slice(
        FAILURE_KINDS.indexOf('rate-exceeded'),
        FAILURE_KINDS.indexOf('area-code-not-dialable') + 1
    )
);

function isDecidedByServer(effect: string): effect is FailureKind {
    return DECIDED_BY_SERVER.has(effect);
}

function isReached(limit: number | null, used: number): boolean {
    return limit !== null && used >= limit;
}

/**
 * Why the server does not take a call; null where it does. Limits of the whole system come before what concerns the rep,
 * the rep before the number: a server that is flooded looks at nothing else.
 */
export function admissionFailure(
    conditions: CallConditions,
    call: PreparedCall,
    usage: Usage
): FailureKind | null {
    if (call.magic) {
        const { effect } = call.magic;
        return isDecidedByServer(effect) ? effect : null;
    }
    const { limits, background, rep } = conditions;
    if (isReached(limits.callsPerSecond, usage.callsInLastSecond + background.callsPerSecond)) {
        return 'rate-exceeded';
    }
    if (!rep.mayDialOut) {
        return 'caller-not-permitted';
    }
    if (isReached(limits.callsPerRep, usage.callsOfRep + rep.activeCalls)) {
        return 'rep-at-capacity';
    }
    if (isReached(limits.callsOfSystem, usage.callsOfSystem + background.callsOfSystem)) {
        return 'system-at-capacity';
    }
    return conditions.outboundQueueConfigured ? call.numberFailure : 'queue-not-configured';
}
