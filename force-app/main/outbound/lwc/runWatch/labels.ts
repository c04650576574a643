import play from '@salesforce/label/c.Simulator_WatchPlay';
import pause from '@salesforce/label/c.Simulator_WatchPause';
import step from '@salesforce/label/c.Simulator_WatchStep';
import repeat from '@salesforce/label/c.Simulator_WatchRepeat';
import all from '@salesforce/label/c.Simulator_WatchAll';
import position from '@salesforce/label/c.Simulator_WatchPosition';
import log from '@salesforce/label/c.Simulator_WatchLog';
import softphone from '@salesforce/label/c.Simulator_WatchSoftphone';
import sequence from '@salesforce/label/c.Simulator_WatchSequence';

export const LABELS = {
    play,
    pause,
    step,
    repeat,
    all,
    position,
    log,
    softphone,
    sequence
} as const;
