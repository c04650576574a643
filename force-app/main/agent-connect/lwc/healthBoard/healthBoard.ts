import { LightningElement, api } from 'lwc';
import type { CheckId } from 'c/agentConnectChecks';
import type { LiveReading } from 'c/agentConnectReading';
import type { SettingValues } from 'c/checklistSettings';
import type HealthCheckList from 'c/healthCheckList';
import { EMPTY_VIEW } from 'c/healthDesk';
import type { DeskView } from 'c/healthDesk';
import type HealthSections from 'c/healthSections';
import { nextTurn } from 'c/taskTimer';
import { watchPrinting } from './printing';

type List = HTMLElement & Pick<HealthCheckList, 'focusCheck'>;
type Section = HealthSections['chosen'];
type Flags = Readonly<Partial<Record<Section, boolean>>>;

/**
 * The whole checklist: checks, evidence, history, reminder and settings.
 * @fires open with `{ check }` when a check is opened, undefined when it is closed
 * @fires attest, decide, recognise, apply, configure: what its parts ask for, as they ask
 */
export default class HealthBoard extends LightningElement {
    @api view: DeskView = EMPTY_VIEW;
    /** What the page sets, and what this browser keeps instead. */
    @api pageSettings: SettingValues = {};
    @api keptSettings: SettingValues = {};
    /** Whether the browser refuses to keep settings. */
    @api keepsNothing = false;

    section: Section = 'checks';
    /** A part is made when it is first shown, and stays: what was typed there is not lost. */
    visited: Flags = {};
    /** Draws every check and the history for paper, too. */
    isPrinting = false;
    private opened: CheckId | undefined;
    private stopWatching: (() => void) | undefined;

    override connectedCallback(): void {
        this.stopWatching = watchPrinting((isPrinting) => {
            this.isPrinting = isPrinting;
        });
    }

    override disconnectedCallback(): void {
        this.stopWatching?.();
    }

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

    get reading(): LiveReading | undefined {
        return this.view.desk.reading?.reading;
    }

    get found(): SettingValues {
        return this.view.desk.reading?.org.discovered ?? {};
    }

    get hides(): Flags {
        const all = {
            checks: true,
            evidence: true,
            history: true,
            reminder: true,
            settings: true
        };
        return { ...all, [this.section]: false };
    }

    /** Shows a check, whichever part is open, and puts the focus on it. */
    @api
    showCheck(check: CheckId): void {
        this.show('checks');
        this.opened = check;
        void this.focusSoon(check);
    }

    /** Prints every check and the history. */
    @api
    async print(): Promise<void> {
        this.isPrinting = true;
        await nextTurn();
        window.print();
    }

    handleChoose(event: CustomEvent<{ readonly section: Section }>): void {
        this.show(event.detail.section);
    }

    handleBring(): void {
        this.show('evidence');
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

    private show(section: Section): void {
        this.section = section;
        this.visited = { ...this.visited, [section]: true };
    }

    /** What is hidden takes no focus, and parts change in a turn of their own. */
    private async focusSoon(check: CheckId): Promise<void> {
        await nextTurn();
        this.template?.querySelector<List>('.screen c-health-check-list')?.focusCheck(check);
    }
}
