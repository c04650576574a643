import exportCsv from '@salesforce/label/c.Explorer_ExportCsv';
import loading from '@salesforce/label/c.Explorer_Loading';
import summary from '@salesforce/label/c.Explorer_Summary';
import title from '@salesforce/label/c.Explorer_Title';

export const LABELS = { exportCsv, loading, summary, title } as const;
