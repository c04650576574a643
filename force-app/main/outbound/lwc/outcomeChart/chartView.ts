import { OUTCOME_KINDS } from 'c/callSimulation';
import type { OutcomeKind, OutcomesOverTime } from 'c/callSimulation';

/** The size of the picture in its own units. */
export const CHART_WIDTH = 600;
export const CHART_HEIGHT = 200;

/** The columns of one outcome, as the path of an SVG. */
export interface ChartSeries {
    readonly key: OutcomeKind;
    readonly path: string;
    readonly className: string;
}

export interface ChartView {
    readonly series: readonly ChartSeries[];
    /** The most calls in a column. */
    readonly peak: number;
}

/** The class that colours an outcome; the legend uses it too. */
export function outcomeClass(kind: OutcomeKind): string {
    return `series-${OUTCOME_KINDS.indexOf(kind)}`;
}

function round(value: number): number {
    return Math.round(value * 100) / 100;
}

/** Stacked columns, the outcomes of OUTCOME_KINDS from below; those that never happen are left out. */
export function toChart({ steps, counts }: OutcomesOverTime): ChartView {
    const kinds = OUTCOME_KINDS.length;
    const at = (step: number, kind: number): number => counts[step * kinds + kind] ?? 0;
    const columns = Array.from({ length: steps }, (_, step) => step);
    const sums = columns.map((step) =>
        OUTCOME_KINDS.reduce((sum, _, kind) => sum + at(step, kind), 0)
    );
    const peak = Math.max(0, ...sums);
    const below = new Float64Array(steps);
    const width = CHART_WIDTH / Math.max(1, steps);
    const series = OUTCOME_KINDS.map((key, kind) => {
        const path = columns
            .map((step) => {
                const height = (at(step, kind) / peak) * CHART_HEIGHT;
                const base = below[step] ?? 0;
                below[step] = base + height;
                const top = CHART_HEIGHT - base - height;
                return height > 0
                    ? `M${round(step * width)} ${round(top)}h${round(width)}v${round(height)}h${round(-width)}z`
                    : '';
            })
            .join('');
        return { key, path, className: outcomeClass(key) };
    });
    return { series: series.filter(({ path }) => path !== ''), peak };
}
