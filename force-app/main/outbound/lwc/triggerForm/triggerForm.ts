import { LightningElement, api } from 'lwc';
import { ALWAYS, LONGEST_DELAY_MILLISECONDS } from 'c/callSimulation';
import type { Trigger } from 'c/callSimulation';
import { LABELS } from './labels';

const SEVERAL = 3;

/**
 * When a chosen failure strikes: at every dial, once, several times; at once or late.
 * @fires trigger with the trigger as it should be
 */
export default class TriggerForm extends LightningElement {
    @api trigger: Trigger = ALWAYS;

    readonly labels = LABELS;
    readonly longest = LONGEST_DELAY_MILLISECONDS;
    readonly options = [
        { label: LABELS.always, value: 'always' },
        { label: LABELS.once, value: 'once' },
        { label: LABELS.times, value: 'times' }
    ];

    get mode(): string {
        const { times } = this.trigger;
        if (times === null) {
            return 'always';
        }
        return times === 1 ? 'once' : 'times';
    }

    get isSeveral(): boolean {
        return this.mode === 'times';
    }

    handleMode(event: CustomEvent<{ value: string }>): void {
        const { value } = event.detail;
        const counted = value === 'once' ? 1 : SEVERAL;
        this.tell({ ...this.trigger, times: value === 'always' ? null : counted });
    }

    handleTimes(event: CustomEvent<{ value: string }>): void {
        this.tell({ ...this.trigger, times: Math.max(1, Math.round(Number(event.detail.value))) });
    }

    handleDelay(event: CustomEvent<{ value: string }>): void {
        const delayMilliseconds = Math.round(Number(event.detail.value));
        this.tell({ ...this.trigger, delayMilliseconds });
    }

    private tell(trigger: Trigger): void {
        const detail = { trigger };
        this.dispatchEvent(new CustomEvent<{ trigger: Trigger }>('trigger', { detail }));
    }
}
