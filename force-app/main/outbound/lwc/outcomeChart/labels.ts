import title from '@salesforce/label/c.Simulator_ChartTitle';
import description from '@salesforce/label/c.Simulator_ChartDescription';
import seconds from '@salesforce/label/c.Simulator_ChartSeconds';

export const LABELS = {
    title,
    description,
    seconds
} as const;
