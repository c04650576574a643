import forTheWhole from '@salesforce/label/c.Analysis_ForTheWhole';
import moreLinks from '@salesforce/label/c.Analysis_MoreLinks';
import openEntry from '@salesforce/label/c.Analysis_OpenEntry';

export const LABELS = { forTheWhole, moreLinks, openEntry } as const;
