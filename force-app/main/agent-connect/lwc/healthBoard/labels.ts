import tabChecks from '@salesforce/label/c.Health_TabChecks';
import tabEvidence from '@salesforce/label/c.Health_TabEvidence';
import tabHistory from '@salesforce/label/c.Health_TabHistory';
import tabReminder from '@salesforce/label/c.Health_TabReminder';
import tabSettings from '@salesforce/label/c.Health_TabSettings';

export const LABELS = {
    tabChecks,
    tabEvidence,
    tabHistory,
    tabReminder,
    tabSettings
} as const;
