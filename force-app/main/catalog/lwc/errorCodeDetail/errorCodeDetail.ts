import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { simulatorPage } from 'c/appTabs';
import { ENTRY_TEXTS } from 'c/catalogLabels';
import { STATE_PREFIX } from 'c/catalogResource';
import { formatEntry } from 'c/entryText';
import type { ErrorCatalog, ErrorEntry } from 'c/errorCatalog';
import { toDetailView } from './detailView';
import type { DetailView } from './detailView';
import { LABELS } from './labels';

/**
 * All that is known about one code.
 * @fires open with the id of a related entry
 * @fires pin when the entry is to be pinned, or no longer
 * @fires back
 */
export default class ErrorCodeDetail extends NavigationMixin(LightningElement) {
    @api catalog: ErrorCatalog | undefined;
    @api entry: ErrorEntry | undefined;
    /** An address that opens the entry. */
    @api link = '';
    @api isPinned = false;
    /** What leads back, where that is always offered; else Back shows only where the list is out of sight. */
    @api backLabel = '';

    readonly labels = LABELS;
    readonly texts = ENTRY_TEXTS;

    get view(): DetailView | undefined {
        return this.catalog && this.entry
            ? toDetailView(
                  this.catalog,
                  this.entry,
                  ENTRY_TEXTS,
                  { overridden: LABELS.overridden, custom: LABELS.customEntry },
                  { api: LABELS.wireApi, deployment: LABELS.wireDeployment }
              )
            : undefined;
    }

    get hasSteps(): boolean {
        return this.view !== undefined && this.view.steps.length > 0;
    }

    get hasWire(): boolean {
        return this.view !== undefined && this.view.wire.length > 0;
    }

    get backText(): string {
        return this.backLabel === '' ? LABELS.back : this.backLabel;
    }

    get backClass(): string {
        return this.backLabel === '' ? 'back slds-m-bottom_small' : 'slds-m-bottom_small slds-show';
    }

    get pinLabel(): string {
        return this.isPinned ? LABELS.unpin : LABELS.pin;
    }

    get pinIcon(): string {
        return this.isPinned ? 'utility:pinned' : 'utility:pin';
    }

    get ticketText(): string {
        return this.catalog && this.entry
            ? formatEntry(this.catalog, this.entry, ENTRY_TEXTS, this.link || undefined)
            : '';
    }

    /** Puts the focus on the heading, where a reader begins. */
    @api
    focusHeading(): void {
        this.template?.querySelector<HTMLElement>('.heading')?.focus();
    }

    handleBack(): void {
        this.dispatchEvent(new CustomEvent('back'));
    }

    handlePin(): void {
        this.dispatchEvent(new CustomEvent('pin'));
    }

    /** What is no failed outbound call cannot be simulated as one. */
    get canSimulate(): boolean {
        return this.entry !== undefined && this.entry.outbound.type !== null;
    }

    handleSimulate(): void {
        if (this.entry) {
            this[NavigationMixin.Navigate](simulatorPage(this.entry.id, STATE_PREFIX));
        }
    }

    handleOpen(event: CustomEvent<{ id: string }>): void {
        const { id } = event.detail;
        this.dispatchEvent(new CustomEvent<{ id: string }>('open', { detail: { id } }));
    }
}
