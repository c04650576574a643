import retry from '@salesforce/label/c.Health_Retry';
import waiting from '@salesforce/label/c.Health_Waiting';

export const LABELS = {
    retry,
    waiting
} as const;
