import label from '@salesforce/label/c.Simulator_PayloadLabel';
import placeholder from '@salesforce/label/c.Simulator_PayloadPlaceholder';
import stays from '@salesforce/label/c.Simulator_PayloadStays';
import recognized from '@salesforce/label/c.Simulator_PayloadRecognized';
import behind from '@salesforce/label/c.Simulator_PayloadBehind';
import notRecognized from '@salesforce/label/c.Simulator_PayloadNotRecognized';

export const LABELS = {
    label,
    placeholder,
    stays,
    recognized,
    behind,
    notRecognized
} as const;
