import { ConnectorPort, errorMessageOf, errorTypeOf, typeFor } from './connectorPort';
import { CustomErrorStandIn } from './customError';
import { attempt, attemptAddParticipant, attemptDial } from './dialing';
import type { Attempt, ResultClassSources } from './dialing';
import { GENERATION_RULES } from './generations';
import type { GenerationRules, SdkGeneration, TypeRule } from './generations';
import type { ConnectorScenario, ContractPrediction } from './model';
import { describeThrown } from './printing';
import { publishError, publishEvent } from './publishing';

/** What is written in place of the source text of a class of the SDK, where no build is at hand. */
const UNKNOWN_SOURCE = 'function …';

/** Which build of the SDK is meant. */
export interface SdkBuild {
    readonly generation: SdkGeneration;
    /**
     * The source text of result classes, which differs with every build: the SDK writes it into the log when a result is
     * of another class. Left out, `function …` stands for it.
     */
    readonly classSources?: ResultClassSources | undefined;
}

type Followed = Exclude<ConnectorScenario, { kind: 'publish-error' | 'publish-event' }>;

function reportFailure(
    eventType: string,
    rule: TypeRule,
    reason: unknown,
    port: ConnectorPort
): void {
    if (reason instanceof CustomErrorStandIn) {
        port.dispatchCustomError(reason, eventType);
        return;
    }
    const type = typeFor(rule, errorTypeOf(reason));
    port.dispatchError(type, errorMessageOf(reason), eventType);
}

function endAttempt(
    scenario: Followed,
    { reason }: Extract<Attempt, { end: 'raised' }>,
    rules: GenerationRules,
    port: ConnectorPort
): void {
    if (scenario.kind === 'dial') {
        port.dispatchAndLog('CALL_FAILED');
        reportFailure('DIAL', rules.dial, reason, port);
    } else {
        port.dispatchAndLog('PARTICIPANT_REMOVED', { reason: 'error' });
        reportFailure('ADD_PARTICIPANT', rules.addParticipant, reason, port);
    }
}

function followRequest(
    scenario: Followed,
    rules: GenerationRules,
    sources: ResultClassSources,
    port: ConnectorPort
): void {
    const type = scenario.kind === 'dial' ? 'DIAL' : 'ADD_PARTICIPANT';
    port.log(type, { type, ...scenario.request }, false);
    const ended = attempt(() =>
        scenario.kind === 'dial'
            ? attemptDial(scenario, rules, sources, port)
            : attemptAddParticipant(scenario, rules)
    );
    if (ended.end === 'raised' && !port.isStuck) {
        endAttempt(scenario, ended, rules, port);
    }
}

function follow(
    scenario: ConnectorScenario,
    rules: GenerationRules,
    sources: ResultClassSources,
    port: ConnectorPort
): void {
    switch (scenario.kind) {
        case 'publish-error':
            publishError(scenario, rules, port);
            break;
        case 'publish-event':
            publishEvent(scenario, rules, sources, port);
            break;
        default:
            followRequest(scenario, rules, sources, port);
    }
}

/**
 * What Salesforce receives for what a connector does, with this build of the SDK. Never throws, whatever JavaScript value
 * the scenario holds: what reading it throws is part of the prediction. The value is read as the SDK reads it, so a getter
 * with side effects has them. Source: the behaviour of `@salesforce/scv-connector-base` 3.6.2 and its public source code
 * of 4.8 and 4.9. Texts of errors of the JavaScript engine are those of V8 (Chrome, Edge, Node).
 */
export function predictContract(scenario: ConnectorScenario, build: SdkBuild): ContractPrediction {
    const rules = GENERATION_RULES[build.generation];
    const sources = build.classSources ?? {
        CallResult: UNKNOWN_SOURCE,
        HangupResult: UNKNOWN_SOURCE
    };
    const isOpen = scenario.kind !== 'publish-error' || !scenario.beforeSetup;
    const port = new ConnectorPort(rules, isOpen);
    const { generation } = build;
    const { messages, console } = port;
    const told = { generation, messages, console };
    try {
        follow(scenario, rules, sources, port);
    } catch (thrown) {
        if (!port.isStuck) {
            const how = 'request' in scenario ? 'unhandled-rejection' : 'to-connector';
            return { ...told, uncaught: { how, ...describeThrown(thrown) }, tooLarge: false };
        }
    }
    return { ...told, uncaught: undefined, tooLarge: port.isStuck };
}
