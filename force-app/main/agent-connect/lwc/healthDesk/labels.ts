import conflictMine from '@salesforce/label/c.Health_ConflictMine';
import conflictTheirs from '@salesforce/label/c.Health_ConflictTheirs';
import decisionSaved from '@salesforce/label/c.Health_DecisionSaved';
import mayNotRead from '@salesforce/label/c.Health_MayNotRead';
import merged from '@salesforce/label/c.Health_Merged';
import othersRun from '@salesforce/label/c.Health_OthersRun';
import refused from '@salesforce/label/c.Health_Refused';
import runSaved from '@salesforce/label/c.Health_RunSaved';
import storeRefused from '@salesforce/label/c.Health_StoreRefused';
import unreadable from '@salesforce/label/c.Health_Unreadable';

export const LABELS = {
    conflictMine,
    conflictTheirs,
    decisionSaved,
    mayNotRead,
    merged,
    othersRun,
    refused,
    runSaved,
    storeRefused,
    unreadable
} as const;
