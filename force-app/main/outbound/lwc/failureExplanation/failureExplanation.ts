import { LightningElement, api } from 'lwc';
import { ENTRY_TEXTS } from 'c/catalogLabels';
import { OUTBOUND_ERROR_TYPES } from 'c/errorCatalog';
import type { SimulatedRun } from 'c/simulatedRun';
import { fillTemplate } from 'c/textTemplate';
import { toExplanationView } from './explanationView';
import type { ExplanationView } from './explanationView';
import { LABELS } from './labels';

/**
 * Which constant a simulated failure becomes, why, what else could be defended and how to fix it.
 * @fires explain with the id of the code's entry
 * @fires record with a constant and what the org shows for it
 */
export default class FailureExplanation extends LightningElement {
    @api run: SimulatedRun | undefined;
    /** What the org shows for the constant that Salesforce is told. */
    @api wording = '';

    readonly labels = LABELS;

    get view(): ExplanationView | undefined {
        return this.run && toExplanationView(this.run, LABELS);
    }

    get confidence(): string {
        const decision = this.run?.decision;
        return decision?.kind === 'rejection'
            ? fillTemplate(LABELS.confidence, ENTRY_TEXTS.confidences[decision.confidence])
            : '';
    }

    get hasAlternatives(): boolean {
        return this.view !== undefined && this.view.alternatives.length > 0;
    }

    get hasFix(): boolean {
        return this.view !== undefined && this.view.fix.length > 0;
    }

    /** Only constants have a wording: a custom label is the org's own already. */
    get toldConstant(): string {
        return OUTBOUND_ERROR_TYPES.find((type) => type === this.run?.told) ?? '';
    }

    handleExplain(): void {
        const detail = { id: this.view?.entryId ?? '' };
        this.dispatchEvent(new CustomEvent<{ id: string }>('explain', { detail }));
    }

    handleRecord(event: CustomEvent<{ constant: string; wording: string }>): void {
        const { detail } = event;
        this.dispatchEvent(new CustomEvent<typeof detail>('record', { detail }));
    }
}
