import failureGroup from '@salesforce/label/c.Health_FailureGroup';
import groupAids from '@salesforce/label/c.Health_GroupAids';
import groupAside from '@salesforce/label/c.Health_GroupAside';
import groupPass from '@salesforce/label/c.Health_GroupPass';
import groupUnknown from '@salesforce/label/c.Health_GroupUnknown';
import groupWrong from '@salesforce/label/c.Health_GroupWrong';
import riskSent from '@salesforce/label/c.Health_RiskSent';
import riskUnsent from '@salesforce/label/c.Health_RiskUnsent';

export const LABELS = {
    failureGroup,
    groupAids,
    groupAside,
    groupPass,
    groupUnknown,
    groupWrong,
    riskSent,
    riskUnsent
} as const;
