/** @adapter Keeps the state of a screen in the address of its page, so that every view can be shared as a link. */
import type { PageReference } from 'lightning/navigation';
import { stateOf } from 'c/urlState';
import type { PageState } from 'c/urlState';

/** How a screen writes its state into an address, and reads it from there. */
export interface AddressForm<State> {
    readonly read: (state: PageState) => State;
    readonly write: (state: State) => PageState;
}

/**
 * The address of one screen. The screen tells it what CurrentPageReference says, and asks it which pages to go to; going
 * there is the screen's, since only a component has NavigationMixin.
 */
export class PageAddress<State> {
    private readonly form: AddressForm<State>;
    private page: PageReference | undefined;
    /** What was written into the address and has not come back yet. */
    private written: State | undefined;

    constructor(form: AddressForm<State>) {
        this.form = form;
    }

    /** Whether there is a page: none where the component stands outside Lightning Experience. */
    get isThere(): boolean {
        return this.page !== undefined;
    }

    /**
     * Takes in what CurrentPageReference says.
     * @param shown the state that the screen shows
     * @returns the state that the address asks for; undefined where that is what is shown, or the echo of what was written,
     * which must not undo what was typed since
     */
    arrive(page: PageReference | undefined, shown: State): State | undefined {
        this.page = page;
        const state = this.form.read(stateOf(page));
        const isEcho = this.written !== undefined && this.isSame(state, this.written);
        this.written = undefined;
        return isEcho || this.isSame(state, shown) ? undefined : state;
    }

    /** Whether two states have the same address. */
    isSame(left: State, right: State): boolean {
        return JSON.stringify(this.form.write(left)) === JSON.stringify(this.form.write(right));
    }

    /** The page with a state in its address, for a link. */
    pageOf(state: State): PageReference {
        const written = { ...stateOf(this.page), ...this.form.write(state) };
        return { type: '', ...this.page, state: written };
    }

    /** The page to go to, so that the address says a state; undefined where there is no page. */
    leave(state: State): PageReference | undefined {
        if (!this.page) {
            return undefined;
        }
        this.written = state;
        return this.pageOf(state);
    }
}
