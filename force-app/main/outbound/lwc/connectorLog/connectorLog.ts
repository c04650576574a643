import { LightningElement, api } from 'lwc';
import type { SimulatedRun } from 'c/simulatedRun';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';
import { consoleLines, postedLines, scrubbedFields } from './logView';
import type { LogLine } from './logView';

/** What a connector logs of a simulated call: what the SDK scrubs of it, and what leaks. */
export default class ConnectorLog extends LightningElement {
    @api run: SimulatedRun | undefined;

    readonly labels = LABELS;

    get posted(): readonly LogLine[] {
        return postedLines(this.run?.predictions ?? [], LABELS);
    }

    get printed(): readonly LogLine[] {
        return consoleLines(this.run?.predictions ?? [], LABELS);
    }

    get hasPrinted(): boolean {
        return this.printed.length > 0;
    }

    get hasPosted(): boolean {
        return this.posted.length > 0;
    }

    get scrubbed(): string {
        return this.run ? fillTemplate(LABELS.scrubbed, scrubbedFields(this.run.generation)) : '';
    }
}
