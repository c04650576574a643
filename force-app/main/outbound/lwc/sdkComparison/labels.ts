import caption from '@salesforce/label/c.Simulator_CompareCaption';
import generation from '@salesforce/label/c.Simulator_CompareGeneration';
import outcome from '@salesforce/label/c.Simulator_CompareOutcome';
import chosen from '@salesforce/label/c.Simulator_CompareChosen';
import differs from '@salesforce/label/c.Simulator_CompareDiffers';

export const LABELS = {
    caption,
    generation,
    outcome,
    chosen,
    differs
} as const;
