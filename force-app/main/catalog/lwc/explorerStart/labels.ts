import examples from '@salesforce/label/c.Explorer_Examples';
import exampleQueries from '@salesforce/label/c.Explorer_ExampleQueries';
import intro from '@salesforce/label/c.Explorer_Intro';
import pinned from '@salesforce/label/c.Explorer_Pinned';
import recent from '@salesforce/label/c.Explorer_Recent';

export const LABELS = { examples, intro, pinned, recent } as const;

/** What one can ask, one example for each kind of question. */
export const EXAMPLES: readonly string[] = exampleQueries.split('|').map((text) => text.trim());
