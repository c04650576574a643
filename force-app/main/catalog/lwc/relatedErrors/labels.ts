import elsewhere from '@salesforce/label/c.Explorer_SameCodeElsewhere';
import equivalents from '@salesforce/label/c.Explorer_Equivalents';
import isupToSip from '@salesforce/label/c.Explorer_IsupToSip';
import sameFailure from '@salesforce/label/c.Explorer_SameFailure';
import sipToIsup from '@salesforce/label/c.Explorer_SipToIsup';
import type { RelatedEntry } from 'c/errorCatalog';

export const LABELS = { elsewhere, equivalents } as const;

/** How entries of different layers belong together. */
export const RELATION_NAMES: Readonly<Record<RelatedEntry['relation'], string>> = {
    'rfc3398-isup-to-sip': isupToSip,
    'rfc3398-sip-to-isup': sipToIsup,
    'same-failure': sameFailure
};
