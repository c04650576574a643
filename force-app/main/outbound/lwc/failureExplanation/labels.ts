import mapped from '@salesforce/label/c.Simulator_ExplainMapped';
import meaning from '@salesforce/label/c.Simulator_ExplainMeaning';
import why from '@salesforce/label/c.Simulator_ExplainWhy';
import decidedOverride from '@salesforce/label/c.Simulator_ExplainDecidedOverride';
import decidedEntry from '@salesforce/label/c.Simulator_ExplainDecidedEntry';
import decidedFamily from '@salesforce/label/c.Simulator_ExplainDecidedFamily';
import decidedDefault from '@salesforce/label/c.Simulator_ExplainDecidedDefault';
import alternatives from '@salesforce/label/c.Simulator_ExplainAlternatives';
import fix from '@salesforce/label/c.Simulator_ExplainFix';
import hangUp from '@salesforce/label/c.Simulator_ExplainHangUp';
import swallowed from '@salesforce/label/c.Simulator_ExplainSwallowed';
import notAFailure from '@salesforce/label/c.Simulator_ExplainNotAFailure';
import explain from '@salesforce/label/c.Simulator_ExplainExplain';
import connects from '@salesforce/label/c.Simulator_ExplainConnects';
import deadline from '@salesforce/label/c.Simulator_ExplainDeadline';
import never from '@salesforce/label/c.Simulator_ExplainNever';
import caseTold from '@salesforce/label/c.Simulator_ExplainCaseTold';
import caseNothing from '@salesforce/label/c.Simulator_ExplainCaseNothing';
import confidence from '@salesforce/label/c.Simulator_ExplainConfidence';

export const LABELS = {
    mapped,
    meaning,
    why,
    decidedOverride,
    decidedEntry,
    decidedFamily,
    decidedDefault,
    alternatives,
    fix,
    hangUp,
    swallowed,
    notAFailure,
    explain,
    connects,
    deadline,
    never,
    caseTold,
    caseNothing,
    confidence
} as const;
