import moreProblems from '@salesforce/label/c.Health_MoreProblems';
import notKnownCount from '@salesforce/label/c.Health_NotKnownCount';
import openFull from '@salesforce/label/c.Health_OpenFull';
import since from '@salesforce/label/c.Health_Since';
import snoozedCount from '@salesforce/label/c.Health_SnoozedCount';
import staleCount from '@salesforce/label/c.Health_StaleCount';

export const LABELS = {
    moreProblems,
    notKnownCount,
    openFull,
    since,
    snoozedCount,
    staleCount
} as const;
