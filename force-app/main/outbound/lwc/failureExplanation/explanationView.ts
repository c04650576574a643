import { honoursOutboundErrorTypes } from 'c/connectorContract';
import { DEFAULT_OUTBOUND_ERROR_TYPE } from 'c/errorCatalog';
import type { DecidedBy, OutboundDecision } from 'c/outboundCallMapping';
import type { SimulatedRun } from 'c/simulatedRun';
import { fillTemplate } from 'c/textTemplate';

/** The words of the explanation; see the labels for what stands at {0} and {1}. */
export interface ExplanationTexts {
    readonly decidedOverride: string;
    readonly decidedEntry: string;
    readonly decidedFamily: string;
    readonly decidedDefault: string;
    readonly hangUp: string;
    readonly swallowed: string;
    readonly notAFailure: string;
    readonly connects: string;
    readonly deadline: string;
    readonly never: string;
    readonly caseTold: string;
    readonly caseNothing: string;
}

function decided({ decidedBy, decidedOn }: OutboundDecision, texts: ExplanationTexts): string {
    const code = decidedOn ? `${decidedOn.pack}:${decidedOn.code}` : '';
    const by: Readonly<Record<DecidedBy, string>> = {
        override: texts.decidedOverride,
        entry: fillTemplate(texts.decidedEntry, code),
        family: fillTemplate(texts.decidedFamily, code),
        default: texts.decidedDefault
    };
    return by[decidedBy];
}

function warnings(run: SimulatedRun, texts: ExplanationTexts): readonly string[] {
    const { decision, generation } = run;
    switch (decision?.kind) {
        case 'hang-up':
            return [fillTemplate(texts.hangUp, decision.insteadOf)];
        case 'not-an-outbound-failure':
            return [texts.notAFailure];
        case 'rejection':
            return decision.type === DEFAULT_OUTBOUND_ERROR_TYPE ||
                honoursOutboundErrorTypes(generation)
                ? []
                : [fillTemplate(texts.swallowed, generation, decision.type)];
        default:
            return [];
    }
}

function summary(run: SimulatedRun, texts: ExplanationTexts): string {
    if (run.decision) {
        return '';
    }
    if (run.condition === 'deadline-passed') {
        return texts.deadline;
    }
    switch (run.ending) {
        case 'connected':
            return texts.connects;
        case 'never-settles':
            return texts.never;
        default:
            return run.told === undefined
                ? texts.caseNothing
                : fillTemplate(texts.caseTold, run.told);
    }
}

/** Why a run went as it did, ready for a template. */
export interface ExplanationView {
    /** The constant of our mapping; empty where there is none. */
    readonly constant: string;
    readonly decided: string;
    /** What the code itself says, by the catalog; empty where it is not known. */
    readonly meaning: string;
    readonly why: string;
    readonly warnings: readonly string[];
    readonly alternatives: readonly { readonly type: string; readonly when: string }[];
    /** Steps that a person can take. */
    readonly fix: readonly { readonly key: number; readonly text: string }[];
    /** What there is to say where nothing was mapped. */
    readonly summary: string;
    /** The entry that the code belongs to; empty where there is none. */
    readonly entryId: string;
}

/** The explanation of a run. */
export function toExplanationView(run: SimulatedRun, texts: ExplanationTexts): ExplanationView {
    const { decision } = run;
    return {
        constant: decision?.type ?? '',
        decided: decision ? decided(decision, texts) : '',
        meaning: decision?.entry?.family.meaning ?? '',
        why: decision && decision.kind !== 'hang-up' ? decision.why : '',
        warnings: warnings(run, texts),
        alternatives: decision?.alternatives ?? [],
        fix: (decision?.entry?.fix ?? []).map((text, key) => ({ key, text })),
        summary: summary(run, texts),
        entryId: decision?.entry?.id ?? ''
    };
}
