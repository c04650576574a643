import caption from '@salesforce/label/c.Explorer_MatrixCaption';
import cell from '@salesforce/label/c.Explorer_MatrixCell';
import generic from '@salesforce/label/c.Explorer_MatrixGeneric';
import hint from '@salesforce/label/c.Explorer_MatrixHint';

export const LABELS = { caption, cell, generic, hint } as const;
