import detailName from '@salesforce/label/c.Explorer_DetailName';
import found from '@salesforce/label/c.Analysis_Found';
import variablesFound from '@salesforce/label/c.Analysis_VariablesFound';
import variablesOpen from '@salesforce/label/c.Analysis_VariablesOpen';

export const LABELS = { detailName, found, variablesFound, variablesOpen } as const;
