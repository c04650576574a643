import { LightningElement, api } from 'lwc';
import { DEFAULT_MAGIC_NUMBERS, MAGIC_EFFECTS, readMagicNumbers } from 'c/callSimulation';
import type { MagicEffect, MagicNumber } from 'c/callSimulation';
import { OUTCOME_NAMES } from 'c/simulatorLabels';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';
import { addStep, toMagicRows } from './magicView';
import type { MagicRow } from './magicView';

/**
 * Numbers that trigger a failure, to see, to use and to edit.
 * @fires dialnumber with a number to dial
 * @fires edit with the list as it should be
 */
export default class MagicNumberTable extends LightningElement {
    @api magicNumbers: readonly MagicNumber[] = [];

    readonly labels = LABELS;
    readonly effects = MAGIC_EFFECTS.map((effect) => ({
        label: OUTCOME_NAMES[effect === 'connects' ? 'connected' : effect],
        value: effect
    }));
    number = '';
    effect: MagicEffect = 'rate-exceeded';
    times = '';
    delay = '0';
    fault = '';

    get rows(): readonly MagicRow[] {
        return toMagicRows(this.magicNumbers, { ...LABELS, outcomes: OUTCOME_NAMES });
    }

    handleUse(event: Event): void {
        const detail = { number: this.numberOf(event) };
        this.dispatchEvent(new CustomEvent<{ number: string }>('dialnumber', { detail }));
    }

    handleRemove(event: Event): void {
        const number = this.numberOf(event);
        this.tell(this.magicNumbers.filter((magic) => magic.number !== number));
    }

    handleNumber(event: CustomEvent<{ value: string }>): void {
        this.number = event.detail.value.trim();
    }

    handleEffect(event: CustomEvent<{ value: string }>): void {
        this.effect = MAGIC_EFFECTS.find((known) => known === event.detail.value) ?? this.effect;
    }

    handleTimes(event: CustomEvent<{ value: string }>): void {
        this.times = event.detail.value;
    }

    handleDelay(event: CustomEvent<{ value: string }>): void {
        this.delay = event.detail.value;
    }

    handleAdd(): void {
        const step = {
            effect: this.effect,
            times: this.times === '' ? null : Number(this.times),
            delayMilliseconds: Number(this.delay)
        };
        this.tell(addStep(this.magicNumbers, this.number, step));
    }

    handleReset(): void {
        this.tell(DEFAULT_MAGIC_NUMBERS);
    }

    private numberOf(event: Event): string {
        const button = event.currentTarget;
        return button instanceof HTMLElement ? (button.dataset.number ?? '') : '';
    }

    /** What cannot be read back is said, and not taken. */
    private tell(list: readonly MagicNumber[]): void {
        const { magicNumbers, fault } = readMagicNumbers(list);
        this.fault = fault ? fillTemplate(LABELS.refused, fault.where, fault.expected) : '';
        if (magicNumbers) {
            const detail = { magicNumbers };
            this.dispatchEvent(new CustomEvent<typeof detail>('edit', { detail }));
        }
    }
}
