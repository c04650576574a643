import { LightningElement, api } from 'lwc';
import { ENTRY_TEXTS } from 'c/catalogLabels';
import { documentedMeaning } from 'c/entryText';
import { OUTBOUND_ERROR_TYPES } from 'c/errorCatalog';
import type { ErrorCatalog } from 'c/errorCatalog';
import type { RunStep } from 'c/simulatedRun';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';
import { softphoneAfter, toldAfter } from './softphoneView';
import type { SoftphoneState } from './softphoneView';

const ICONS: Readonly<Record<SoftphoneState, string>> = {
    idle: 'utility:call',
    dialling: 'utility:outbound_call',
    ringing: 'utility:outbound_call',
    connected: 'utility:call',
    failed: 'utility:error',
    hungUp: 'utility:end_call',
    waiting: 'utility:clock'
};

/** What the rep sees of a simulated call. */
export default class SoftphonePanel extends LightningElement {
    @api catalog: ErrorCatalog | undefined;
    /** The steps so far. */
    @api steps: readonly RunStep[] = [];
    @api number = '';
    /** What the org shows for the constant, where it was recorded. */
    @api wording = '';

    readonly labels = LABELS;
    readonly texts = ENTRY_TEXTS;

    get state(): SoftphoneState {
        return softphoneAfter(this.steps);
    }

    get stateText(): string {
        return LABELS[this.state];
    }

    get iconName(): string {
        return ICONS[this.state];
    }

    get className(): string {
        return `phone ${this.state}`;
    }

    get told(): string | undefined {
        return toldAfter(this.steps);
    }

    get toldText(): string {
        if (this.told === undefined) {
            return '';
        }
        return this.told === 'customError'
            ? LABELS.customError
            : fillTemplate(LABELS.told, this.told);
    }

    get shownWording(): string {
        return this.told === undefined ? '' : this.wording;
    }

    get documented(): string {
        const type = OUTBOUND_ERROR_TYPES.find((known) => known === this.told);
        return this.catalog && type ? (documentedMeaning(this.catalog, type) ?? '') : '';
    }

    get isUnpublished(): boolean {
        return this.documented !== '' && this.wording === '';
    }
}
