import label from '@salesforce/label/c.Simulator_WordingLabel';
import hint from '@salesforce/label/c.Simulator_WordingHint';
import save from '@salesforce/label/c.Simulator_WordingSave';
import saved from '@salesforce/label/c.Simulator_WordingSaved';
import notSaved from '@salesforce/label/c.Simulator_WordingNotSaved';

export const LABELS = {
    label,
    hint,
    save,
    saved,
    notSaved
} as const;
