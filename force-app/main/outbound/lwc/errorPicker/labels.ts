import search from '@salesforce/label/c.Simulator_PickerSearch';
import placeholder from '@salesforce/label/c.Simulator_PickerPlaceholder';
import results from '@salesforce/label/c.Simulator_PickerResults';
import none from '@salesforce/label/c.Simulator_PickerNone';
import chosen from '@salesforce/label/c.Simulator_PickerChosen';
import sequence from '@salesforce/label/c.Simulator_PickerSequence';

export const LABELS = {
    search,
    placeholder,
    results,
    none,
    chosen,
    sequence
} as const;
