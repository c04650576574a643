import { LightningElement, api } from 'lwc';
import { FAILURE_TEXTS } from 'c/healthLabels';
import type { Drafts, FailedSave } from 'c/healthRunStore';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';

/**
 * Says what was and was not saved.
 * @fires retry when what waits is to be saved again
 * @fires discard when what waits is given up
 */
export default class SaveStatus extends LightningElement {
    /** What waits in this browser. */
    @api drafts: Drafts | undefined;
    /** Why the last attempt failed. */
    @api failed: FailedSave | undefined;
    /** What is to be told of what was saved. */
    @api messages: readonly string[] = [];
    @api isSaving = false;
    /** Whether this browser keeps what waits. */
    @api isKept = false;

    readonly labels = LABELS;
    isAsking = false;

    /** A first attempt is no alarm: what fails says so when it has failed. */
    get isWaiting(): boolean {
        const waits = (this.drafts?.runs.length ?? 0) + (this.drafts?.states.length ?? 0) > 0;
        return waits && (!this.isSaving || this.failed !== undefined);
    }

    get place(): string {
        return this.isKept ? LABELS.waitHere : LABELS.waitNowhere;
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

    handleAsk(): void {
        this.isAsking = !this.isAsking;
    }

    handleDiscard(): void {
        this.isAsking = false;
        this.dispatchEvent(new CustomEvent('discard'));
    }

    handleRetry(): void {
        this.isAsking = false;
        this.dispatchEvent(new CustomEvent('retry'));
    }
}
