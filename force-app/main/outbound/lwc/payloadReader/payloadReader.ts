import { LightningElement, api } from 'lwc';
import type { ErrorCatalog } from 'c/errorCatalog';
import { failureFromPayload, LONGEST_PASTED } from 'c/failurePayload';
import type { OutboundFailure } from 'c/outboundCallMapping';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';

/**
 * Recognizes the code in an error that somebody pastes. The text stays here.
 * @fires recognize with the failure; undefined where no code is in it
 */
export default class PayloadReader extends LightningElement {
    @api catalog: ErrorCatalog | undefined;
    /** What was recognized. */
    @api failure: OutboundFailure | undefined;

    readonly labels = LABELS;
    readonly longest = LONGEST_PASTED;
    text = '';

    get recognized(): string {
        return this.failure
            ? fillTemplate(LABELS.recognized, `${this.failure.pack}:${this.failure.code}`)
            : '';
    }

    get behind(): string {
        const layers = this.failure?.layers ?? [];
        return layers.length === 0
            ? ''
            : fillTemplate(
                  LABELS.behind,
                  layers.map(({ pack, code }) => `${pack}:${code}`).join(', ')
              );
    }

    get isUnknown(): boolean {
        return this.text.trim() !== '' && this.failure === undefined;
    }

    handleChange(event: CustomEvent<{ value: string }>): void {
        this.text = event.detail.value;
        const failure = this.catalog && failureFromPayload(this.text, this.catalog);
        const detail = { failure };
        this.dispatchEvent(new CustomEvent<typeof detail>('recognize', { detail }));
    }
}
