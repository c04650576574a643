import { LightningElement, api } from 'lwc';
import { copyText } from 'c/clipboardText';
import { delayed } from 'c/taskTimer';
import { LABELS } from './labels';

const SHOWN_MILLISECONDS = 2500;

/** A button that copies a text and says so; where the browser refuses, it shows the text to copy by hand. */
export default class CopyButton extends LightningElement {
    /** What the button says. */
    @api label = '';
    /** What it copies. */
    @api text = '';

    readonly labels = LABELS;
    private outcome: 'none' | 'copied' | 'refused' = 'none';
    private readonly settle = delayed(() => {
        this.outcome = 'none';
    }, SHOWN_MILLISECONDS);

    override disconnectedCallback(): void {
        this.settle.cancel();
    }

    get isRefused(): boolean {
        return this.outcome === 'refused';
    }

    get buttonLabel(): string {
        return this.outcome === 'copied' ? LABELS.copied : this.label;
    }

    get iconName(): string {
        return this.outcome === 'copied' ? 'utility:check' : 'utility:copy_to_clipboard';
    }

    get announcement(): string {
        return this.outcome === 'copied' ? LABELS.copied : '';
    }

    handleClick(): void {
        void this.copy();
    }

    private async copy(): Promise<void> {
        const isCopied = await copyText(this.text);
        this.settle.cancel();
        this.outcome = isCopied ? 'copied' : 'refused';
        if (this.outcome === 'copied') {
            this.settle.call();
        }
    }
}
