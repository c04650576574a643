import { LightningElement, api } from 'lwc';
import { delayed } from 'c/taskTimer';

/** Long enough that a screen reader is not interrupted at every key. */
const SETTLED_MILLISECONDS = 1000;

/** Tells screen readers what changed, once it has settled. Nothing is seen of it. */
export default class LiveStatus extends LightningElement {
    spoken = '';
    private given = '';
    private readonly speak = delayed((message: string) => {
        this.spoken = message;
    }, SETTLED_MILLISECONDS);

    /** What to say. */
    @api
    get message(): string {
        return this.given;
    }
    set message(value: string) {
        this.given = value;
        this.speak.call(value);
    }

    override disconnectedCallback(): void {
        this.speak.cancel();
    }
}
