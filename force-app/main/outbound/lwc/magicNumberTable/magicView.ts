import type { MagicEffect, MagicNumber, MagicStep, OutcomeKind } from 'c/callSimulation';
import { numberText } from 'c/numberText';
import { fillTemplate } from 'c/textTemplate';

export interface MagicTexts {
    readonly outcomes: Readonly<Record<OutcomeKind, string>>;
    /** {0} what happens, {1} how many times */
    readonly step: string;
    /** {0} what happens, {1} milliseconds */
    readonly delayed: string;
    readonly again: string;
    readonly use: string;
    readonly remove: string;
}

export interface MagicRow {
    readonly key: string;
    readonly effect: string;
    readonly useLabel: string;
    readonly removeLabel: string;
}

function effectName(effect: MagicEffect, texts: MagicTexts): string {
    return texts.outcomes[effect === 'connects' ? 'connected' : effect];
}

function stepText({ effect, times, delayMilliseconds }: MagicStep, texts: MagicTexts): string {
    const name = effectName(effect, texts);
    const counted = times === null ? name : fillTemplate(texts.step, name, numberText(times));
    return delayMilliseconds === 0
        ? counted
        : fillTemplate(texts.delayed, counted, numberText(delayMilliseconds));
}

/** The numbers as rows. */
export function toMagicRows(
    numbers: readonly MagicNumber[],
    texts: MagicTexts
): readonly MagicRow[] {
    return numbers.map(({ number, steps, afterwards }) => ({
        key: number,
        effect: [
            ...steps.map((step) => stepText(step, texts)),
            ...(afterwards === 'start-again' ? [texts.again] : [])
        ].join(' → '),
        useLabel: fillTemplate(texts.use, number),
        removeLabel: fillTemplate(texts.remove, number)
    }));
}

/** The list with one more step: of the number's own sequence where it is there already. */
export function addStep(
    numbers: readonly MagicNumber[],
    number: string,
    step: MagicStep
): readonly MagicNumber[] {
    return numbers.some((magic) => magic.number === number)
        ? numbers.map((magic) =>
              magic.number === number ? { ...magic, steps: [...magic.steps, step] } : magic
          )
        : [...numbers, { number, steps: [step], afterwards: 'follow-conditions' }];
}
