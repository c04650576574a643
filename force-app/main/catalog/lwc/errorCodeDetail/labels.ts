import back from '@salesforce/label/c.Explorer_Back';
import copyLink from '@salesforce/label/c.Explorer_CopyLink';
import copyTicket from '@salesforce/label/c.Explorer_CopyTicket';
import customEntry from '@salesforce/label/c.Explorer_CustomEntry';
import nothingToFix from '@salesforce/label/c.Explorer_NothingToFix';
import overridden from '@salesforce/label/c.Explorer_Overridden';
import pin from '@salesforce/label/c.Explorer_Pin';
import simulate from '@salesforce/label/c.Explorer_Simulate';
import unpin from '@salesforce/label/c.Explorer_Unpin';
import wire from '@salesforce/label/c.Explorer_Wire';
import wireApi from '@salesforce/label/c.Explorer_WireApi';
import wireDeployment from '@salesforce/label/c.Explorer_WireDeployment';

export const LABELS = {
    back,
    copyLink,
    copyTicket,
    customEntry,
    nothingToFix,
    overridden,
    pin,
    simulate,
    unpin,
    wire,
    wireApi,
    wireDeployment
} as const;
