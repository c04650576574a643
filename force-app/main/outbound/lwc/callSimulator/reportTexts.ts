import promise from '@salesforce/label/c.Simulator_ShellPromise';
import title from '@salesforce/label/c.Simulator_ShellTitle';
import mapped from '@salesforce/label/c.Simulator_ExplainMapped';
import why from '@salesforce/label/c.Simulator_ExplainWhy';
import fix from '@salesforce/label/c.Simulator_ExplainFix';
import sequence from '@salesforce/label/c.Simulator_WatchSequence';
import compared from '@salesforce/label/c.Simulator_CompareCaption';
import sdk from '@salesforce/label/c.Simulator_CallSdk';
import type { ReportTexts } from 'c/runReport';
import { ACTOR_NAMES, ENDING_TEXTS, STEP_TEXTS } from 'c/simulatorLabels';

/** The words around a run that is copied for a ticket. */
export const REPORT_TEXTS: ReportTexts = {
    title,
    promise,
    sdk,
    mapped,
    why,
    fix,
    sequence,
    compared,
    actors: ACTOR_NAMES,
    steps: STEP_TEXTS,
    endings: ENDING_TEXTS
};
