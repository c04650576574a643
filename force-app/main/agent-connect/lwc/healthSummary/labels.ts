import bringAgain from '@salesforce/label/c.Health_BringAgain';
import bringFirst from '@salesforce/label/c.Health_BringFirst';
import coverage from '@salesforce/label/c.Health_Coverage';
import freshEvidence from '@salesforce/label/c.Health_FreshEvidence';
import next from '@salesforce/label/c.Health_Next';
import noScore from '@salesforce/label/c.Health_NoScore';
import ofWhatCouldBeJudged from '@salesforce/label/c.Health_OfWhatCouldBeJudged';
import score from '@salesforce/label/c.Health_Score';
import since from '@salesforce/label/c.Health_Since';

export const LABELS = {
    bringAgain,
    bringFirst,
    coverage,
    freshEvidence,
    next,
    noScore,
    ofWhatCouldBeJudged,
    score,
    since
} as const;
