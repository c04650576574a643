import listName from '@salesforce/label/c.Explorer_ListName';
import showMore from '@salesforce/label/c.Explorer_ShowMore';

export const LABELS = { listName, showMore } as const;
