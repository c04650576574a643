import { LightningElement, api } from 'lwc';
import { customEntrySkeleton } from 'c/errorRecognition';
import type { Finding } from 'c/errorRecognition';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';

/** Makes the skeleton of an entry for a code that no pack lists, ready for the organization's own pack. */
export default class CustomEntryMaker extends LightningElement {
    @api finding: Finding | undefined;

    readonly labels = LABELS;
    private shownFor = '';

    get isShown(): boolean {
        return this.finding !== undefined && this.shownFor === this.finding.id;
    }

    get expanded(): 'true' | 'false' {
        return this.isShown ? 'true' : 'false';
    }

    get heading(): string {
        return fillTemplate(LABELS.title, this.finding?.code ?? '');
    }

    get skeleton(): string {
        return this.finding ? customEntrySkeleton(this.finding) : '';
    }

    handleMake(): void {
        this.shownFor = this.isShown ? '' : (this.finding?.id ?? '');
    }
}
