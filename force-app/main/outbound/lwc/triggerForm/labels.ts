import label from '@salesforce/label/c.Simulator_TriggerLabel';
import always from '@salesforce/label/c.Simulator_TriggerAlways';
import once from '@salesforce/label/c.Simulator_TriggerOnce';
import times from '@salesforce/label/c.Simulator_TriggerTimes';
import timesLabel from '@salesforce/label/c.Simulator_TriggerTimesLabel';
import delay from '@salesforce/label/c.Simulator_TriggerDelay';

export const LABELS = {
    label,
    always,
    once,
    times,
    timesLabel,
    delay
} as const;
