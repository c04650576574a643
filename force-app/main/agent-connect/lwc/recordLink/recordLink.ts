import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';

/** A link to a record. */
export default class RecordLink extends NavigationMixin(LightningElement) {
    /** What the link says; the record's id without it. */
    @api text = '';

    href: string | undefined;
    private target = '';

    @api
    get recordId(): string {
        return this.target;
    }
    set recordId(value: string) {
        this.target = value;
        void this.resolve();
    }

    get label(): string {
        return this.text || this.target;
    }

    private async resolve(): Promise<void> {
        const { target: recordId } = this;
        const href = await this[NavigationMixin.GenerateUrl]({
            type: 'standard__recordPage',
            attributes: { recordId, actionName: 'view' }
        });
        // Answers may come in another order than questions.
        if (recordId === this.target) {
            this.href = href;
        }
    }
}
