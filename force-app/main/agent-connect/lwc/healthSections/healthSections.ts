import { LightningElement, api } from 'lwc';
import { LABELS } from './labels';
import { SECTIONS } from './sections';
import type { Section } from './sections';

interface Option {
    readonly label: string;
    readonly value: Section;
}

/**
 * Leads to the parts of the checklist: tabs, or a list where there is no room for all of them, so that none hides in an
 * overflow menu.
 * @fires choose with `{ section }` when another part is chosen
 */
export default class HealthSections extends LightningElement {
    /** The part that is shown. */
    @api chosen: Section = 'checks';

    readonly labels = LABELS;
    readonly options: readonly Option[] = SECTIONS.map((value) => ({
        label: LABELS[value],
        value
    }));

    handleTab({ target }: Event): void {
        this.choose(target instanceof HTMLElement && 'value' in target ? target.value : undefined);
    }

    handleList(event: CustomEvent<{ readonly value: string }>): void {
        this.choose(event.detail.value);
    }

    private choose(asked: unknown): void {
        const section = SECTIONS.find((known) => known === asked);
        // A tab also tells that it is active where it was not a person who chose it.
        if (section !== undefined && section !== this.chosen) {
            this.dispatchEvent(new CustomEvent('choose', { detail: { section } }));
        }
    }
}
