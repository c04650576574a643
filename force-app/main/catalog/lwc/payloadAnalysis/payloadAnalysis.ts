import { LightningElement, api } from 'lwc';
import { ENTRY_TEXTS } from 'c/catalogLabels';
import type { ErrorCatalog, ErrorEntry } from 'c/errorCatalog';
import { ErrorReader } from 'c/errorRecognition';
import { PAYLOAD_TEXTS, payloadName, payloadSummary } from 'c/payloadLabels';
import { LARGEST_PAYLOAD, NO_PAYLOAD } from 'c/payloadReport';
import type { Payload } from 'c/payloadReport';
import { toAnalysis } from 'c/payloadResult';
import type { Analysis } from 'c/payloadResult';
import { inSlices, nextTurn } from 'c/taskTimer';
import { fillTemplate } from 'c/textTemplate';
import { announcementOf } from './announcement';
import { LABELS } from './labels';

/** A longer text is not shown in a text box again: it would make every key slow. */
const LONGEST_EDITABLE = 200_000;
const ALL = 100;

/**
 * Paste anything: takes a text, reads it a slice at a time, and shows the codes in it, which of them is the cause, and what
 * to do.
 * @fires payload with a text that is to be analyzed instead
 * @fires open with the id of an entry
 * @fires back when no entry is to be open
 * @fires ask with the first line as a question for the search
 * @fires variables with an update of call variables to look into
 */
export default class PayloadAnalysis extends LightningElement {
    @api catalog: ErrorCatalog | undefined;
    /** The entry that is open. */
    @api entry: ErrorEntry | undefined;
    /** An address that opens the entry. */
    @api link = '';

    readonly labels = LABELS;
    analysis: Analysis | undefined;
    percent = 0;
    private isEditing = false;
    private given: Payload = NO_PAYLOAD;
    private focusNext: '' | '.heading' | 'c-payload-input' = '';

    /** The text to analyze. */
    @api
    get payload(): Payload {
        return this.given;
    }
    set payload(value: Payload) {
        this.given = value;
        if (this.isConnected) {
            void this.read();
        }
    }

    override connectedCallback(): void {
        void this.read();
    }

    override renderedCallback(): void {
        if (this.focusNext !== '') {
            // What had the focus is gone with the view before.
            this.template?.querySelector<HTMLElement>(this.focusNext)?.focus();
            this.focusNext = '';
        }
    }

    get isInput(): boolean {
        const { length } = this.given.text;
        return this.isEditing || length === 0 || length > LARGEST_PAYLOAD;
    }

    /** Neither a code nor an update of call variables. */
    get isNothing(): boolean {
        return this.analysis?.recognition.primary === undefined && !this.analysis?.update;
    }

    get isEditable(): boolean {
        return this.given.text.length <= LONGEST_EDITABLE;
    }

    get summary(): string {
        return payloadSummary(this.given);
    }

    get progressText(): string {
        return fillTemplate(LABELS.reading, payloadName(this.given), this.percent);
    }

    get searchLabel(): string {
        const line = this.analysis?.firstLine ?? '';
        return line === '' ? '' : fillTemplate(LABELS.searchFirstLine, line);
    }

    get announcement(): string {
        return this.analysis ? announcementOf(this.analysis, LABELS) : '';
    }

    handlePayload(event: CustomEvent<Payload>): void {
        this.isEditing = false;
        this.pass('payload', event.detail);
    }

    handleNew(): void {
        this.focusNext = 'c-payload-input';
        this.pass('payload', NO_PAYLOAD);
    }

    handleEdit(): void {
        this.focusNext = 'c-payload-input';
        this.isEditing = true;
    }

    handleAsk(): void {
        this.pass('ask', { query: this.analysis?.firstLine ?? '' });
    }

    /** Lets an event of the result go on to whoever shows the analysis. */
    handleForward(event: CustomEvent<unknown>): void {
        this.pass(event.type, event.detail);
    }

    private pass(name: string, detail: unknown): void {
        this.dispatchEvent(new CustomEvent(name, { detail }));
    }

    /** Reads the text in slices; a text that comes in the meantime takes over. */
    private async read(): Promise<void> {
        const { given, catalog } = this;
        this.analysis = undefined;
        this.percent = 0;
        if (this.isInput || !catalog) {
            return;
        }
        await nextTurn();
        const reader = new ErrorReader(given.text, catalog);
        await inSlices(() => {
            const isOver = this.given !== given || !this.isConnected;
            const more = !isOver && reader.readSlice();
            this.percent = Math.floor(reader.progress * ALL);
            return more;
        });
        if (this.given === given && this.isConnected) {
            const { text } = given;
            const recognition = reader.recognition();
            const layers = ENTRY_TEXTS.layers;
            this.analysis = toAnalysis(text, recognition, catalog, PAYLOAD_TEXTS, layers);
            this.focusNext = '.heading';
        }
    }
}
