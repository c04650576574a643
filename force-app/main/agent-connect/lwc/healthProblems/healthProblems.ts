import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { CHECK_IDS } from 'c/agentConnectChecks';
import type { HealthReport } from 'c/agentConnectChecks';
import { healthPage } from 'c/appTabs';
import { STATE_PREFIX } from 'c/healthRunStore';
import { LABELS } from './labels';
import { viewProblems, viewRest } from './problemsView';
import type { ProblemView } from './problemsView';

/**
 * What is wrong, for a card, with the way to the full checklist.
 * @fires open with `{ check }` when a check is chosen
 */
export default class HealthProblems extends NavigationMixin(LightningElement) {
    @api report: HealthReport | undefined;

    readonly labels = LABELS;
    fullPage = '';

    override connectedCallback(): void {
        void this.findFullPage();
    }

    get problems(): readonly ProblemView[] {
        return this.report ? viewProblems(this.report) : [];
    }

    get hasProblems(): boolean {
        return this.problems.length > 0;
    }

    get more(): string {
        return this.report ? viewRest(this.report) : '';
    }

    handleProblem({ currentTarget }: Event): void {
        const asked = currentTarget instanceof HTMLElement ? currentTarget.dataset.check : '';
        const check = CHECK_IDS.find((id) => id === asked);
        this.dispatchEvent(new CustomEvent('open', { detail: { check } }));
    }

    handleFullPage(event: MouseEvent): void {
        if (!event.metaKey && !event.ctrlKey && !event.shiftKey) {
            event.preventDefault();
            this[NavigationMixin.Navigate](healthPage(undefined, STATE_PREFIX));
        }
    }

    private async findFullPage(): Promise<void> {
        const page = healthPage(undefined, STATE_PREFIX);
        this.fullPage = await this[NavigationMixin.GenerateUrl](page);
    }
}
