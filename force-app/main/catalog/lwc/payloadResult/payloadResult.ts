import { LightningElement, api } from 'lwc';
import type { ErrorCatalog, ErrorEntry } from 'c/errorCatalog';
import type { Finding } from 'c/errorRecognition';
import type MarkedText from 'c/markedText';
import type PayloadDetail from 'c/payloadDetail';
import type PayloadFindings from 'c/payloadFindings';
import type { VariableUpdateTexts } from 'c/payloadReport';
import { rememberEntry } from 'c/rememberedEntries';
import { nextTurn } from 'c/taskTimer';
import { findingOf } from './analysis';
import type { Analysis } from './analysis';
import { LABELS } from './labels';

export { toAnalysis } from './analysis';
export type { Analysis, FoundUpdate } from './analysis';

type Marked = HTMLElement & Pick<MarkedText, 'reveal'>;
type Detail = HTMLElement & Pick<PayloadDetail, 'focusHeading'>;
type Findings = HTMLElement & Pick<PayloadFindings, 'focusFinding'>;

/**
 * What was found in a text: the verdict and the findings, beside them the text with its marks and the finding that is
 * looked at.
 * @fires open with the id of an entry
 * @fires back when no entry is to be open
 * @fires variables with the update of call variables in the text
 */
export default class PayloadResult extends LightningElement {
    @api analysis: Analysis | undefined;
    @api text = '';
    @api catalog: ErrorCatalog | undefined;
    /** The entry that is open. */
    @api entry: ErrorEntry | undefined;
    /** An address that opens the entry. */
    @api link = '';

    readonly labels = LABELS;
    currentId = '';
    /** The finding without an entry that is looked at: the address cannot name it. */
    private unknown: Finding | undefined;
    override connectedCallback(): void {
        void this.showPrimary();
    }

    get hasFound(): boolean {
        return this.analysis !== undefined && this.analysis.recognition.findings.length > 0;
    }

    /** An update of call variables tells something even where nothing came back. */
    get hasFindings(): boolean {
        return this.hasFound || this.analysis?.update !== undefined;
    }

    get finding(): Finding | undefined {
        return this.entry && this.analysis
            ? findingOf(this.analysis, this.entry.id, this.currentId)
            : this.unknown;
    }

    get isDetail(): boolean {
        return this.entry !== undefined || this.unknown !== undefined;
    }

    get layoutClass(): string {
        const name = this.hasFindings ? 'layout' : 'layout layout_nothing';
        return this.isDetail ? `${name} layout_detail` : name;
    }

    get shownId(): string {
        return this.finding?.id ?? '';
    }

    handleFinding(event: CustomEvent<{ id: string; start?: number }>): void {
        const { id, start } = event.detail;
        const finding = this.analysis?.recognition.findings.find((known) => known.id === id);
        this.currentId = id;
        this.unknown = finding?.entryId === undefined ? finding : undefined;
        if (finding?.entryId !== undefined) {
            this.openEntry(finding.entryId);
        } else if (this.entry) {
            this.dispatchEvent(new CustomEvent('back'));
        }
        void this.follow('c-payload-detail', { id, start });
    }

    handleEntry(event: CustomEvent<{ id: string }>): void {
        this.openEntry(event.detail.id);
        void this.follow('c-payload-detail');
    }

    handleBack(): void {
        this.unknown = undefined;
        if (this.entry) {
            this.dispatchEvent(new CustomEvent('back'));
        }
        void this.follow('c-payload-findings');
    }

    handleVariables(): void {
        const detail = this.analysis?.update?.texts;
        if (detail) {
            this.dispatchEvent(new CustomEvent<VariableUpdateTexts>('variables', { detail }));
        }
    }

    private openEntry(id: string): void {
        rememberEntry(id);
        this.dispatchEvent(new CustomEvent<{ id: string }>('open', { detail: { id } }));
    }

    /** The text begins at the cause, not at its first line. */
    private async showPrimary(): Promise<void> {
        await nextTurn();
        const id = this.analysis?.recognition.primary?.id;
        if (id !== undefined) {
            this.template?.querySelector<Marked>('c-marked-text')?.reveal(id);
        }
    }

    /** Once the view is there: a reader follows what was opened, and the text shows where it stands. */
    private async follow(
        focus: 'c-payload-detail' | 'c-payload-findings',
        place?: { readonly id: string; readonly start: number | undefined }
    ): Promise<void> {
        await nextTurn();
        if (focus === 'c-payload-detail') {
            this.template?.querySelector<Detail>(focus)?.focusHeading();
        } else {
            this.template?.querySelector<Findings>(focus)?.focusFinding(this.currentId);
        }
        if (place) {
            this.template?.querySelector<Marked>('c-marked-text')?.reveal(place.id, place.start);
        }
    }
}
