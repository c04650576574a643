import { LightningElement, api } from 'lwc';
import { decideVariableUpdate } from 'c/errorRecognition';
import type { VariableUpdateDecision } from 'c/errorRecognition';
import type { ErrorCatalog } from 'c/errorCatalog';
import type { VariableUpdateTexts } from 'c/payloadReport';
import { delayed } from 'c/taskTimer';
import { LABELS } from './labels';

const TYPING_MILLISECONDS = 250;

/**
 * An update of call variables as it was sent and what came back, and which row of the decision table that is.
 * @fires decide with the decision, undefined where there is none
 */
export default class VariableUpdateCheck extends LightningElement {
    @api catalog: ErrorCatalog | undefined;
    /** The update to begin with. */
    @api update: VariableUpdateTexts | undefined;

    readonly labels = LABELS;
    sent = '';
    returned = '';
    decision: VariableUpdateDecision | undefined;
    private readonly decideSoon = delayed(() => {
        this.decide();
    }, TYPING_MILLISECONDS);

    override connectedCallback(): void {
        this.sent = this.update?.sent ?? '';
        this.returned = this.update?.returned ?? '';
        if (this.sent !== '') {
            this.decide();
        }
    }

    override disconnectedCallback(): void {
        this.decideSoon.cancel();
    }

    get namesNone(): boolean {
        return this.sent.trim() !== '' && this.decision === undefined;
    }

    handleSent(event: CustomEvent<{ value: string }>): void {
        this.sent = event.detail.value;
        this.decideSoon.call();
    }

    handleReturned(event: CustomEvent<{ value: string }>): void {
        this.returned = event.detail.value;
        this.decideSoon.call();
    }

    private decide(): void {
        this.decision = this.catalog
            ? decideVariableUpdate(this.sent, this.returned, this.catalog)
            : undefined;
        const detail = { decision: this.decision };
        this.dispatchEvent(
            new CustomEvent<{ decision: VariableUpdateDecision | undefined }>('decide', { detail })
        );
    }
}
