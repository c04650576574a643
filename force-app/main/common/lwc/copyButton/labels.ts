import copied from '@salesforce/label/c.Common_Copied';
import copyYourself from '@salesforce/label/c.Common_CopyYourself';

export const LABELS = { copied, copyYourself } as const;
