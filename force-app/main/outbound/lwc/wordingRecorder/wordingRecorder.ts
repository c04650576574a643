import { LightningElement, api } from 'lwc';
import { LONGEST_WORDING, recordWording } from 'c/recordedWordings';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';

/**
 * Records what the org shows its reps for a constant.
 * @fires record with the constant and its wording
 */
export default class WordingRecorder extends LightningElement {
    @api constant = '';

    readonly labels = LABELS;
    readonly longest = LONGEST_WORDING;
    text = '';
    status = '';
    private given = '';

    /** What was recorded before. */
    @api
    get wording(): string {
        return this.given;
    }
    set wording(value: string) {
        this.given = value;
        this.text = value;
    }

    get label(): string {
        return fillTemplate(LABELS.label, this.constant);
    }

    handleChange(event: CustomEvent<{ value: string }>): void {
        this.text = event.detail.value;
        this.status = '';
    }

    handleSave(): void {
        const { constant, text } = this;
        this.status = recordWording(constant, text) ? LABELS.saved : LABELS.notSaved;
        const detail = { constant, wording: text.trim() };
        this.dispatchEvent(new CustomEvent<typeof detail>('record', { detail }));
    }
}
