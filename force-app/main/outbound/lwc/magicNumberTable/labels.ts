import caption from '@salesforce/label/c.Simulator_MagicCaption';
import number from '@salesforce/label/c.Simulator_MagicNumber';
import effect from '@salesforce/label/c.Simulator_MagicEffect';
import use from '@salesforce/label/c.Simulator_MagicUse';
import remove from '@salesforce/label/c.Simulator_MagicRemove';
import times from '@salesforce/label/c.Simulator_MagicTimes';
import timesHint from '@salesforce/label/c.Simulator_MagicTimesHint';
import delay from '@salesforce/label/c.Simulator_MagicDelay';
import add from '@salesforce/label/c.Simulator_MagicAdd';
import addHint from '@salesforce/label/c.Simulator_MagicAddHint';
import reset from '@salesforce/label/c.Simulator_MagicReset';
import step from '@salesforce/label/c.Simulator_MagicStep';
import delayed from '@salesforce/label/c.Simulator_MagicDelayed';
import again from '@salesforce/label/c.Simulator_MagicAgain';
import refused from '@salesforce/label/c.Simulator_MagicRefused';

export const LABELS = {
    caption,
    number,
    effect,
    use,
    remove,
    times,
    timesHint,
    delay,
    add,
    addHint,
    reset,
    step,
    delayed,
    again,
    refused
} as const;
