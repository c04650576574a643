import accepts from '@salesforce/label/c.Health_Accepts';
import assignedTo from '@salesforce/label/c.Health_AssignedTo';
import bringEvidence from '@salesforce/label/c.Health_BringEvidence';
import countsUntil from '@salesforce/label/c.Health_CountsUntil';
import due from '@salesforce/label/c.Health_Due';
import evidence from '@salesforce/label/c.Health_Evidence';
import fix from '@salesforce/label/c.Health_Fix';
import meaning from '@salesforce/label/c.Health_Meaning';
import noEvidence from '@salesforce/label/c.Health_NoEvidence';
import note from '@salesforce/label/c.Health_Note';
import severity from '@salesforce/label/c.Health_Severity';
import since from '@salesforce/label/c.Health_Since';
import source from '@salesforce/label/c.Health_Source';
import step from '@salesforce/label/c.Health_Step';
import until from '@salesforce/label/c.Health_Until';
import why from '@salesforce/label/c.Health_Why';
import wouldBe from '@salesforce/label/c.Health_WouldBe';

export const LABELS = {
    accepts,
    assignedTo,
    bringEvidence,
    countsUntil,
    due,
    evidence,
    fix,
    meaning,
    noEvidence,
    note,
    severity,
    since,
    source,
    step,
    until,
    why,
    wouldBe
} as const;
