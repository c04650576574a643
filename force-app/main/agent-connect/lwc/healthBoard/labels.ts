import failureGroup from '@salesforce/label/c.Health_FailureGroup';
import groupAside from '@salesforce/label/c.Health_GroupAside';
import groupPass from '@salesforce/label/c.Health_GroupPass';
import groupUnknown from '@salesforce/label/c.Health_GroupUnknown';
import groupWrong from '@salesforce/label/c.Health_GroupWrong';
import riskSent from '@salesforce/label/c.Health_RiskSent';
import riskUnsent from '@salesforce/label/c.Health_RiskUnsent';
import tabChecks from '@salesforce/label/c.Health_TabChecks';
import tabEvidence from '@salesforce/label/c.Health_TabEvidence';
import tabHistory from '@salesforce/label/c.Health_TabHistory';
import tabReminder from '@salesforce/label/c.Health_TabReminder';
import tabSettings from '@salesforce/label/c.Health_TabSettings';

export const LABELS = {
    failureGroup,
    groupAside,
    groupPass,
    groupUnknown,
    groupWrong,
    riskSent,
    riskUnsent,
    tabChecks,
    tabEvidence,
    tabHistory,
    tabReminder,
    tabSettings
} as const;
