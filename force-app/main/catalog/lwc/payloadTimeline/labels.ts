import more from '@salesforce/label/c.Analysis_TimelineMore';
import span from '@salesforce/label/c.Analysis_TimelineFrom';
import title from '@salesforce/label/c.Analysis_Timeline';

export const LABELS = { more, span, title } as const;
