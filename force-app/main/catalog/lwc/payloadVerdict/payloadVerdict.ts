import { LightningElement, api } from 'lwc';
import { ENTRY_TEXTS } from 'c/catalogLabels';
import type { ErrorCatalog } from 'c/errorCatalog';
import type { Recognition } from 'c/errorRecognition';
import { PAYLOAD_TEXTS } from 'c/payloadLabels';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';
import { toVerdict } from './verdictView';
import type { VerdictView } from './verdictView';

/**
 * The answer for a whole text: the cause and why it is, the chain, what to do, and the error that the connector should
 * raise.
 * @fires open with the id of the primary finding
 */
export default class PayloadVerdict extends LightningElement {
    @api catalog: ErrorCatalog | undefined;
    @api recognition: Recognition | undefined;

    readonly labels = LABELS;
    readonly texts = PAYLOAD_TEXTS;
    readonly entryTexts = ENTRY_TEXTS;

    get view(): VerdictView | undefined {
        return this.catalog && this.recognition
            ? toVerdict(this.recognition, this.catalog, PAYLOAD_TEXTS, ENTRY_TEXTS)
            : undefined;
    }

    get className(): string {
        return this.view?.isCertain ? 'verdict' : 'verdict verdict_likely';
    }

    get iconName(): string {
        return this.view?.isCertain ? 'utility:target' : 'utility:question';
    }

    get hasLinks(): boolean {
        return this.view !== undefined && this.view.links.length > 0;
    }

    get furtherLinks(): string {
        const further = this.view?.furtherLinks ?? 0;
        return further === 0 ? '' : fillTemplate(LABELS.moreLinks, further);
    }

    get hasSteps(): boolean {
        return this.view !== undefined && this.view.steps.length > 0;
    }

    get openLabel(): string {
        return fillTemplate(LABELS.openEntry, this.view?.title ?? '');
    }

    handleOpen(): void {
        if (this.view) {
            const { id } = this.view;
            this.dispatchEvent(new CustomEvent<{ id: string }>('open', { detail: { id } }));
        }
    }
}
