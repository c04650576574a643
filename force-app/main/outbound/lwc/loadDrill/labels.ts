import calls from '@salesforce/label/c.Simulator_LoadCalls';
import rate from '@salesforce/label/c.Simulator_LoadRate';
import arrivals from '@salesforce/label/c.Simulator_LoadArrivals';
import arrivalsEven from '@salesforce/label/c.Simulator_LoadArrivalsEven';
import arrivalsRandom from '@salesforce/label/c.Simulator_LoadArrivalsRandom';
import reps from '@salesforce/label/c.Simulator_LoadReps';
import seed from '@salesforce/label/c.Simulator_LoadSeed';
import run from '@salesforce/label/c.Simulator_LoadRun';
import conditions from '@salesforce/label/c.Simulator_LoadConditions';
import numbers from '@salesforce/label/c.Simulator_LoadNumbers';
import result from '@salesforce/label/c.Simulator_LoadResult';
import noError from '@salesforce/label/c.Simulator_LoadNoError';
import late from '@salesforce/label/c.Simulator_LoadLate';
import invalid from '@salesforce/label/c.Simulator_LoadInvalid';
import outcome from '@salesforce/label/c.Simulator_LoadOutcome';
import count from '@salesforce/label/c.Simulator_LoadCount';
import share from '@salesforce/label/c.Simulator_LoadShare';
import told from '@salesforce/label/c.Simulator_LoadTold';
import running from '@salesforce/label/c.Simulator_LoadRunning';
import startHeading from '@salesforce/label/c.Simulator_LoadStartHeading';
import startDetail from '@salesforce/label/c.Simulator_LoadStartDetail';
import again from '@salesforce/label/c.Simulator_LoadAgain';
import exportCsv from '@salesforce/label/c.Simulator_LoadExportCsv';
import copyLink from '@salesforce/label/c.Simulator_LoadCopyLink';

export const LABELS = {
    calls,
    rate,
    arrivals,
    arrivalsEven,
    arrivalsRandom,
    reps,
    seed,
    run,
    conditions,
    numbers,
    result,
    late,
    noError,
    invalid,
    outcome,
    count,
    share,
    told,
    running,
    startHeading,
    startDetail,
    again,
    exportCsv,
    copyLink
} as const;
