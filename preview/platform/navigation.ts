import { addressOf, currentPageReference, navigate, subscribe } from '../pageReference';
import type { PreviewPageReference } from '../pageReference';

const Navigate = Symbol('Navigate');
const GenerateUrl = Symbol('GenerateUrl');

/** Goes to pages of the preview, whose addresses are those of Lightning Experience. */
export const NavigationMixin = Object.assign(
    <Base extends new (...args: any[]) => object>(base: Base) =>
        class extends base {
            [Navigate](page: unknown, replace?: boolean): void {
                navigate(page, replace);
            }

            [GenerateUrl](page: unknown): Promise<string> {
                return Promise.resolve(addressOf(page));
            }
        },
    { Navigate, GenerateUrl }
);

/** The wire adapter: the present page, and every page that follows. */
export class CurrentPageReference {
    private readonly callback: (reference: PreviewPageReference) => void;
    private unsubscribe: (() => void) | undefined;

    constructor(callback: (reference: PreviewPageReference) => void) {
        this.callback = callback;
    }

    connect(): void {
        this.unsubscribe = subscribe((reference) => {
            this.callback(Object.freeze(reference));
        });
        this.callback(Object.freeze(currentPageReference()));
    }

    update(): void {}

    disconnect(): void {
        this.unsubscribe?.();
    }
}
