import type { CallEvent } from 'c/callSimulation';
import { outcomeText, predictContract, SDK_GENERATIONS, toldError } from 'c/connectorContract';
import type { ConnectorScenario, ContractPrediction, SdkGeneration } from 'c/connectorContract';
import type { ErrorCatalog } from 'c/errorCatalog';
import { mapOutboundFailure } from 'c/outboundCallMapping';
import type { OutboundDecision, OutboundFailure, OutboundOverrides } from 'c/outboundCallMapping';
import {
    deadlineError,
    dialScenario,
    hangUpScenario,
    phoneCall,
    rejectionError
} from './connectorActions';
import { stepsOf } from './eventSteps';
import type { GenerationOutcome, RunEnding, SimulatedRun } from './model';
import { vendorPayload } from './vendorPayload';
import type { Step } from './messageSteps';

/** A call as it went, before the connector, the SDK and Salesforce have made something of it. */
export interface CallCourse {
    readonly number: string;
    readonly generation: SdkGeneration;
    readonly events: readonly CallEvent[];
    readonly end: 'connected' | 'deadline-passed' | 'never-settles' | 'failed';
    readonly failure: OutboundFailure | undefined;
    readonly condition: SimulatedRun['condition'];
}

function rejectionOf(
    course: CallCourse,
    decision: OutboundDecision | undefined
): Error | undefined {
    if (course.end === 'deadline-passed') {
        return deadlineError();
    }
    return course.failure && decision && decision.kind !== 'hang-up'
        ? rejectionError(course.failure, decision)
        : undefined;
}

/** What the connector does, in order; built anew each time, since the SDK reads the values. */
function scenariosOf(
    course: CallCourse,
    decision: OutboundDecision | undefined
): readonly ConnectorScenario[] {
    const { number, end } = course;
    if (end === 'never-settles') {
        return [dialScenario(number, { how: 'never-settled' })];
    }
    const reason = rejectionOf(course, decision);
    if (reason) {
        return [dialScenario(number, { how: 'rejected', reason })];
    }
    const call = phoneCall(number, 'ringing');
    return [
        dialScenario(number, { how: 'resolved-with-call', call }),
        ...(decision?.kind === 'hang-up' ? [hangUpScenario(number, decision)] : [])
    ];
}

/** What a generation of the SDK makes of scenarios that follow each other. */
export function predictAll(
    scenarios: readonly ConnectorScenario[],
    generation: SdkGeneration
): readonly ContractPrediction[] {
    return scenarios.map((scenario) => predictContract(scenario, { generation }));
}

/** The outcome on every generation. @param build gives the scenarios anew each time */
export function compareGenerations(
    build: () => readonly ConnectorScenario[]
): readonly GenerationOutcome[] {
    return SDK_GENERATIONS.map((generation) => {
        const predictions = predictAll(build(), generation);
        return {
            generation,
            text: predictions.map(outcomeText).join(' → '),
            told: predictions.map(toldError).find((told) => told !== undefined)
        };
    });
}

function mappedBy(decision: OutboundDecision): { type: string; grounds: unknown } | undefined {
    const { type, confidence, why, decidedBy, decidedOn } = decision;
    return type === null
        ? undefined
        : { type, grounds: { type, confidence, decidedBy, decidedOn, why } };
}

function endingOf(end: CallCourse['end'], decision: OutboundDecision | undefined): RunEnding {
    if (end === 'connected' || end === 'never-settles') {
        return end;
    }
    return decision?.kind === 'hang-up' ? 'hung-up' : 'failed';
}

function silence(at: number): Step {
    return {
        at,
        actor: 'salesforce',
        to: 'salesforce',
        what: 'nothing-follows',
        detail: '',
        payload: '',
        isFailure: true
    };
}

/** Follows a call through the connector and the SDK to the rep. */
export function followCall(
    course: CallCourse,
    catalog: ErrorCatalog,
    overrides?: OutboundOverrides
): SimulatedRun {
    const { failure, generation, number, events, end } = course;
    const decision = failure && mapOutboundFailure(failure, catalog, overrides);
    const predictions = predictAll(scenariosOf(course, decision), generation);
    const [dialPrediction, hangUpPrediction] = predictions;
    if (!dialPrediction) {
        throw new Error('Every call is dialled');
    }
    const sources = {
        number,
        vendorPayload: failure && vendorPayload(failure, catalog),
        rejection: rejectionOf(course, decision),
        mapped: decision && mappedBy(decision),
        dialPrediction,
        hangUpPrediction
    };
    const steps = events.flatMap((event) => stepsOf(event, sources));
    const last = steps.at(-1)?.at ?? 0;
    const all = end === 'never-settles' ? [...steps, silence(last)] : steps;
    return {
        generation,
        number,
        steps: all.map((step, key) => ({ ...step, key })),
        ending: endingOf(end, decision),
        failure,
        decision,
        condition: course.condition,
        predictions,
        told: predictions.map(toldError).find((told) => told !== undefined),
        generations: compareGenerations(() => scenariosOf(course, decision))
    };
}
