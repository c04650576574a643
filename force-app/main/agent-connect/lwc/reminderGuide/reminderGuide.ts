import { LightningElement } from 'lwc';
import { SETUP_PATHS } from 'c/agentConnectChecks';
import { LABELS } from './labels';

/** How to be reminded of the checklist: a scheduled Flow, made by hand, without code. */
export default class ReminderGuide extends LightningElement {
    readonly labels = LABELS;
    readonly flowsPath = SETUP_PATHS.flows;
    readonly steps = [
        LABELS.reminder1,
        LABELS.reminder2,
        LABELS.reminder3,
        LABELS.reminder4,
        LABELS.reminder5
    ];
}
