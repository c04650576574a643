import { LightningElement, api } from 'lwc';
import { PAYLOAD_TEXTS } from 'c/payloadLabels';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';
import type { TimelineView } from './timelineView';

export { toTimeline } from './timelineView';
export type { TimelineView } from './timelineView';

/**
 * When the codes came, as a line and as a list.
 * @fires open with the id of a finding and where in the text its place begins
 */
export default class PayloadTimeline extends LightningElement {
    @api timeline: TimelineView | undefined;

    readonly labels = LABELS;
    readonly texts = PAYLOAD_TEXTS;

    get span(): string {
        return fillTemplate(LABELS.span, this.timeline?.first ?? '', this.timeline?.last ?? '');
    }

    get further(): string {
        const further = this.timeline?.further ?? 0;
        return further === 0 ? '' : fillTemplate(LABELS.more, further);
    }

    handleOpen(event: Event): void {
        const button = event.currentTarget;
        if (button instanceof HTMLElement && button.dataset.id !== undefined) {
            const { id } = button.dataset;
            const detail = { id, start: Number(button.dataset.start) };
            this.dispatchEvent(new CustomEvent<{ id: string; start: number }>('open', { detail }));
        }
    }
}
