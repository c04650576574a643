import { LightningElement, api } from 'lwc';
import { ACTORS } from 'c/callSimulation';
import type { RunStep } from 'c/simulatedRun';
import { ACTOR_NAMES, STEP_TEXTS } from 'c/simulatorLabels';
import { LABELS } from './labels';
import { toSequenceRows } from './sequenceView';
import type { SequenceRow } from './sequenceView';

/** A simulated call as a sequence diagram; to a screen reader an ordered list. Each arrow opens what it carries. */
export default class CallSequence extends LightningElement {
    @api steps: readonly RunStep[] = [];
    /** What the list is called. */
    @api label = '';

    readonly labels = LABELS;
    readonly actors = ACTORS.map((actor) => ({ key: actor, name: ACTOR_NAMES[actor] }));
    private openKey: number | undefined;

    get rows(): readonly SequenceRow[] {
        return toSequenceRows(this.steps, this.openKey, {
            actors: ACTOR_NAMES,
            steps: STEP_TEXTS,
            time: LABELS.time,
            arrow: LABELS.arrow
        });
    }

    handleToggle(event: Event): void {
        const button = event.currentTarget;
        if (button instanceof HTMLElement) {
            const key = Number(button.dataset.key);
            this.openKey = this.openKey === key ? undefined : key;
        }
    }
}
