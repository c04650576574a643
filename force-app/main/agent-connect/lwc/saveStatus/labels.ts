import discard from '@salesforce/label/c.Health_Discard';
import discardAsk from '@salesforce/label/c.Health_DiscardAsk';
import discardForGood from '@salesforce/label/c.Health_DiscardForGood';
import retry from '@salesforce/label/c.Health_Retry';
import saving from '@salesforce/label/c.Health_Saving';
import waitHere from '@salesforce/label/c.Health_WaitHere';
import waitNowhere from '@salesforce/label/c.Health_WaitNowhere';
import waiting from '@salesforce/label/c.Health_Waiting';

export const LABELS = {
    discard,
    discardAsk,
    discardForGood,
    retry,
    saving,
    waitHere,
    waitNowhere,
    waiting
} as const;
