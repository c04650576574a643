import time from '@salesforce/label/c.Simulator_SequenceTime';
import arrow from '@salesforce/label/c.Simulator_SequenceArrow';
import copy from '@salesforce/label/c.Simulator_SequenceCopy';
import open from '@salesforce/label/c.Simulator_SequenceOpen';
import failure from '@salesforce/label/c.Simulator_SequenceFailure';

export const LABELS = {
    time,
    arrow,
    copy,
    open,
    failure
} as const;
