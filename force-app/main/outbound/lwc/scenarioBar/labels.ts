import name from '@salesforce/label/c.Simulator_ScenarioName';
import save from '@salesforce/label/c.Simulator_ScenarioSave';
import saved from '@salesforce/label/c.Simulator_ScenarioSaved';
import run from '@salesforce/label/c.Simulator_ScenarioRun';
import remove from '@salesforce/label/c.Simulator_ScenarioRemove';
import copyLink from '@salesforce/label/c.Simulator_ScenarioCopyLink';
import linkHint from '@salesforce/label/c.Simulator_ScenarioLinkHint';
import copyTicket from '@salesforce/label/c.Simulator_ScenarioCopyTicket';
import unnamed from '@salesforce/label/c.Simulator_ScenarioUnnamed';
import notSaved from '@salesforce/label/c.Simulator_ScenarioNotSaved';
import payload from '@salesforce/label/c.Simulator_ScenarioPayload';
import heading from '@salesforce/label/c.Simulator_ScenarioHeading';

export const LABELS = {
    name,
    save,
    saved,
    run,
    remove,
    copyLink,
    linkHint,
    copyTicket,
    unnamed,
    notSaved,
    payload,
    heading
} as const;
