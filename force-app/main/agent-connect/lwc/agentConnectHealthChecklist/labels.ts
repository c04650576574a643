import lastRecorded from '@salesforce/label/c.Health_LastRecorded';
import loading from '@salesforce/label/c.Health_Loading';
import neverRecorded from '@salesforce/label/c.Health_NeverRecorded';
import refresh from '@salesforce/label/c.Health_Refresh';
import title from '@salesforce/label/c.Health_Title';

export const LABELS = {
    lastRecorded,
    loading,
    neverRecorded,
    refresh,
    title
} as const;
