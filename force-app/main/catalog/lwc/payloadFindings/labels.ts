import certain from '@salesforce/label/c.Analysis_Certain';
import possible from '@salesforce/label/c.Analysis_Possible';

/** Headings over the findings, by how sure they are. */
export const TIER_HEADINGS = { certain, possible } as const;
