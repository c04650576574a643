import { LightningElement, api } from 'lwc';
import type { HealthReport } from 'c/agentConnectChecks';
import type CheckLink from 'c/checkLink';
import { LABELS } from './labels';
import { viewSummary } from './summaryView';
import type { SummaryView } from './summaryView';

/**
 * What the checklist says at a glance: verdict, score, coverage, since when, and the next thing to do.
 * @fires open with `{ check }` when a check is chosen
 */
export default class HealthSummary extends LightningElement {
    @api report: HealthReport | undefined;
    @api linkContext: CheckLink['context'];

    readonly labels = LABELS;

    get view(): SummaryView | undefined {
        return this.report && viewSummary(this.report);
    }

    get fill(): string {
        return `inline-size: ${this.view?.coveragePercent ?? 0}%`;
    }

    handleOpen(event: Event): void {
        const { currentTarget } = event;
        const check =
            currentTarget instanceof HTMLElement ? currentTarget.dataset.check : undefined;
        if (check !== undefined) {
            this.dispatchEvent(new CustomEvent('open', { detail: { check } }));
        }
    }
}
