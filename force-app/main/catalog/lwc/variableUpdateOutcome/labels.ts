import allUpdated from '@salesforce/label/c.Analysis_VariablesAllUpdated';
import kind from '@salesforce/label/c.Analysis_VariablesKind';
import name from '@salesforce/label/c.Analysis_VariablesName';
import returned from '@salesforce/label/c.Analysis_VariablesReturnedValue';
import row from '@salesforce/label/c.Analysis_VariablesRow';
import rows from '@salesforce/label/c.Analysis_VariablesRows';
import verdict from '@salesforce/label/c.Analysis_VariablesVerdict';

export const LABELS = { allUpdated, kind, name, returned, row, rows, verdict } as const;
