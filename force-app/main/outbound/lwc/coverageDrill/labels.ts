import scope from '@salesforce/label/c.Simulator_DrillScope';
import allPacks from '@salesforce/label/c.Simulator_DrillAllPacks';
import mine from '@salesforce/label/c.Simulator_DrillMine';
import summary from '@salesforce/label/c.Simulator_DrillSummary';
import unreached from '@salesforce/label/c.Simulator_DrillUnreached';
import everyReached from '@salesforce/label/c.Simulator_DrillEveryReached';
import exportCsv from '@salesforce/label/c.Simulator_DrillExportCsv';
import exportMatrix from '@salesforce/label/c.Simulator_DrillExportMatrix';
import generic from '@salesforce/label/c.Simulator_DrillGeneric';
import improvable from '@salesforce/label/c.Simulator_DrillImprovable';
import improveWith from '@salesforce/label/c.Simulator_DrillImproveWith';
import more from '@salesforce/label/c.Simulator_DrillMore';
import simulate from '@salesforce/label/c.Simulator_DrillSimulate';
import onlyImprovable from '@salesforce/label/c.Simulator_DrillOnlyImprovable';
import nothing from '@salesforce/label/c.Simulator_DrillNothing';

export const LABELS = {
    scope,
    allPacks,
    mine,
    summary,
    unreached,
    everyReached,
    exportCsv,
    exportMatrix,
    generic,
    improvable,
    improveWith,
    more,
    simulate,
    onlyImprovable,
    nothing
} as const;
