import { LightningElement, api } from 'lwc';

const ICONS = {
    empty: 'utility:search',
    error: 'utility:error',
    hint: 'utility:info'
} as const;

/**
 * The one look of a place that has nothing to show: empty, failed, or with a hint. More can stand in its slot.
 * @fires action when the button is pressed
 */
export default class MessagePanel extends LightningElement {
    /** What kind of message it is. */
    @api variant: keyof typeof ICONS = 'empty';
    @api heading = '';
    @api detail = '';
    /** What the button says; no button without it. */
    @api actionLabel = '';

    get iconName(): string {
        return ICONS[this.variant];
    }

    get iconVariant(): string {
        return this.variant === 'error' ? 'error' : '';
    }

    get role(): string {
        return this.variant === 'error' ? 'alert' : 'note';
    }

    handleAction(): void {
        this.dispatchEvent(new CustomEvent('action'));
    }
}
