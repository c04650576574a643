/**
 * @adapter The scenarios that this user saved, kept in this browser as the text that links hold. What is stored is proved
 * when it is read; what cannot be read is left out.
 */
import { readStored, writeStored } from 'c/browserStore';
import { readScenarioText, writeScenario } from 'c/callSimulation';
import type { Scenario } from 'c/callSimulation';

const NAME = 'saved-scenarios';
const MOST_SAVED = 50;

/** The saved scenarios, latest first. */
export function savedScenarios(): readonly Scenario[] {
    const value = readStored(NAME);
    return (Array.isArray(value) ? value : [])
        .filter((item): item is string => typeof item === 'string')
        .map((text) => readScenarioText(text).scenario)
        .filter((scenario) => scenario !== undefined);
}

function write(scenarios: readonly Scenario[]): boolean {
    return writeStored(NAME, scenarios.slice(0, MOST_SAVED).map(writeScenario));
}

/** Saves a scenario under its name, in place of one that has it. @returns whether the browser kept it */
export function saveScenario(scenario: Scenario): boolean {
    return write([scenario, ...savedScenarios().filter(({ name }) => name !== scenario.name)]);
}

/** Forgets the scenario of a name. */
export function removeScenario(name: string): void {
    write(savedScenarios().filter((scenario) => scenario.name !== name));
}
