import conflictMine from '@salesforce/label/c.Health_ConflictMine';
import conflictTheirs from '@salesforce/label/c.Health_ConflictTheirs';
import decisionSaved from '@salesforce/label/c.Health_DecisionSaved';
import lastRecorded from '@salesforce/label/c.Health_LastRecorded';
import loading from '@salesforce/label/c.Health_Loading';
import mayNotRead from '@salesforce/label/c.Health_MayNotRead';
import merged from '@salesforce/label/c.Health_Merged';
import moreProblems from '@salesforce/label/c.Health_MoreProblems';
import neverRecorded from '@salesforce/label/c.Health_NeverRecorded';
import notKnownCount from '@salesforce/label/c.Health_NotKnownCount';
import openFull from '@salesforce/label/c.Health_OpenFull';
import othersRun from '@salesforce/label/c.Health_OthersRun';
import refresh from '@salesforce/label/c.Health_Refresh';
import refused from '@salesforce/label/c.Health_Refused';
import runSaved from '@salesforce/label/c.Health_RunSaved';
import since from '@salesforce/label/c.Health_Since';
import snoozedCount from '@salesforce/label/c.Health_SnoozedCount';
import staleCount from '@salesforce/label/c.Health_StaleCount';
import storeRefused from '@salesforce/label/c.Health_StoreRefused';
import title from '@salesforce/label/c.Health_Title';
import unreadable from '@salesforce/label/c.Health_Unreadable';

export const LABELS = {
    conflictMine,
    conflictTheirs,
    decisionSaved,
    lastRecorded,
    loading,
    mayNotRead,
    merged,
    moreProblems,
    neverRecorded,
    notKnownCount,
    openFull,
    othersRun,
    refresh,
    refused,
    runSaved,
    since,
    snoozedCount,
    staleCount,
    storeRefused,
    title,
    unreadable
} as const;
