import { LightningElement, api } from 'lwc';
import type { Finding } from 'c/errorRecognition';
import { MOST_MARKS } from 'c/payloadReport';
import type { MarkedText as Marked } from 'c/payloadReport';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';
import { toPartViews } from './partsView';
import type { PartView } from './partsView';

/** How far from the upper edge of the pane a place is shown that is scrolled to, as a share of the pane. */
const FROM_TOP = 0.3;

/**
 * A text with its codes marked where they stand. Text stays text, whatever it holds.
 * @fires open with the id of the finding whose mark is pressed
 */
export default class MarkedText extends LightningElement {
    @api marked: Marked | undefined;
    @api findings: readonly Finding[] = [];
    /** What each finding is called, by its id. */
    @api titles: Readonly<Record<string, string>> = {};
    /** The finding that is looked at. */
    @api currentId = '';

    readonly labels = LABELS;

    get parts(): readonly PartView[] {
        return this.marked
            ? toPartViews(this.marked, this.findings, this.titles, LABELS, this.currentId)
            : [];
    }

    get notes(): string {
        return [
            ...(this.marked?.isExcerpt ? [LABELS.excerpts] : []),
            ...(this.marked?.isCut ? [fillTemplate(LABELS.placesCut, MOST_MARKS)] : [])
        ].join(' ');
    }

    /**
     * Scrolls a place of a finding into view, without moving the page.
     * @param start where the place begins in the text; else, or where that place is not shown, the first one
     */
    @api
    reveal(id: string, start?: number): void {
        const pane = this.template?.querySelector<HTMLElement>('.pane');
        const marks = [...(this.template?.querySelectorAll<HTMLElement>('.mark') ?? [])].filter(
            ({ dataset }) => dataset.id === id
        );
        const mark = marks.find(({ dataset }) => Number(dataset.start) === start) ?? marks[0];
        if (pane && mark) {
            const above = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
            pane.scrollTop += above - pane.clientHeight * FROM_TOP;
        }
    }

    handleClick(event: Event): void {
        const mark = event.currentTarget;
        if (mark instanceof HTMLElement && mark.dataset.id !== undefined) {
            const { id } = mark.dataset;
            this.dispatchEvent(new CustomEvent<{ id: string }>('open', { detail: { id } }));
        }
    }
}
