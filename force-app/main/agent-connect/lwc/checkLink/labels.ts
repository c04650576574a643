import askAdmin from '@salesforce/label/c.Health_AskAdmin';
import fieldsOf from '@salesforce/label/c.Health_FieldsOf';
import noSubdomain from '@salesforce/label/c.Health_NoSubdomain';
import statusPage from '@salesforce/label/c.Health_StatusPage';
import tabNotSeen from '@salesforce/label/c.Health_TabNotSeen';

export const LABELS = {
    askAdmin,
    fieldsOf,
    noSubdomain,
    statusPage,
    tabNotSeen
} as const;
