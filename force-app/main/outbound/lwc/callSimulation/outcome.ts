import { FAILURE_KINDS } from './failures';
import type { FailureKind } from './failures';
import type { FailureCodes } from './vendorProfiles';

/** How a call ended. Times in milliseconds from the start of the simulation. */
export type CallOutcome =
    | {
          readonly kind: 'connected';
          readonly settledAt: number;
          readonly answeredAt: number;
          /** When the line is free again. */
          readonly endedAt: number;
      }
    | {
          readonly kind: 'failed';
          readonly failure: FailureKind;
          /** What the telephony system says, as ids of the catalog, outermost first. */
          readonly codes: FailureCodes;
          /** Whether `dial()` had resolved before: then Salesforce hears of it as a hang-up. */
          readonly dialResolved: boolean;
          readonly settledAt: number;
          readonly endedAt: number;
      }
    /** The connector stopped waiting: no code of the telephony system, TIMEOUT_ERROR of its own. */
    | { readonly kind: 'deadline-passed'; readonly settledAt: number; readonly endedAt: number }
    /** Nobody answers and nobody stops waiting: the rep's call stays as it is, and Salesforce hears nothing. */
    | { readonly kind: 'never-settles' };

/** Every way in which a call can end, in the order in which loads count them. */
export const OUTCOME_KINDS = [
    'connected',
    ...FAILURE_KINDS,
    'deadline-passed',
    'never-settles'
] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** The kind of an outcome, with the failure in place of `failed`. */
export function outcomeKind(outcome: CallOutcome): OutcomeKind {
    return outcome.kind === 'failed' ? outcome.failure : outcome.kind;
}
