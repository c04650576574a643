import { LightningElement, api } from 'lwc';
import { ENTRY_TEXTS } from 'c/catalogLabels';
import type ErrorCodeDetail from 'c/errorCodeDetail';
import type { ErrorCatalog, ErrorEntry } from 'c/errorCatalog';
import type { Finding } from 'c/errorRecognition';
import { PAYLOAD_TEXTS } from 'c/payloadLabels';
import { findingTitle, knowledgeText } from 'c/payloadReport';
import { pinnedEntries, togglePin } from 'c/rememberedEntries';
import { LABELS } from './labels';

type Detail = HTMLElement & Pick<ErrorCodeDetail, 'focusHeading'>;

/**
 * The finding that is looked at: its entry, or what can be done about a code that no pack knows.
 * @fires open with the id of a related entry
 * @fires back
 */
export default class PayloadDetail extends LightningElement {
    @api catalog: ErrorCatalog | undefined;
    @api entry: ErrorEntry | undefined;
    /** The finding, where it stands in the text. */
    @api finding: Finding | undefined;
    /** An address that opens the entry. */
    @api link = '';

    readonly labels = LABELS;
    pinned = pinnedEntries();

    get isPinned(): boolean {
        return this.entry !== undefined && this.pinned.includes(this.entry.id);
    }

    /** Listed codes need no entry of their own. */
    get isUnlisted(): boolean {
        return this.finding !== undefined && this.finding.known !== 'listed';
    }

    get heading(): string {
        return this.catalog && this.finding
            ? findingTitle(this.finding, this.catalog, PAYLOAD_TEXTS)
            : '';
    }

    get knowledge(): string {
        return this.catalog && this.finding
            ? knowledgeText(this.finding, this.catalog, PAYLOAD_TEXTS, ENTRY_TEXTS.layers)
            : '';
    }

    /** Puts the focus on the heading, where a reader begins. */
    @api
    focusHeading(): void {
        const detail = this.template?.querySelector<Detail>('c-error-code-detail');
        if (detail) {
            detail.focusHeading();
        } else {
            this.template?.querySelector<HTMLElement>('.heading')?.focus();
        }
    }

    handlePin(): void {
        if (this.entry) {
            this.pinned = togglePin(this.entry.id);
        }
    }

    handleOpen(event: CustomEvent<{ id: string }>): void {
        const { id } = event.detail;
        this.dispatchEvent(new CustomEvent<{ id: string }>('open', { detail: { id } }));
    }

    handleBack(): void {
        this.dispatchEvent(new CustomEvent('back'));
    }
}
