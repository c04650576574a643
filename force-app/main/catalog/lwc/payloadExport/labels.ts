import copyMasked from '@salesforce/label/c.Analysis_CopyMasked';
import copyUnmasked from '@salesforce/label/c.Analysis_CopyUnmasked';
import exportFindings from '@salesforce/label/c.Analysis_Export';
import mask from '@salesforce/label/c.Analysis_Mask';
import maskHint from '@salesforce/label/c.Analysis_MaskHint';
import unmasked from '@salesforce/label/c.Analysis_Unmasked';

export const LABELS = {
    copyMasked,
    copyUnmasked,
    exportFindings,
    mask,
    maskHint,
    unmasked
} as const;
