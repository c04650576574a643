import back from '@salesforce/label/c.Analysis_BackToAnalysis';

export const LABELS = { back } as const;
