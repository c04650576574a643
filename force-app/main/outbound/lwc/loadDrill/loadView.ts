import {
    failureCodes,
    FAILURE_KINDS,
    MOST_CALLS,
    OUTCOME_KINDS,
    readScenario
} from 'c/callSimulation';
import type {
    CallConditions,
    LoadDrill,
    LoadResult,
    OutcomeKind,
    Scenario,
    ScenarioFault
} from 'c/callSimulation';
import type { SdkGeneration } from 'c/connectorContract';
import type { ErrorCatalog } from 'c/errorCatalog';
import { numberText } from 'c/numberText';
import { mapOutboundFailure } from 'c/outboundCallMapping';
import type { OutboundOverrides } from 'c/outboundCallMapping';
import { honoursOutboundErrorTypes } from 'c/connectorContract';
import { failureOf } from 'c/simulatedRun';
import { fillTemplate } from 'c/textTemplate';

const PER_CENT = 100;

/** An outcome of a load, ready for a template. */
export interface OutcomeRow {
    readonly key: OutcomeKind;
    readonly name: string;
    readonly count: number;
    readonly countText: string;
    readonly share: string;
    readonly told: string;
    readonly toldText: string;
    readonly className: string;
}

/** The words of the outcomes. */
export interface OutcomeTexts {
    readonly names: Readonly<Record<OutcomeKind, string>>;
    /** What stands where Salesforce is told of no error. */
    readonly noError: string;
}

/** A load to begin with: some hundred reps with more calls than they can take. */
export const FIRST_DRILL: LoadDrill = {
    calls: 3000,
    rate: 6,
    arrivals: 'random',
    reps: 600,
    numbers: ['+12025550143']
};

/** An input for a number of the drill, ready for a template. */
export interface LoadField {
    readonly name: 'calls' | 'rate' | 'reps';
    readonly label: string;
    readonly value: number;
    /** Limits that the input itself knows; the scenario's reader has the last word. */
    readonly min?: number;
    readonly max?: number;
    readonly step?: 'any';
}

/** The numbers of a drill as inputs. */
export function loadFields(
    { calls, rate, reps }: LoadDrill,
    texts: Readonly<Record<LoadField['name'], string>>
): readonly LoadField[] {
    return [
        { name: 'calls', label: texts.calls, value: calls, min: 0, max: MOST_CALLS },
        { name: 'rate', label: texts.rate, value: rate, step: 'any' },
        { name: 'reps', label: texts.reps, value: reps, min: 1 }
    ];
}

/** Which decides what Salesforce is told of a failed call of the load. */
export interface ToldBy {
    readonly catalog: ErrorCatalog;
    readonly conditions: CallConditions;
    readonly sdk: SdkGeneration;
    readonly overrides: OutboundOverrides | undefined;
}

function constantOf(kind: OutcomeKind, { catalog, conditions, overrides }: ToldBy): string {
    if (kind === 'deadline-passed') {
        return 'TIMEOUT_ERROR';
    }
    const failure = FAILURE_KINDS.find((known) => known === kind);
    if (!failure) {
        return '';
    }
    const codes = failureCodes(conditions.vendor, failure);
    const resolved =
        failure.startsWith('callee-') && conditions.connector.dialResolves !== 'answered';
    const decision = mapOutboundFailure(failureOf(codes, resolved, catalog), catalog, overrides);
    return decision.kind === 'hang-up'
        ? decision.event
        : (decision.type ?? 'CAN_NOT_START_THE_CALL');
}

/** What Salesforce is told of an outcome: a constant, HANGUP, or nothing. */
export function toldOf(kind: OutcomeKind, by: ToldBy): string {
    const constant = constantOf(kind, by);
    return constant === '' || constant === 'HANGUP' || honoursOutboundErrorTypes(by.sdk)
        ? constant
        : 'CAN_NOT_START_THE_CALL';
}

/** The outcomes that happened, most frequent first. */
export function toOutcomeRows(
    result: LoadResult,
    { names, noError }: OutcomeTexts,
    by: ToldBy
): readonly OutcomeRow[] {
    return OUTCOME_KINDS.map((key, index) => ({
        key,
        name: names[key],
        count: result.totals[key],
        countText: numberText(result.totals[key]),
        share: `${((result.totals[key] / Math.max(1, result.calls)) * PER_CENT).toFixed(1)} %`,
        told: toldOf(key, by),
        toldText: toldOf(key, by) || noError,
        className: `swatch series-${index}`
    }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count);
}

/** What a load came to. @param template {0} calls, {1} connected, {2} their share, {3} the most at once */
export function loadSummary({ calls, totals, peakCalls }: LoadResult, template: string): string {
    return fillTemplate(
        template,
        numberText(calls),
        numberText(totals.connected),
        Math.round((totals.connected / Math.max(1, calls)) * PER_CENT),
        numberText(peakCalls)
    );
}

/** The first thing that is wrong with a load; undefined where nothing is. */
export function loadFault(scenario: Scenario): ScenarioFault | undefined {
    return readScenario(scenario).fault;
}
