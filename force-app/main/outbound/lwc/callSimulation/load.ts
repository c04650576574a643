import type { CallConditions } from './conditions';

/** The most calls of one load: about what a browser's tab holds with ease. */
export const MOST_CALLS = 2_000_000;

/** How calls follow each other: at equal distances, or at random as independent callers do (a Poisson process). */
export const ARRIVALS = ['even', 'random'] as const;

export interface LoadDrill {
    readonly calls: number;
    /** Dials a second. */
    readonly rate: number;
    readonly arrivals: (typeof ARRIVALS)[number];
    /** How many reps dial; which one is drawn for each call. */
    readonly reps: number;
    /** The numbers that are dialled; which one is drawn for each call. */
    readonly numbers: readonly string[];
}

/** A load as it is handed over: the drill, its conditions and its seed. */
export interface Load extends LoadDrill {
    readonly conditions: CallConditions;
    readonly seed: number;
}
