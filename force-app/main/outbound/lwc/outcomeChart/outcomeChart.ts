import { LightningElement, api } from 'lwc';
import type { LoadResult } from 'c/callSimulation';
import { numberText } from 'c/numberText';
import { OUTCOME_NAMES } from 'c/simulatorLabels';
import { fillTemplate } from 'c/textTemplate';
import { CHART_HEIGHT, CHART_WIDTH, toChart } from './chartView';
import type { ChartView } from './chartView';
import { LABELS } from './labels';

const MILLISECONDS = 1000;

interface LegendItem {
    readonly key: string;
    readonly className: string;
    readonly name: string;
}

/** Outcomes of a load over time, as stacked columns. The table beside it says the same in numbers. */
export default class OutcomeChart extends LightningElement {
    @api result: LoadResult | undefined;

    readonly labels = LABELS;
    readonly viewBox = `0 0 ${CHART_WIDTH} ${CHART_HEIGHT}`;

    get chart(): ChartView | undefined {
        return this.result && toChart(this.result.overTime);
    }

    /** The colours, in the order of the columns from the top. */
    get legend(): readonly LegendItem[] {
        return (this.chart?.series ?? []).toReversed().map(({ key, className }) => ({
            key,
            className,
            name: OUTCOME_NAMES[key]
        }));
    }

    get seconds(): string {
        const { steps = 0, stepMilliseconds = 0 } = this.result?.overTime ?? {};
        return numberText((steps * stepMilliseconds) / MILLISECONDS);
    }

    get name(): string {
        return fillTemplate(LABELS.title, this.seconds);
    }

    get description(): string {
        const step = (this.result?.overTime.stepMilliseconds ?? 0) / MILLISECONDS;
        return fillTemplate(LABELS.description, numberText(this.chart?.peak ?? 0), step);
    }
}
