import { LightningElement, api } from 'lwc';
import type { Scenario } from 'c/callSimulation';
import { removeScenario, savedScenarios, saveScenario } from 'c/savedScenarios';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';

interface SavedRow {
    readonly key: string;
    readonly runLabel: string;
    readonly removeLabel: string;
}

/**
 * Saves, names, shares and runs scenarios again.
 * @fires rename with the name
 * @fires rerun with a saved scenario
 */
export default class ScenarioBar extends LightningElement {
    /** What would be saved; undefined where it may not be. */
    @api scenario: Scenario | undefined;
    @api name = '';
    /** An address that opens the scenario. */
    @api link = '';
    /** The run for a ticket; empty where there is none. */
    @api ticket = '';
    @api isPayload = false;

    readonly labels = LABELS;
    status = '';
    private saved: readonly Scenario[] = savedScenarios();

    get rows(): readonly SavedRow[] {
        return this.saved.map(({ name }) => ({
            key: name,
            runLabel: fillTemplate(LABELS.run, name),
            removeLabel: fillTemplate(LABELS.remove, name)
        }));
    }

    get hasRows(): boolean {
        return this.saved.length > 0;
    }

    get isNotSavable(): boolean {
        return this.scenario === undefined;
    }

    get dialsNumber(): boolean {
        return this.scenario?.trial.kind === 'dial';
    }

    handleName(event: CustomEvent<{ value: string }>): void {
        const detail = { name: event.detail.value };
        this.dispatchEvent(new CustomEvent<{ name: string }>('rename', { detail }));
    }

    handleSave(): void {
        if (this.scenario) {
            const name = this.name.trim() === '' ? LABELS.unnamed : this.name.trim();
            this.status = saveScenario({ ...this.scenario, name }) ? '' : LABELS.notSaved;
            this.saved = savedScenarios();
        }
    }

    handleRun(event: Event): void {
        const scenario = this.saved.find(({ name }) => name === this.nameOf(event));
        if (scenario) {
            const detail = { scenario };
            this.dispatchEvent(new CustomEvent<typeof detail>('rerun', { detail }));
        }
    }

    handleRemove(event: Event): void {
        removeScenario(this.nameOf(event));
        this.saved = savedScenarios();
    }

    private nameOf(event: Event): string {
        const button = event.currentTarget;
        return button instanceof HTMLElement ? (button.dataset.name ?? '') : '';
    }
}
