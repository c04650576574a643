import noRuns from '@salesforce/label/c.Health_NoRuns';
import trendDown from '@salesforce/label/c.Health_TrendDown';
import trendLegend from '@salesforce/label/c.Health_TrendLegend';
import trendLevel from '@salesforce/label/c.Health_TrendLevel';
import trendNoScore from '@salesforce/label/c.Health_TrendNoScore';
import trendOne from '@salesforce/label/c.Health_TrendOne';
import trendOneNoScore from '@salesforce/label/c.Health_TrendOneNoScore';
import trendSummary from '@salesforce/label/c.Health_TrendSummary';
import trendTitle from '@salesforce/label/c.Health_TrendTitle';
import trendUp from '@salesforce/label/c.Health_TrendUp';

export const LABELS = {
    noRuns,
    trendDown,
    trendLegend,
    trendLevel,
    trendNoScore,
    trendOne,
    trendOneNoScore,
    trendSummary,
    trendTitle,
    trendUp
} as const;
