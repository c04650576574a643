import failed from '@salesforce/label/c.Explorer_Failed';
import failedDetail from '@salesforce/label/c.Explorer_FailedDetail';
import loading from '@salesforce/label/c.Explorer_Loading';
import partial from '@salesforce/label/c.Explorer_Partial';
import retry from '@salesforce/label/c.Explorer_TryAgain';

export const LABELS = { failed, failedDetail, loading, partial, retry } as const;
