import clear from '@salesforce/label/c.Explorer_ClearFilters';
import title from '@salesforce/label/c.Explorer_Filters';

export const LABELS = { clear, title } as const;
