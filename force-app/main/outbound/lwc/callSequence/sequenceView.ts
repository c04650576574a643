import { ACTORS } from 'c/callSimulation';
import type { Actor } from 'c/callSimulation';
import type { RunStep, StepKind } from 'c/simulatedRun';
import { fillTemplate } from 'c/textTemplate';

/** The words of the diagram, in the user's language. */
export interface SequenceTexts {
    readonly actors: Readonly<Record<Actor, string>>;
    readonly steps: Readonly<Record<StepKind, string>>;
    /** {0} seconds */
    readonly time: string;
    /** {0} from, {1} to */
    readonly arrow: string;
}

/** A step, ready for a template. */
export interface SequenceRow {
    readonly key: number;
    readonly time: string;
    /** Who and to whom, for readers that do not see the arrow. */
    readonly way: string;
    readonly text: string;
    readonly payload: string;
    readonly hasPayload: boolean;
    readonly isOpen: boolean;
    readonly isFailure: boolean;
    readonly expanded: 'true' | 'false';
    /** Where the arrow stands among the lifelines, and which way it points. */
    readonly className: string;
}

const MILLISECONDS = 1000;
const DECIMALS = 2;

/** A time as seconds with two decimals. */
export function secondsText(milliseconds: number): string {
    return (milliseconds / MILLISECONDS).toFixed(DECIMALS);
}

function placeOf({ actor, to }: RunStep): string {
    const from = ACTORS.indexOf(actor);
    const target = ACTORS.indexOf(to);
    if (from === target) {
        return `at_${from} self`;
    }
    const direction = from < target ? 'onward' : 'back';
    return `from_${Math.min(from, target)} to_${Math.max(from, target)} ${direction}`;
}

/** The steps as rows. @param openKey the step whose payload is open */
export function toSequenceRows(
    steps: readonly RunStep[],
    openKey: number | undefined,
    texts: SequenceTexts
): readonly SequenceRow[] {
    return steps.map((step) => {
        const isOpen = step.key === openKey && step.payload !== '';
        const { actor, to } = step;
        return {
            key: step.key,
            time: fillTemplate(texts.time, secondsText(step.at)),
            way:
                actor === to
                    ? texts.actors[actor]
                    : fillTemplate(texts.arrow, texts.actors[actor], texts.actors[to]),
            text: `${texts.steps[step.what]} ${step.detail}`.trim(),
            payload: step.payload,
            hasPayload: step.payload !== '',
            isOpen,
            isFailure: step.isFailure,
            expanded: isOpen ? 'true' : 'false',
            className: `place ${placeOf(step)}${step.isFailure ? ' failure' : ''}`
        };
    });
}
