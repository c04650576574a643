import { LightningElement, api } from 'lwc';
import { saveTextFile } from 'c/fileDownload';
import { EXPORT_TEXTS } from 'c/healthLabels';
import { exportCsv, exportJson, exportMarkdown } from 'c/healthRun';
import type { CheckStateRecord, ExportInput, ExportTexts, HealthRun } from 'c/healthRun';
import { LABELS } from './labels';

type Writer = (input: ExportInput, texts: ExportTexts) => string;

const WRITERS: Readonly<Record<string, readonly [file: string, write: Writer]>> = {
    markdown: ['agent-connect-health.md', exportMarkdown],
    csv: ['agent-connect-health.csv', exportCsv],
    json: ['agent-connect-health.json', exportJson]
};

/**
 * Records, exports and prints the checklist.
 * @fires refresh when everything is to be read again
 * @fires record when the present state is to be recorded
 * @fires print before the browser prints
 */
export default class HealthTools extends LightningElement {
    /** How it is now. */
    @api present: HealthRun | undefined;
    @api states: readonly CheckStateRecord[] = [];

    readonly labels = LABELS;
    /** Notes are free text: they go out only where somebody wants it. */
    withNotes = false;

    get isNotReady(): boolean {
        return this.present === undefined;
    }

    handleRefresh(): void {
        this.dispatchEvent(new CustomEvent('refresh'));
    }

    handleRecord(): void {
        this.dispatchEvent(new CustomEvent('record'));
    }

    handleExport(event: CustomEvent<{ readonly value: string }>): void {
        const { value } = event.detail;
        if (value === 'notes') {
            this.withNotes = !this.withNotes;
        } else if (value === 'print') {
            this.dispatchEvent(new CustomEvent('print'));
        } else if (this.present) {
            const { present: run, states, withNotes } = this;
            const [file, write] = WRITERS[value] ?? [];
            if (file !== undefined && write) {
                saveTextFile(file, write({ run, states, withNotes }, EXPORT_TEXTS));
            }
        }
    }
}
