import { LightningElement, api } from 'lwc';
import type { VariableUpdateDecision } from 'c/errorRecognition';
import { PAYLOAD_TEXTS } from 'c/payloadLabels';
import { LABELS } from './labels';
import { toOutcomeView } from './outcomeView';
import type { OutcomeView } from './outcomeView';

/** What an update of call variables came to: the row of the decision table, and each variable. */
export default class VariableUpdateOutcome extends LightningElement {
    @api decision: VariableUpdateDecision | undefined;

    readonly labels = LABELS;

    get view(): OutcomeView | undefined {
        return this.decision ? toOutcomeView(this.decision, PAYLOAD_TEXTS, LABELS) : undefined;
    }
}
