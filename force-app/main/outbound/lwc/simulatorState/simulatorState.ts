/** What the outbound error simulator keeps in its address. A pure module. */
import { ALWAYS, FIRST_SCENARIO, readScenarioText, writeScenario } from 'c/callSimulation';
import type { Scenario, ScenarioFault } from 'c/callSimulation';
import type { SdkGeneration } from 'c/connectorContract';
import type { PageState } from 'c/urlState';

export const SIMULATOR_VIEWS = ['call', 'drill', 'load', 'mapping', 'code'] as const;
export type SimulatorView = (typeof SIMULATOR_VIEWS)[number];

/** Everything that a link to the simulator may say. A pasted payload is never part of it. */
export interface SimulatorState {
    readonly view: SimulatorView;
    /** The id of the error to simulate, as another page hands it over. */
    readonly failure: string | undefined;
    /** A scenario as `writeScenario` writes it. */
    readonly scenario: string | undefined;
}

export const START_STATE: SimulatorState = {
    view: 'call',
    failure: undefined,
    scenario: undefined
};

function text(value: string | undefined): string | undefined {
    return value === '' ? undefined : value;
}

/**
 * What an address says. Whatever in it is not understood counts as not said.
 * @param prefix see `namespacePrefix`
 */
export function readSimulatorState(state: PageState, prefix: string): SimulatorState {
    const get = (name: string): string | undefined => text(state[prefix + name]);
    return {
        view: SIMULATOR_VIEWS.find((view) => view === get('view')) ?? 'call',
        failure: get('failure'),
        scenario: get('scenario')
    };
}

/** The address of a state; names that are undefined are taken out of it. */
export function writeSimulatorState(state: SimulatorState, prefix: string): PageState {
    return {
        [`${prefix}view`]: state.view === 'call' ? undefined : state.view,
        [`${prefix}failure`]: state.failure,
        [`${prefix}scenario`]: state.scenario
    };
}

/** A scenario with one error of the catalog that fails every dial. */
export function scenarioOfError(id: string, sdk: SdkGeneration): Scenario {
    return {
        ...FIRST_SCENARIO,
        sdk,
        trial: { kind: 'error', ids: [id], dialResolved: false, trigger: ALWAYS }
    };
}

/**
 * The scenario that a state names.
 * @param sdk the generation where the state does not say one
 * @returns undefined where it names none that can be read
 */
export function scenarioOf(state: SimulatorState, sdk: SdkGeneration): Scenario | undefined {
    if (state.scenario !== undefined) {
        return readScenarioText(state.scenario).scenario;
    }
    return state.failure === undefined ? undefined : scenarioOfError(state.failure, sdk);
}

/** What is wrong with the scenario of a state; undefined where nothing is, or where there is none. */
export function scenarioFault({ scenario }: SimulatorState): ScenarioFault | undefined {
    return scenario === undefined ? undefined : readScenarioText(scenario).fault;
}

/**
 * The state that a scenario is shared by: it says everything that is needed to run
 * it again with the same result.
 */
export function stateOfScenario(scenario: Scenario): SimulatorState {
    const view = scenario.trial.kind === 'load' ? 'load' : 'call';
    return { view, failure: undefined, scenario: writeScenario(scenario) };
}
