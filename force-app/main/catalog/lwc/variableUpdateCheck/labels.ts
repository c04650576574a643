import check from '@salesforce/label/c.Analysis_VariablesCheck';
import none from '@salesforce/label/c.Analysis_VariablesNone';
import returned from '@salesforce/label/c.Analysis_VariablesReturned';
import sent from '@salesforce/label/c.Analysis_VariablesSent';

export const LABELS = { check, none, returned, sent } as const;
