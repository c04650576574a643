import copy from '@salesforce/label/c.Analysis_CopyEntry';
import hint from '@salesforce/label/c.Analysis_CustomEntryHint';
import make from '@salesforce/label/c.Analysis_MakeEntry';
import title from '@salesforce/label/c.Analysis_CustomEntryTitle';

export const LABELS = { copy, hint, make, title } as const;
