import checks from '@salesforce/label/c.Health_TabChecks';
import evidence from '@salesforce/label/c.Health_TabEvidence';
import history from '@salesforce/label/c.Health_TabHistory';
import reminder from '@salesforce/label/c.Health_TabReminder';
import sections from '@salesforce/label/c.Health_Sections';
import settings from '@salesforce/label/c.Health_TabSettings';

export const LABELS = {
    checks,
    evidence,
    history,
    reminder,
    sections,
    settings
} as const;
