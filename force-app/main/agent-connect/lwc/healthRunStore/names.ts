/** The names of our objects and fields: the platform puts the namespace before them where the package has one. */
import STATE from '@salesforce/schema/Agent_Connect_Check_State__c';
import STATE_ASSIGNEE from '@salesforce/schema/Agent_Connect_Check_State__c.Assignee__c';
import STATE_DECISIONS from '@salesforce/schema/Agent_Connect_Check_State__c.Decisions_JSON__c';
import STATE_DUE from '@salesforce/schema/Agent_Connect_Check_State__c.Due__c';
import STATE_KEY from '@salesforce/schema/Agent_Connect_Check_State__c.Check_Key__c';
import STATE_NOTE from '@salesforce/schema/Agent_Connect_Check_State__c.Note__c';
import STATE_REASON from '@salesforce/schema/Agent_Connect_Check_State__c.Not_Applicable_Reason__c';
import STATE_SNOOZED from '@salesforce/schema/Agent_Connect_Check_State__c.Snoozed_Until__c';
import RUN from '@salesforce/schema/Agent_Connect_Health_Run__c';
import RUN_APPLICABLE from '@salesforce/schema/Agent_Connect_Health_Run__c.Applicable__c';
import RUN_AT from '@salesforce/schema/Agent_Connect_Health_Run__c.Run_At__c';
import RUN_COVERAGE from '@salesforce/schema/Agent_Connect_Health_Run__c.Coverage__c';
import RUN_EVIDENCE from '@salesforce/schema/Agent_Connect_Health_Run__c.Evidence_JSON__c';
import RUN_FAILED from '@salesforce/schema/Agent_Connect_Health_Run__c.Failed__c';
import RUN_GENERATION from '@salesforce/schema/Agent_Connect_Health_Run__c.Generation__c';
import RUN_JUDGED from '@salesforce/schema/Agent_Connect_Health_Run__c.Judged__c';
import RUN_KEY from '@salesforce/schema/Agent_Connect_Health_Run__c.Run_Key__c';
import RUN_PASSED from '@salesforce/schema/Agent_Connect_Health_Run__c.Passed__c';
import RUN_RESULTS from '@salesforce/schema/Agent_Connect_Health_Run__c.Results_JSON__c';
import RUN_SCORE from '@salesforce/schema/Agent_Connect_Health_Run__c.Score__c';
import RUN_UNKNOWN from '@salesforce/schema/Agent_Connect_Health_Run__c.Unknown__c';
import RUN_VERDICT from '@salesforce/schema/Agent_Connect_Health_Run__c.Verdict__c';
import RUN_WARNINGS from '@salesforce/schema/Agent_Connect_Health_Run__c.Warnings__c';

/** API names of our objects. */
export const RUN_OBJECT = RUN.objectApiName;
export const STATE_OBJECT = STATE.objectApiName;

/** What names in an address and names of tabs begin with: the namespace of our objects, `c__` where they have none. */
export const STATE_PREFIX = `${/^(\w+?)__\w+?__c$/.exec(RUN_OBJECT)?.[1] ?? 'c'}__`;

/** What names a check in an address. */
export const CHECK_PARAMETER = `${STATE_PREFIX}check`;

/** API names of the fields of a run. */
export const RUN_FIELDS = {
    key: RUN_KEY.fieldApiName,
    at: RUN_AT.fieldApiName,
    verdict: RUN_VERDICT.fieldApiName,
    generation: RUN_GENERATION.fieldApiName,
    score: RUN_SCORE.fieldApiName,
    coverage: RUN_COVERAGE.fieldApiName,
    judged: RUN_JUDGED.fieldApiName,
    applicable: RUN_APPLICABLE.fieldApiName,
    passed: RUN_PASSED.fieldApiName,
    warnings: RUN_WARNINGS.fieldApiName,
    failed: RUN_FAILED.fieldApiName,
    unknown: RUN_UNKNOWN.fieldApiName,
    results: RUN_RESULTS.fieldApiName,
    evidence: RUN_EVIDENCE.fieldApiName
} as const;

/** API names of the fields of a check's state. */
export const STATE_FIELDS = {
    key: STATE_KEY.fieldApiName,
    snoozedUntil: STATE_SNOOZED.fieldApiName,
    reason: STATE_REASON.fieldApiName,
    assignee: STATE_ASSIGNEE.fieldApiName,
    due: STATE_DUE.fieldApiName,
    note: STATE_NOTE.fieldApiName,
    decisions: STATE_DECISIONS.fieldApiName
} as const;
