import copySnippet from '@salesforce/label/c.Explorer_CopySnippet';
import snippet from '@salesforce/label/c.Explorer_Snippet';

export const LABELS = { copySnippet, snippet } as const;
