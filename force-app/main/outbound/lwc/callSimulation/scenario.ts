import type { SdkGeneration } from 'c/connectorContract';
import { HEALTHY_CONDITIONS } from './conditions';
import type { CallConditions } from './conditions';
import { DEFAULT_MAGIC_NUMBERS } from './magicNumbers';
import type { MagicNumber } from './magicNumbers';
import type { LoadDrill } from './load';
import type { Trigger } from './trigger';

/**
 * What a scenario tries. A pasted payload is not among them: what a person pastes may hold personal data, and a scenario
 * is made to be shared.
 */
export type Trial =
    /** One call under conditions. */
    | {
          readonly kind: 'dial';
          readonly number: string;
          readonly conditions: CallConditions;
          readonly magicNumbers: readonly MagicNumber[];
      }
    /** Many calls under conditions. */
    | {
          readonly kind: 'load';
          readonly drill: LoadDrill;
          readonly conditions: CallConditions;
          readonly magicNumbers: readonly MagicNumber[];
      }
    /** Errors of the catalog one after the other, by ids such as `sip:486`. */
    | {
          readonly kind: 'error';
          readonly ids: readonly string[];
          /** Whether `dial()` has resolved before the connector learns of it. */
          readonly dialResolved: boolean;
          readonly trigger: Trigger;
      }
    /** One of the observed cases of the connector contract, by number. */
    | { readonly kind: 'case'; readonly number: number; readonly trigger: Trigger };

export const TRIAL_KINDS = ['dial', 'load', 'error', 'case'] as const;

/** A run that can be saved, shared and run again with the same result. */
export interface Scenario {
    readonly name: string;
    /** A whole number of 32 bits. */
    readonly seed: number;
    readonly sdk: SdkGeneration;
    readonly trial: Trial;
}

/** What to begin with: a call that connects. */
export const FIRST_SCENARIO: Scenario = {
    name: '',
    seed: 1,
    sdk: '4.9+',
    trial: {
        kind: 'dial',
        number: '+15005550006',
        conditions: HEALTHY_CONDITIONS,
        magicNumbers: DEFAULT_MAGIC_NUMBERS
    }
};
