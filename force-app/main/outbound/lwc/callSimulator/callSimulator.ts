import { LightningElement, api } from 'lwc';
import type { Scenario } from 'c/callSimulation';
import { SDK_GENERATIONS } from 'c/connectorContract';
import type { ErrorCatalog } from 'c/errorCatalog';
import type { ErrorSearch } from 'c/errorSearch';
import { judgePhoneNumber } from 'c/phoneNumbers';
import { recordedWordings } from 'c/recordedWordings';
import type { RecordedWordings } from 'c/recordedWordings';
import { formatRun } from 'c/runReport';
import type RunWatch from 'c/runWatch';
import { runAttempt } from 'c/simulatedRun';
import type { Attempt, SimulatedRun } from 'c/simulatedRun';
import {
    adoptScenario,
    attemptOf,
    draftFault,
    FIRST_DRAFT,
    scenarioOfDraft
} from 'c/simulationDraft';
import type { SimulationDraft } from 'c/simulationDraft';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';
import { REPORT_TEXTS } from './reportTexts';

type Watch = HTMLElement & Pick<RunWatch, 'play'>;

/** Pages narrower than this have one column, in pixels. */
const NARROW = 768;

/**
 * One simulated call: choose how it fails, dial, watch, understand.
 * @fires draft with the draft whenever it changes
 * @fires explain with the id of a code's entry
 */
export default class CallSimulator extends LightningElement {
    @api catalog: ErrorCatalog | undefined;
    @api search: ErrorSearch | undefined;
    /** What is chosen. */
    @api draft: SimulationDraft = FIRST_DRAFT;
    /** An address that opens the chosen scenario. */
    @api link = '';

    readonly labels = LABELS;
    readonly generations = SDK_GENERATIONS.map((value) => ({ label: value, value }));
    run: SimulatedRun | undefined;
    dials = 0;
    private wordings: RecordedWordings = recordedWordings();

    /** Dials what is chosen, and plays the run. */
    @api
    dial(): void {
        const attempt = attemptOf(this.draft);
        if (attempt && this.fault === '') {
            this.run = this.runOnce(attempt, this.dials);
            this.dials += 1;
            void this.play();
        }
    }

    /** Takes back what was dialled, for another scenario. */
    @api
    reset(): void {
        this.run = undefined;
        this.dials = 0;
    }

    get fault(): string {
        const fault = draftFault(this.draft);
        return fault ? fillTemplate(LABELS.invalid, fault.where, fault.expected, fault.found) : '';
    }

    get isNotDialable(): boolean {
        return attemptOf(this.draft) === undefined || this.fault !== '';
    }

    get hint(): string {
        return attemptOf(this.draft) ? this.fault : LABELS.nothingChosen;
    }

    get dialled(): string {
        return this.dials === 1 ? LABELS.dialledOnce : fillTemplate(LABELS.dialled, this.dials);
    }

    get wording(): string {
        return this.wordings[this.run?.told ?? ''] ?? '';
    }

    get scenario(): Scenario | undefined {
        return scenarioOfDraft(this.draft);
    }

    get isPayload(): boolean {
        return this.draft.kind === 'payload';
    }

    get ticket(): string {
        return this.run ? formatRun(this.run, this.draft.name, this.link, REPORT_TEXTS) : '';
    }

    handleEdit(event: CustomEvent<{ draft: SimulationDraft }>): void {
        this.dials = 0;
        this.tell(event.detail.draft);
    }

    handleSdk(event: CustomEvent<{ value: string }>): void {
        const sdk = SDK_GENERATIONS.find((known) => known === event.detail.value);
        if (sdk) {
            this.tell({ ...this.draft, sdk });
            const attempt = attemptOf(this.draft);
            this.run =
                this.run && attempt && this.runOnce(attempt, Math.max(0, this.dials - 1), sdk);
        }
    }

    handleDial(): void {
        this.dial();
    }

    handleStartOver(): void {
        this.dials = 0;
    }

    handleRename(event: CustomEvent<{ name: string }>): void {
        this.tell({ ...this.draft, name: event.detail.name });
    }

    handleRerun(event: CustomEvent<{ scenario: Scenario }>): void {
        this.reset();
        this.tell(adoptScenario(this.draft, event.detail.scenario));
        void Promise.resolve().then(() => {
            this.dial();
        });
    }

    handleExplain(event: CustomEvent<{ id: string }>): void {
        const { detail } = event;
        this.dispatchEvent(new CustomEvent<typeof detail>('explain', { detail }));
    }

    handleRecord(event: CustomEvent<{ constant: string; wording: string }>): void {
        const { constant, wording } = event.detail;
        this.wordings = { ...this.wordings, [constant]: wording };
    }

    private runOnce(
        attempt: Attempt,
        dialledBefore: number,
        generation = this.draft.sdk
    ): SimulatedRun | undefined {
        const { catalog, draft } = this;
        return (
            catalog &&
            runAttempt(attempt, {
                catalog,
                judge: judgePhoneNumber,
                generation,
                seed: draft.seed,
                dialledBefore
            })
        );
    }

    private async play(): Promise<void> {
        // The watch is drawn with the first run.
        await Promise.resolve();
        this.template?.querySelector<Watch>('c-run-watch')?.play();
        // On a phone the run is below what was chosen.
        if (window.innerWidth < NARROW) {
            this.template?.querySelector('.results')?.scrollIntoView({ block: 'start' });
        }
    }

    private tell(draft: SimulationDraft): void {
        const detail = { draft };
        this.dispatchEvent(new CustomEvent<typeof detail>('draft', { detail }));
    }
}
