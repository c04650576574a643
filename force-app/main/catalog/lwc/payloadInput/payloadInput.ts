import { LightningElement, api } from 'lwc';
import { fileProblemText, readTextFile } from 'c/pickedFile';
import { tooLongText } from 'c/payloadLabels';
import { LARGEST_PAYLOAD, NO_PAYLOAD } from 'c/payloadReport';
import type { Payload } from 'c/payloadReport';
import { LABELS } from './labels';

/**
 * Where a text comes in by hand: typed or pasted into a box, or from a file that is chosen.
 * @fires payload with the text to analyze
 */
export default class PayloadInput extends LightningElement {
    readonly labels = LABELS;
    problem = '';
    private draft: Payload = NO_PAYLOAD;

    /** The text to begin with. One that is too long to be analyzed is refused with a message. */
    @api
    get payload(): Payload {
        return this.draft;
    }
    set payload(value: Payload) {
        this.take(value);
    }

    get isEmpty(): boolean {
        return this.draft.text.trim() === '';
    }

    /** Puts the focus into the text box. */
    @api
    focusText(): void {
        this.template?.querySelector<HTMLElement>('lightning-textarea')?.focus();
    }

    handleText(event: CustomEvent<{ value: string }>): void {
        this.draft = { ...this.draft, text: event.detail.value };
    }

    /** A paste into the empty box is analyzed at once, and never has to be shown in it. */
    handlePaste(event: ClipboardEvent): void {
        const text = event.clipboardData?.getData('text/plain') ?? '';
        if (this.isEmpty && text.trim() !== '') {
            event.preventDefault();
            this.submit({ text, name: '' });
        }
    }

    handleAnalyze(): void {
        this.submit(this.draft);
    }

    /** The base component for files speaks of uploading, which is what does not happen here. */
    handleChoose(): void {
        this.template?.querySelector<HTMLInputElement>('.file')?.click();
    }

    handleFile(event: Event): void {
        const input = event.currentTarget;
        const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
        if (file && input instanceof HTMLInputElement) {
            void this.read(file);
            // So that the same file can be chosen again after it was changed.
            input.value = '';
        }
    }

    private async read(file: File): Promise<void> {
        this.problem = '';
        const reading = await readTextFile(file, LARGEST_PAYLOAD);
        if ('problem' in reading) {
            this.problem = fileProblemText(reading, LARGEST_PAYLOAD);
        } else {
            this.submit(reading);
        }
    }

    private submit(payload: Payload): void {
        if (this.take(payload)) {
            this.dispatchEvent(new CustomEvent<Payload>('payload', { detail: payload }));
        }
    }

    private take(payload: Payload): boolean {
        const { text } = payload;
        const isTooLong = text.length > LARGEST_PAYLOAD;
        this.problem = isTooLong ? tooLongText(payload) : '';
        this.draft = isTooLong ? NO_PAYLOAD : payload;
        return !isTooLong;
    }
}
