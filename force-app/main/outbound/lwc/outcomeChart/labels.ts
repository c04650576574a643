import title from '@salesforce/label/c.Simulator_ChartTitle';
import description from '@salesforce/label/c.Simulator_ChartDescription';
import legend from '@salesforce/label/c.Simulator_ChartLegend';
import seconds from '@salesforce/label/c.Simulator_ChartSeconds';

export const LABELS = {
    title,
    description,
    legend,
    seconds
} as const;
