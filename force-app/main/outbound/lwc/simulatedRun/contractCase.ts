import { OBSERVED_CASES, printValue } from 'c/connectorContract';
import type {
    ConnectorScenario,
    ContractPrediction,
    ObservedCase,
    SdkGeneration
} from 'c/connectorContract';
import { compareGenerations, predictAll } from './failedCall';
import { jsonText } from './jsonText';
import { errorTold, messageSteps, uncaughtSteps } from './messageSteps';
import type { Step } from './messageSteps';
import type { RunEnding, SimulatedRun } from './model';

/** The case of a number; undefined where there is none. */
export function caseOf(number: number): ObservedCase | undefined {
    return OBSERVED_CASES.find((known) => known.number === number);
}

function actedWith(scenario: ConnectorScenario): string {
    switch (scenario.kind) {
        case 'publish-error':
            return jsonText({ eventType: scenario.eventType, error: scenario.error });
        case 'publish-event':
            return jsonText({ eventType: scenario.eventType, payload: scenario.payload });
        default:
            return outcomeOf(scenario);
    }
}

function outcomeOf(scenario: Extract<ConnectorScenario, { request: unknown }>): string {
    const outcome = scenario.telephonyConnector ?? scenario.outcome;
    switch (outcome.how) {
        case 'rejected':
        case 'threw': {
            const text = jsonText(outcome.reason);
            return text === '{}' ? printValue(outcome.reason) : text;
        }
        case 'resolved-with-call':
            return jsonText({ call: outcome.call });
        case 'resolved-with-other':
            return jsonText(outcome.value);
        default:
            return '';
    }
}

function step(
    at: number,
    actor: Step['actor'],
    to: Step['to'],
    what: Step['what'],
    detail: string,
    payload = '',
    isFailure = false
): Step {
    return { at, actor, to, what, detail, payload, isFailure };
}

function openingSteps(
    scenario: ConnectorScenario,
    title: string,
    at: number,
    prediction: ContractPrediction
): readonly Step[] {
    const acts = step(
        at,
        'connector',
        'connector',
        'connector-acts',
        title,
        actedWith(scenario),
        true
    );
    if (!('request' in scenario)) {
        return [acts];
    }
    const type = scenario.kind === 'dial' ? 'DIAL' : 'ADD_PARTICIPANT';
    const request = jsonText({ type, ...scenario.request });
    return [
        step(0, 'rep', 'salesforce', 'number-dialled', ''),
        step(0, 'salesforce', 'connector', 'dial-called', '', request),
        ...messageSteps(prediction.messages.slice(0, 1), 0),
        acts
    ];
}

function endingOf(prediction: ContractPrediction): RunEnding {
    const types = prediction.messages.map((message) =>
        message.type === 'LOG' ? '' : message.payload.telephonyEventType
    );
    if (prediction.messages.some((message) => errorTold(message) !== undefined)) {
        return 'failed';
    }
    if (types.includes('HANGUP')) {
        return 'hung-up';
    }
    return types.includes('CALL_STARTED') ? 'connected' : 'nothing-told';
}

function numberIn(scenario: ConnectorScenario): string {
    const text = 'request' in scenario ? jsonText(scenario.request) : '';
    return /\+\d{8,15}/.exec(text)?.[0] ?? '';
}

/** What comes of a connector that acts as in one of the observed cases. */
export function runCase(
    observed: ObservedCase,
    generation: SdkGeneration,
    delayMilliseconds: number
): SimulatedRun {
    const scenario = observed.scenario();
    const predictions = predictAll([observed.scenario()], generation);
    const [prediction] = predictions;
    if (!prediction) {
        throw new Error('Every case has a prediction');
    }
    const messages = 'request' in scenario ? prediction.messages.slice(1) : prediction.messages;
    const ending = endingOf(prediction);
    const at = delayMilliseconds;
    const steps = [
        ...openingSteps(scenario, observed.title, at, prediction),
        ...messageSteps(messages, at),
        ...uncaughtSteps(prediction, at),
        ...(ending === 'nothing-told'
            ? [step(at, 'salesforce', 'salesforce', 'nothing-follows', '', '', true)]
            : [])
    ];
    const told = prediction.messages.map(errorTold).findLast((type) => type !== undefined);
    return {
        generation,
        number: numberIn(scenario),
        steps: steps.map((item, key) => ({ ...item, key })),
        ending,
        failure: undefined,
        decision: undefined,
        condition: undefined,
        predictions,
        told,
        generations: compareGenerations(() => [observed.scenario()])
    };
}
