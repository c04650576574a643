import analyze from '@salesforce/label/c.Analysis_Analyze';
import fileLabel from '@salesforce/label/c.Analysis_FileLabel';
import intro from '@salesforce/label/c.Analysis_Intro';
import privacy from '@salesforce/label/c.Analysis_Privacy';
import textLabel from '@salesforce/label/c.Analysis_TextLabel';
import textPlaceholder from '@salesforce/label/c.Analysis_TextPlaceholder';
import title from '@salesforce/label/c.Analysis_Title';

export const LABELS = {
    analyze,
    fileLabel,
    intro,
    privacy,
    textLabel,
    textPlaceholder,
    title
} as const;
