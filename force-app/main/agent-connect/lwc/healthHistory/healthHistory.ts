import { LightningElement, api } from 'lwc';
import type { CheckStateRecord, HealthRun } from 'c/healthRun';
import { viewDecisions } from './decisionView';
import type { DecisionLine } from './decisionView';
import { viewComparison, viewRuns } from './historyView';
import type { ComparisonView, RunLine } from './historyView';
import { LABELS } from './labels';

/** What changed since the last recorded run, the runs before, and who decided what. */
export default class HealthHistory extends LightningElement {
    /** The recorded runs, in any order. */
    @api runs: readonly HealthRun[] = [];
    /** How it is now. */
    @api present: HealthRun | undefined;
    /** What admins decided. */
    @api states: readonly CheckStateRecord[] = [];

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

    get decisions(): readonly DecisionLine[] {
        return viewDecisions(this.states);
    }

    get hasDecisions(): boolean {
        return this.decisions.length > 0;
    }
}
