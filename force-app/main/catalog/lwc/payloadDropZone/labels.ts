import dismiss from '@salesforce/label/c.Analysis_Dismiss';
import dropHere from '@salesforce/label/c.Analysis_DropHere';

export const LABELS = { dismiss, dropHere } as const;
