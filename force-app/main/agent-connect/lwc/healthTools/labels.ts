import exportAs from '@salesforce/label/c.Health_ExportAs';
import exportCsv from '@salesforce/label/c.Health_ExportCsv';
import exportJson from '@salesforce/label/c.Health_ExportJson';
import exportMarkdown from '@salesforce/label/c.Health_ExportMarkdown';
import print from '@salesforce/label/c.Health_Print';
import record from '@salesforce/label/c.Health_Record';
import refresh from '@salesforce/label/c.Health_Refresh';
import withNotes from '@salesforce/label/c.Health_WithNotes';

export const LABELS = {
    exportAs,
    exportCsv,
    exportJson,
    exportMarkdown,
    print,
    record,
    refresh,
    withNotes
} as const;
