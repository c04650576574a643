import { LightningElement } from 'lwc';
import { fileProblemText, readTextFile } from 'c/pickedFile';
import { LARGEST_PAYLOAD } from 'c/payloadReport';
import type { Payload } from 'c/payloadReport';
import { LABELS } from './labels';

/** What a drag must carry to be a file. */
const FILES = 'Files';

/**
 * Takes files that are dropped or pasted anywhere on its content, and says what is wrong with those it cannot read.
 * @fires payload with the text of a file
 */
export default class PayloadDropZone extends LightningElement {
    readonly labels = LABELS;
    problem = '';
    /** How many elements under the pointer the file has entered and not left. */
    private depth = 0;

    get isOver(): boolean {
        return this.depth > 0;
    }

    handleDragEnter(event: DragEvent): void {
        this.depth += this.carriesFiles(event) ? 1 : 0;
    }

    handleDragLeave(): void {
        this.depth = Math.max(0, this.depth - 1);
    }

    handleDragOver(event: DragEvent): void {
        if (this.carriesFiles(event)) {
            // Else the browser would open the file in place of the page.
            event.preventDefault();
        }
    }

    handleDrop(event: DragEvent): void {
        this.depth = 0;
        const file = event.dataTransfer?.files[0];
        if (file && !event.defaultPrevented) {
            event.preventDefault();
            void this.read(file);
        }
    }

    handlePaste(event: ClipboardEvent): void {
        const { clipboardData } = event;
        const file = clipboardData?.files[0];
        if (file && clipboardData.getData('text/plain') === '') {
            event.preventDefault();
            void this.read(file);
        }
    }

    handleDismiss(): void {
        this.problem = '';
    }

    private carriesFiles({ dataTransfer }: DragEvent): boolean {
        return dataTransfer?.types.includes(FILES) ?? false;
    }

    private async read(file: File): Promise<void> {
        this.problem = '';
        const reading = await readTextFile(file, LARGEST_PAYLOAD);
        if ('problem' in reading) {
            this.problem = fileProblemText(reading, LARGEST_PAYLOAD);
        } else {
            this.dispatchEvent(new CustomEvent<Payload>('payload', { detail: reading }));
        }
    }
}
