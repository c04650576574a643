import { CustomErrorStandIn } from './customError';
import type { ConnectorScenario, DataObject, DialOutcome } from './model';

/** A scenario that was run on real builds of the SDK, and what Salesforce received: the lines of `outcomeText`. */
export interface ObservedCase {
    readonly number: number;
    readonly title: string;
    /** Builds the scenario anew each time, since reading a JavaScript value may change it. */
    readonly scenario: () => ConnectorScenario;
    /** Seen on 3.6.2 and on a build of 4.9.2. */
    readonly outcomes: { readonly '3.x': string; readonly '4.9+': string };
}

/** What Salesforce sends in the cases: a number that is reserved for tests, and no options. */
export const OBSERVED_REQUEST: DataObject = {
    contact: { phoneNumber: '+15005550006' },
    params: ''
};

/** The call of the cases. */
export const CALL = {
    callId: 'c1',
    callType: 'Outbound',
    phoneNumber: '+15005550006',
    state: 'ringing'
};
const MESSAGE = '486 from vendor';

/** A case before it has its number. */
export type Case = Omit<ObservedCase, 'number'>;

/** The outcome of a failed dial. */
export function failed(type: string): string {
    return `CALL_FAILED → ERROR ${type}`;
}

/** What becomes of every type that the SDK does not know. */
export const DEFAULT = failed('CAN_NOT_START_THE_CALL');

/** The same outcome on every build. */
export function both(outcome: string): ObservedCase['outcomes'] {
    return { '3.x': outcome, '4.9+': outcome };
}

/** The ten: swallowed before 4.9. */
export function since49(outcome: string): ObservedCase['outcomes'] {
    return { '3.x': DEFAULT, '4.9+': outcome };
}

/** An Error of the vendor with further fields. */
export function errorWith(fields: object): Error {
    return Object.assign(new Error(MESSAGE), fields);
}

/** A dial with this outcome. */
export function dial(
    outcome: () => DialOutcome,
    request: DataObject = OBSERVED_REQUEST
): () => ConnectorScenario {
    return (): ConnectorScenario => ({ kind: 'dial', request, outcome: outcome() });
}

/** A dial that is rejected with this value. */
export function rejecting(reason: () => unknown): () => ConnectorScenario {
    return dial(() => ({ how: 'rejected', reason: reason() }));
}

/** A dial that resolves with something else than a CallResult. */
export function resolving(value: () => unknown): () => ConnectorScenario {
    return dial(() => ({ how: 'resolved-with-other', value: value() }));
}

/** A plain object that contains itself. */
export function circle(): object {
    const self: Record<string, unknown> = { type: 'CALL_THROTTLED' };
    return Object.assign(self, { self });
}

/** An error with a custom label. */
export function busyLabel(message?: string): CustomErrorStandIn {
    return new CustomErrorStandIn({ labelName: 'Drill_Busy', namespace: 'c', message });
}
