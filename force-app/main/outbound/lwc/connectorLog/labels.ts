import console from '@salesforce/label/c.Simulator_LogConsole';
import posted from '@salesforce/label/c.Simulator_LogPosted';
import scrubbed from '@salesforce/label/c.Simulator_LogScrubbed';
import leaks from '@salesforce/label/c.Simulator_LogLeaks';
import clean from '@salesforce/label/c.Simulator_LogClean';
import empty from '@salesforce/label/c.Simulator_LogEmpty';
import scrubbedHint from '@salesforce/label/c.Simulator_LogScrubbedHint';

export const LABELS = {
    console,
    posted,
    scrubbed,
    leaks,
    clean,
    empty,
    scrubbedHint
} as const;
