import number from '@salesforce/label/c.Simulator_DialNumber';
import numberHint from '@salesforce/label/c.Simulator_DialNumberHint';
import seed from '@salesforce/label/c.Simulator_DialSeed';
import seedHint from '@salesforce/label/c.Simulator_DialSeedHint';
import judgedValid from '@salesforce/label/c.Simulator_DialJudgedValid';
import judgedPossible from '@salesforce/label/c.Simulator_DialJudgedPossible';
import judgedInvalid from '@salesforce/label/c.Simulator_DialJudgedInvalid';
import noCountry from '@salesforce/label/c.Simulator_DialNoCountry';
import magic from '@salesforce/label/c.Simulator_DialMagic';
import conditions from '@salesforce/label/c.Simulator_DialConditions';

export const LABELS = {
    number,
    numberHint,
    seed,
    seedHint,
    judgedValid,
    judgedPossible,
    judgedInvalid,
    noCountry,
    magic,
    conditions
} as const;
