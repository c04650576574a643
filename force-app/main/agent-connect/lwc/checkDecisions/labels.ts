import assignToMe from '@salesforce/label/c.Health_AssignToMe';
import assignee from '@salesforce/label/c.Health_Assignee';
import attestTitle from '@salesforce/label/c.Health_AttestTitle';
import countsFor from '@salesforce/label/c.Health_CountsFor';
import days from '@salesforce/label/c.Health_Days';
import decideTitle from '@salesforce/label/c.Health_DecideTitle';
import dueDate from '@salesforce/label/c.Health_DueDate';
import inOrder from '@salesforce/label/c.Health_InOrder';
import mayNotSave from '@salesforce/label/c.Health_MayNotSave';
import notApplicableReason from '@salesforce/label/c.Health_NotApplicableReason';
import note from '@salesforce/label/c.Health_Note';
import oneDay from '@salesforce/label/c.Health_OneDay';
import oneHour from '@salesforce/label/c.Health_OneHour';
import problem from '@salesforce/label/c.Health_Problem';
import release from '@salesforce/label/c.Health_Release';
import saveNote from '@salesforce/label/c.Health_SaveNote';
import saveReason from '@salesforce/label/c.Health_SaveReason';
import snooze from '@salesforce/label/c.Health_Snooze';
import wake from '@salesforce/label/c.Health_Wake';

export const LABELS = {
    assignToMe,
    assignee,
    attestTitle,
    countsFor,
    days,
    decideTitle,
    dueDate,
    inOrder,
    mayNotSave,
    notApplicableReason,
    note,
    oneDay,
    oneHour,
    problem,
    release,
    saveNote,
    saveReason,
    snooze,
    wake
} as const;
