import excerpts from '@salesforce/label/c.Analysis_Excerpts';
import gap from '@salesforce/label/c.Analysis_Gap';
import heading from '@salesforce/label/c.Analysis_TextHeading';
import likely from '@salesforce/label/c.Analysis_Likely';
import placesCut from '@salesforce/label/c.Analysis_PlacesCut';
import primary from '@salesforce/label/c.Analysis_Primary';
import region from '@salesforce/label/c.Analysis_TextRegion';

export const LABELS = { excerpts, gap, heading, likely, placesCut, primary, region } as const;
