import { LightningElement, api } from 'lwc';
import type { HealthRun } from 'c/healthRun';
import { viewComparison, viewRuns } from './historyView';
import type { ComparisonView, RunLine } from './historyView';
import { LABELS } from './labels';

/** What changed since the last recorded run, and the runs before. */
export default class HealthHistory extends LightningElement {
    /** The recorded runs, in any order. */
    @api runs: readonly HealthRun[] = [];
    /** How it is now. */
    @api present: HealthRun | undefined;

    readonly labels = LABELS;

    get hasRuns(): boolean {
        return this.runs.length > 0;
    }

    get comparison(): ComparisonView | undefined {
        const [last] = this.runs.toSorted((a, b) => b.at - a.at);
        return last && this.present && viewComparison(last, this.present);
    }

    get hasChanges(): boolean {
        return (this.comparison?.changes.length ?? 0) > 0;
    }

    get lines(): readonly RunLine[] {
        return viewRuns(this.runs);
    }
}
