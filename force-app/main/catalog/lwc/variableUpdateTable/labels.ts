import anyValid from '@salesforce/label/c.Explorer_Variables_AnyValid';
import asynchronous from '@salesforce/label/c.Explorer_Variables_Asynchronous';
import clientSees from '@salesforce/label/c.Explorer_Variables_ClientSees';
import ctiReports from '@salesforce/label/c.Explorer_Variables_CtiReports';
import ctiServer from '@salesforce/label/c.Explorer_Variables_CtiServer';
import finesse from '@salesforce/label/c.Explorer_Variables_Finesse';
import no from '@salesforce/label/c.Explorer_No';
import notes from '@salesforce/label/c.Explorer_Variables_Notes';
import question from '@salesforce/label/c.Explorer_Variables_Question';
import reason from '@salesforce/label/c.Explorer_Variables_Reason';
import row from '@salesforce/label/c.Explorer_Variables_Row';
import updated from '@salesforce/label/c.Explorer_Variables_Updated';
import yes from '@salesforce/label/c.Explorer_Yes';

export const LABELS = {
    anyValid,
    asynchronous,
    clientSees,
    ctiReports,
    ctiServer,
    finesse,
    no,
    notes,
    question,
    reason,
    row,
    updated,
    yes
} as const;
