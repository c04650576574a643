import { LightningElement, api } from 'lwc';
import type { SimulatedRun } from 'c/simulatedRun';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';
import { logParts, scrubbedFields } from './logView';
import type { LogPart } from './logView';

/** What a connector logs of a simulated call: what the SDK scrubs of it, and what leaks. */
export default class ConnectorLog extends LightningElement {
    @api run: SimulatedRun | undefined;

    readonly labels = LABELS;

    get parts(): readonly LogPart[] {
        return logParts(this.run?.predictions ?? [], LABELS);
    }

    get scrubbed(): string {
        return this.run ? fillTemplate(LABELS.scrubbed, scrubbedFields(this.run.generation)) : '';
    }
}
