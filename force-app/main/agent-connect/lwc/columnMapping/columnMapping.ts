import { LightningElement, api } from 'lwc';
import type { ColumnMapping, EvidenceColumn } from 'c/jobEvidence';
import { LABELS } from './labels';
import { CHOICES, columnOfChoice, viewMapping } from './mappingView';
import type { MappingLine } from './mappingView';

/** What a person says of a column. */
export interface MapDetail {
    readonly header: string;
    readonly column: EvidenceColumn | null;
}

/**
 * What each column of brought evidence was taken for; opened, it can be put right.
 * @fires map with a MapDetail
 */
export default class ColumnMappingTable extends LightningElement {
    /** One list for each table. */
    @api tables: readonly (readonly ColumnMapping[])[] = [];

    readonly labels = LABELS;
    readonly choices = CHOICES;
    isOpen = false;

    get lines(): readonly MappingLine[] {
        return viewMapping(this.tables);
    }

    get hasLines(): boolean {
        return this.lines.length > 0;
    }

    /** The choices are many: they are made only once somebody wants to see them. */
    handleToggle(event: Event): void {
        const details = event.currentTarget;
        this.isOpen = details instanceof HTMLElement && details.hasAttribute('open');
    }

    handleChoice(event: CustomEvent<{ readonly value: string }>): void {
        const line = event.currentTarget;
        const header = line instanceof HTMLElement ? line.dataset.header : undefined;
        if (header !== undefined) {
            const detail: MapDetail = { header, column: columnOfChoice(event.detail.value) };
            this.dispatchEvent(new CustomEvent<MapDetail>('map', { detail }));
        }
    }
}
