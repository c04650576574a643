import { LightningElement, api } from 'lwc';
import type { CheckId, HealthReport } from 'c/agentConnectChecks';
import type { LiveReading } from 'c/agentConnectReading';
import type CheckLink from 'c/checkLink';
import type HealthCheckList from 'c/healthCheckList';
import type { CheckStateRecord, HealthRun } from 'c/healthRun';
import type { Overrides } from 'c/healthRunStore';
import type { ChangeView } from 'c/importPreview';
import { nextTurn } from 'c/taskTimer';
import { LABELS } from './labels';

type List = HTMLElement & Pick<HealthCheckList, 'focusCheck'>;

/**
 * The whole checklist: checks, evidence, history and reminder.
 * @fires open with `{ check }` when a check is opened, undefined when it is closed
 * @fires attest, decide, recognise, apply, configure: what its parts ask for, as they ask
 */
export default class HealthBoard extends LightningElement {
    @api report: HealthReport | undefined;
    @api states: readonly CheckStateRecord[] = [];
    @api reading: LiveReading | undefined;
    @api runs: readonly HealthRun[] = [];
    @api present: HealthRun | undefined;
    @api changes: readonly ChangeView[] = [];
    @api linkContext: CheckLink['context'];
    @api maySave = false;
    /** Names that the page sets, and those that this browser keeps instead. */
    @api pageSettings: Overrides = {};
    @api overrides: Overrides = {};
    /** Draws every check and the history for paper, too. */
    @api isPrinting = false;

    readonly labels = LABELS;
    activeTab = 'checks';
    private opened: CheckId | undefined;

    /** The check that is open. */
    @api
    get openCheck(): CheckId | undefined {
        return this.opened;
    }
    set openCheck(value: CheckId | undefined) {
        if (value !== undefined && value !== this.opened) {
            this.showCheck(value);
        }
        this.opened = value;
    }

    get packageVersion(): string | undefined {
        return this.overrides.packageVersion ?? this.pageSettings.packageVersion;
    }

    /** Shows a check, whichever tab is open, and puts the focus on it. */
    @api
    showCheck(check: CheckId): void {
        this.activeTab = 'checks';
        this.opened = check;
        void this.focusSoon(check);
    }

    handleTab(event: Event): void {
        const { target } = event;
        if (target instanceof HTMLElement && 'value' in target) {
            this.activeTab = String(target.value);
        }
    }

    handleBring(): void {
        this.activeTab = 'evidence';
    }

    handleToggle(event: CustomEvent<{ readonly check: CheckId }>): void {
        const { check } = event.detail;
        const detail = { check: check === this.opened ? undefined : check };
        this.dispatchEvent(new CustomEvent('open', { detail }));
    }

    /** What its parts ask for is the page's to do. */
    handlePass(event: CustomEvent<unknown>): void {
        this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
    }

    /** What is hidden takes no focus, and tabs change in a turn of their own. */
    private async focusSoon(check: CheckId): Promise<void> {
        await nextTurn();
        this.template?.querySelector<List>('.screen c-health-check-list')?.focusCheck(check);
    }
}
