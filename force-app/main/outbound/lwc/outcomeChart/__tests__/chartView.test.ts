import { OUTCOME_KINDS } from 'c/callSimulation';
import { CHART_HEIGHT, CHART_WIDTH, toChart } from '../chartView';

function overTime(steps: readonly Readonly<Record<number, number>>[]) {
    const counts = new Uint32Array(steps.length * OUTCOME_KINDS.length);
    steps.forEach((step, index) => {
        Object.entries(step).forEach(([kind, count]) => {
            counts[index * OUTCOME_KINDS.length + Number(kind)] = count;
        });
    });
    return { stepMilliseconds: 1000, steps: steps.length, counts };
}

describe('the chart of outcomes', () => {
    it('stacks what happens in a step', () => {
        const { series, peak } = toChart(overTime([{ 0: 3, 2: 1 }, { 0: 2 }]));

        expect(peak).toBe(4);
        expect(series.map(({ key }) => key)).toEqual([OUTCOME_KINDS[0], OUTCOME_KINDS[2]]);
        expect(series[0]?.path).toBe(`M0 50h${CHART_WIDTH / 2}v150h-300zM300 100h300v100h-300z`);
        expect(series[1]?.path).toBe('M0 0h300v50h-300z');
        expect(CHART_HEIGHT).toBe(200);
    });

    it('is empty without calls', () => {
        expect(toChart(overTime([]))).toEqual({ series: [], peak: 0 });
    });
});
