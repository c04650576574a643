import headerFound from '@salesforce/label/c.Health_HeaderFound';
import mapping from '@salesforce/label/c.Health_Mapping';
import noHeader from '@salesforce/label/c.Health_NoHeader';
import notUsed from '@salesforce/label/c.Health_NotUsed';
import takenFor from '@salesforce/label/c.Health_TakenFor';

export const LABELS = { headerFound, mapping, noHeader, notUsed, takenFor } as const;
