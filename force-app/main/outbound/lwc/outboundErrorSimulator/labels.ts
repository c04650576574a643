import title from '@salesforce/label/c.Simulator_ShellTitle';
import promise from '@salesforce/label/c.Simulator_ShellPromise';
import viewCall from '@salesforce/label/c.Simulator_ShellViewCall';
import viewDrill from '@salesforce/label/c.Simulator_ShellViewDrill';
import viewLoad from '@salesforce/label/c.Simulator_ShellViewLoad';
import viewMapping from '@salesforce/label/c.Simulator_ShellViewMapping';
import viewCode from '@salesforce/label/c.Simulator_ShellViewCode';
import production from '@salesforce/label/c.Simulator_ShellProduction';
import badLink from '@salesforce/label/c.Simulator_ShellBadLink';
import environmentSandbox from '@salesforce/label/c.Simulator_ShellEnvironmentSandbox';
import environmentScratch from '@salesforce/label/c.Simulator_ShellEnvironmentScratch';
import environmentDeveloper from '@salesforce/label/c.Simulator_ShellEnvironmentDeveloper';
import environmentProduction from '@salesforce/label/c.Simulator_ShellEnvironmentProduction';
import environmentLocal from '@salesforce/label/c.Simulator_ShellEnvironmentLocal';

export const LABELS = {
    title,
    promise,
    production,
    badLink
} as const;

/** The ways to use the simulator. */
export const VIEW_NAMES = {
    call: viewCall,
    drill: viewDrill,
    load: viewLoad,
    mapping: viewMapping,
    code: viewCode
} as const;

/** The kinds of org. */
export const ENVIRONMENT_NAMES = {
    production: environmentProduction,
    sandbox: environmentSandbox,
    scratch: environmentScratch,
    developer: environmentDeveloper,
    local: environmentLocal
} as const;
