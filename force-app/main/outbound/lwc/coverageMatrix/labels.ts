import caption from '@salesforce/label/c.Simulator_MatrixCaption';
import source from '@salesforce/label/c.Simulator_MatrixSource';
import notFailure from '@salesforce/label/c.Simulator_MatrixNotFailure';
import cell from '@salesforce/label/c.Simulator_MatrixCell';

export const LABELS = {
    caption,
    source,
    notFailure,
    cell
} as const;
