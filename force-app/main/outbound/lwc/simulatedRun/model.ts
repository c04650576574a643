import type { Actor, EventKind, FailureKind } from 'c/callSimulation';
import type { ContractPrediction, SdkGeneration } from 'c/connectorContract';
import type { OutboundDecision, OutboundFailure } from 'c/outboundCallMapping';

/** What happens besides the events of a call: what the SDK posts, and what comes of it. */
export const OWN_STEP_KINDS = [
    'error-mapped',
    'connector-acts',
    'log-posted',
    'event-posted',
    'uncaught-error',
    'nothing-follows',
    'rep-told',
    'rep-sees-call',
    'rep-sees-hang-up'
] as const;
export type StepKind = EventKind | (typeof OWN_STEP_KINDS)[number];

/** One arrow of the sequence, or one thing that happens at one place. */
export interface RunStep {
    readonly key: number;
    /** Milliseconds after dialling. */
    readonly at: number;
    readonly actor: Actor;
    readonly to: Actor;
    readonly what: StepKind;
    /** What names it more closely, such as a code or a constant; may be empty. */
    readonly detail: string;
    /** What is carried, as text: JSON where it can be; empty where nothing is. */
    readonly payload: string;
    readonly isFailure: boolean;
}

/** How the call ends for the rep. */
export type RunEnding = 'connected' | 'failed' | 'hung-up' | 'never-settles' | 'nothing-told';

/** What one generation of the SDK makes of the same call. */
export interface GenerationOutcome {
    readonly generation: SdkGeneration;
    /** As `outcomeText` writes it. */
    readonly text: string;
    readonly told: string | undefined;
}

/** A simulated call, from dialling to what the rep is told. */
export interface SimulatedRun {
    readonly generation: SdkGeneration;
    readonly steps: readonly RunStep[];
    readonly ending: RunEnding;
    /** What the telephony system reports; undefined where nothing fails, or where the connector itself is at fault. */
    readonly failure: OutboundFailure | undefined;
    readonly decision: OutboundDecision | undefined;
    /** Which condition failed the call; undefined where none was asked. */
    readonly condition: FailureKind | 'deadline-passed' | undefined;
    /** What the SDK posts and prints, in order. */
    readonly predictions: readonly ContractPrediction[];
    /** The error that Salesforce is told; `customError` for one with a label; undefined where none is. */
    readonly told: string | undefined;
    readonly generations: readonly GenerationOutcome[];
    /** The number that is dialled. */
    readonly number: string;
}
