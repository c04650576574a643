import { LightningElement, api } from 'lwc';
import { trendOf } from 'c/healthRun';
import type { HealthRun } from 'c/healthRun';
import { LABELS } from './labels';
import { viewTrend } from './trendView';
import type { TrendView } from './trendView';

/** The last 30 runs as a picture, with its text. */
export default class HealthTrend extends LightningElement {
    /** In any order. */
    @api runs: readonly HealthRun[] = [];

    readonly labels = LABELS;

    get hasRuns(): boolean {
        return this.runs.length > 0;
    }

    get view(): TrendView {
        return viewTrend(trendOf(this.runs));
    }
}
