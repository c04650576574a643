import choose from '@salesforce/label/c.Simulator_CallChoose';
import dial from '@salesforce/label/c.Simulator_CallDial';
import dialled from '@salesforce/label/c.Simulator_CallDialled';
import dialledOnce from '@salesforce/label/c.Simulator_CallDialledOnce';
import startOver from '@salesforce/label/c.Simulator_CallStartOver';
import invalid from '@salesforce/label/c.Simulator_CallInvalid';
import nothingChosen from '@salesforce/label/c.Simulator_CallNothingChosen';
import startHeading from '@salesforce/label/c.Simulator_CallStartHeading';
import startDetail from '@salesforce/label/c.Simulator_CallStartDetail';
import sdk from '@salesforce/label/c.Simulator_CallSdk';
import watch from '@salesforce/label/c.Simulator_CallWatch';
import understand from '@salesforce/label/c.Simulator_CallUnderstand';

export const LABELS = {
    choose,
    dial,
    dialled,
    dialledOnce,
    startOver,
    invalid,
    nothingChosen,
    startHeading,
    startDetail,
    sdk,
    watch,
    understand
} as const;
