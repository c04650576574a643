import { LightningElement, api } from 'lwc';
import type { SimulatedRun } from 'c/simulatedRun';
import { toComparisonRows } from './comparisonView';
import type { ComparisonRow } from './comparisonView';
import { LABELS } from './labels';

/** The same call on each generation of the connector SDK, with what changes marked. */
export default class SdkComparison extends LightningElement {
    @api run: SimulatedRun | undefined;

    readonly labels = LABELS;

    get rows(): readonly ComparisonRow[] {
        return this.run ? toComparisonRows(this.run.generations, this.run.generation) : [];
    }
}
