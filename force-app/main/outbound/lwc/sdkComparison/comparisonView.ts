import type { SdkGeneration } from 'c/connectorContract';
import type { GenerationOutcome } from 'c/simulatedRun';

/** A generation and its outcome, ready for a template. */
export interface ComparisonRow {
    readonly key: SdkGeneration;
    readonly outcome: string;
    readonly isChosen: boolean;
    readonly differs: boolean;
    readonly current: 'true' | 'false';
}

/** The outcomes, with those marked that differ from the chosen generation's. */
export function toComparisonRows(
    outcomes: readonly GenerationOutcome[],
    chosen: SdkGeneration
): readonly ComparisonRow[] {
    const own = outcomes.find(({ generation }) => generation === chosen);
    return outcomes.map(({ generation, text }) => ({
        key: generation,
        outcome: text,
        isChosen: generation === chosen,
        differs: text !== own?.text,
        current: generation === chosen ? 'true' : 'false'
    }));
}
