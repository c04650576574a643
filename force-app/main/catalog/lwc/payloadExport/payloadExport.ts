import { LightningElement, api } from 'lwc';
import { ENTRY_TEXTS } from 'c/catalogLabels';
import type { ErrorCatalog } from 'c/errorCatalog';
import type { Recognition } from 'c/errorRecognition';
import { saveTextFile } from 'c/fileDownload';
import { PAYLOAD_TEXTS } from 'c/payloadLabels';
import { findingsToCsv, formatTicket } from 'c/payloadReport';
import { LABELS } from './labels';

const FILE_NAME = 'error-findings.csv';

/** Takes the findings along: as a text for a ticket, or as a file. Personal data is masked unless the user wants it. */
export default class PayloadExport extends LightningElement {
    @api text = '';
    @api catalog: ErrorCatalog | undefined;
    @api recognition: Recognition | undefined;

    readonly labels = LABELS;
    isMasked = true;

    get copyLabel(): string {
        return this.isMasked ? LABELS.copyMasked : LABELS.copyUnmasked;
    }

    get ticket(): string {
        return this.catalog && this.recognition
            ? formatTicket(
                  this.text,
                  this.recognition,
                  this.catalog,
                  PAYLOAD_TEXTS,
                  ENTRY_TEXTS,
                  this.isMasked
              )
            : '';
    }

    handleMask(event: CustomEvent<{ checked: boolean }>): void {
        this.isMasked = event.detail.checked;
    }

    handleExport(): void {
        if (this.catalog && this.recognition) {
            const csv = findingsToCsv(
                this.text,
                this.recognition,
                this.catalog,
                PAYLOAD_TEXTS,
                ENTRY_TEXTS,
                this.isMasked
            );
            saveTextFile(FILE_NAME, csv);
        }
    }
}
