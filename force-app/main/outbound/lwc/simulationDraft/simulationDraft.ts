/** What is chosen for a call before it is dialled: the choices of every kind are kept while one kind counts. A pure module. */
import {
    ALWAYS,
    DEFAULT_MAGIC_NUMBERS,
    FIRST_SCENARIO,
    HEALTHY_CONDITIONS,
    readScenario
} from 'c/callSimulation';
import type {
    CallConditions,
    MagicNumber,
    Scenario,
    ScenarioFault,
    Trigger
} from 'c/callSimulation';
import type { SdkGeneration } from 'c/connectorContract';
import type { OutboundFailure } from 'c/outboundCallMapping';
import { TEST_NUMBER } from 'c/simulatedRun';
import type { Attempt } from 'c/simulatedRun';

export const DRAFT_KINDS = ['error', 'payload', 'case', 'dial'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

export interface SimulationDraft {
    readonly kind: DraftKind;
    readonly name: string;
    readonly seed: number;
    readonly sdk: SdkGeneration;
    /** Ids of errors of the catalog, which strike one after the other. */
    readonly ids: readonly string[];
    readonly dialResolved: boolean;
    readonly trigger: Trigger;
    /** What was recognized in a pasted payload. */
    readonly failure: OutboundFailure | undefined;
    readonly caseNumber: number;
    readonly number: string;
    readonly conditions: CallConditions;
    readonly magicNumbers: readonly MagicNumber[];
}

/** A draft to begin with. */
export const FIRST_DRAFT: SimulationDraft = {
    kind: 'error',
    name: '',
    seed: FIRST_SCENARIO.seed,
    sdk: FIRST_SCENARIO.sdk,
    ids: [],
    dialResolved: false,
    trigger: ALWAYS,
    failure: undefined,
    caseNumber: 20,
    number: TEST_NUMBER,
    conditions: HEALTHY_CONDITIONS,
    magicNumbers: DEFAULT_MAGIC_NUMBERS
};

/** A draft that says what a scenario does; what the scenario leaves open stays as it is. */
export function adoptScenario(draft: SimulationDraft, scenario: Scenario): SimulationDraft {
    const { name, seed, sdk, trial } = scenario;
    const adopted = { ...draft, name, seed, sdk };
    switch (trial.kind) {
        case 'error': {
            const { kind, ids, dialResolved, trigger } = trial;
            return { ...adopted, kind, ids, dialResolved, trigger };
        }
        case 'case':
            return { ...adopted, kind: 'case', caseNumber: trial.number, trigger: trial.trigger };
        case 'dial': {
            const { kind, number, conditions, magicNumbers } = trial;
            return { ...adopted, kind, number, conditions, magicNumbers };
        }
        case 'load':
            return {
                ...adopted,
                conditions: trial.conditions,
                magicNumbers: trial.magicNumbers
            };
    }
}

/** What a dial tries; undefined where nothing is chosen yet. */
export function attemptOf(draft: SimulationDraft): Attempt | undefined {
    const { kind, ids, dialResolved, trigger, failure, caseNumber } = draft;
    switch (kind) {
        case 'error':
            return ids.length > 0 ? { kind, ids, dialResolved, trigger } : undefined;
        case 'payload':
            return failure && { kind, failure, dialResolved, trigger };
        case 'case':
            return { kind, number: caseNumber, trigger };
        case 'dial': {
            const { number, conditions, magicNumbers } = draft;
            return { kind, number, conditions, magicNumbers };
        }
    }
}

/** The scenario to save and share; undefined for a pasted payload, and where nothing is chosen yet. */
export function scenarioOfDraft(draft: SimulationDraft): Scenario | undefined {
    const attempt = attemptOf(draft);
    if (!attempt || attempt.kind === 'payload') {
        return undefined;
    }
    const { name, seed, sdk } = draft;
    return { name, seed, sdk, trial: attempt };
}

/** The first thing that is wrong with a draft; undefined where nothing is, or where nothing is chosen. */
export function draftFault(draft: SimulationDraft): ScenarioFault | undefined {
    const scenario = scenarioOfDraft(draft);
    return scenario && readScenario(scenario).fault;
}
