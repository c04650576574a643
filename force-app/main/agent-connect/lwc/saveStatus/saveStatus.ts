import { LightningElement, api } from 'lwc';
import { FAILURE_TEXTS } from 'c/healthLabels';
import type { Drafts, FailedSave } from 'c/healthRunStore';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';

/**
 * Says what was and was not saved.
 * @fires retry when what waits is to be saved again
 */
export default class SaveStatus extends LightningElement {
    /** What waits in this browser. */
    @api drafts: Drafts | undefined;
    /** Why the last attempt failed. */
    @api failed: FailedSave | undefined;
    /** What is to be told of what was saved. */
    @api messages: readonly string[] = [];

    readonly labels = LABELS;

    get hasDrafts(): boolean {
        return (this.drafts?.runs.length ?? 0) + (this.drafts?.states.length ?? 0) > 0;
    }

    get hasMessages(): boolean {
        return this.messages.length > 0;
    }

    get waiting(): string {
        return fillTemplate(
            LABELS.waiting,
            this.drafts?.runs.length ?? 0,
            this.drafts?.states.length ?? 0
        );
    }

    get failure(): string {
        return this.failed ? `${FAILURE_TEXTS[this.failed.failure]} ${this.failed.message}` : '';
    }

    handleRetry(): void {
        this.dispatchEvent(new CustomEvent('retry'));
    }
}
