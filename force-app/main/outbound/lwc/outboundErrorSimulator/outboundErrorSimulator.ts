import { LightningElement, api, wire } from 'lwc';
import { CurrentPageReference, NavigationMixin } from 'lightning/navigation';
import type { PageReference } from 'lightning/navigation';
import type { LoadDrill, Scenario } from 'c/callSimulation';
import type CallSimulator from 'c/callSimulator';
import type { ReadyCatalog } from 'c/catalogGate';
import { STATE_PREFIX } from 'c/catalogResource';
import { generationOf, SDK_GENERATIONS } from 'c/connectorContract';
import { explorerPage } from 'c/appTabs';
import { currentEnvironment } from 'c/orgEnvironment';
import type { OverrideEntries } from 'c/outboundCallMapping';
import { PageAddress } from 'c/pageAddress';
import { adoptScenario, FIRST_DRAFT, scenarioOfDraft } from 'c/simulationDraft';
import type { SimulationDraft } from 'c/simulationDraft';
import {
    readSimulatorState,
    scenarioFault,
    scenarioOf,
    SIMULATOR_VIEWS,
    START_STATE,
    stateOfScenario,
    writeSimulatorState
} from 'c/simulatorState';
import type { SimulatorState, SimulatorView } from 'c/simulatorState';
import { fillTemplate } from 'c/textTemplate';
import { ENVIRONMENT_NAMES, LABELS, VIEW_NAMES } from './labels';

type Simulator = HTMLElement & Pick<CallSimulator, 'dial' | 'reset'>;

/** What Salesforce receives and what the rep sees when an outbound call fails, for any telephony system. Places no calls. */
export default class OutboundErrorSimulator extends NavigationMixin(LightningElement) {
    /** Title of the simulator. */
    @api heading: string = LABELS.title;
    /** Generation of the connector SDK to begin with; a version such as 4.9.1 does as well. */
    @api sdk = '';

    readonly labels = LABELS;
    readonly views = SIMULATOR_VIEWS.map((value) => ({ value, label: VIEW_NAMES[value] }));
    readonly environment = currentEnvironment();
    draft: SimulationDraft = FIRST_DRAFT;
    load: LoadDrill | undefined;
    overrides: OverrideEntries | undefined;
    link = '';
    badLink = '';
    private state: SimulatorState = START_STATE;
    private ready: ReadyCatalog | undefined;
    private readonly address = new PageAddress<SimulatorState>({
        read: (state) => readSimulatorState(state, STATE_PREFIX),
        write: (state) => writeSimulatorState(state, STATE_PREFIX)
    });

    @wire(CurrentPageReference)
    handlePage(page: PageReference | undefined): void {
        const state = this.address.arrive(page, this.state);
        if (state) {
            this.state = state;
            this.openState();
        }
    }

    override connectedCallback(): void {
        const sdk = SDK_GENERATIONS.find((known) => known === this.sdk) ?? generationOf(this.sdk);
        if (sdk) {
            this.draft = { ...this.draft, sdk };
        }
    }

    get catalog(): ReadyCatalog['catalog'] | undefined {
        return this.ready?.catalog;
    }

    get search(): ReadyCatalog['search'] | undefined {
        return this.ready?.search;
    }

    get view(): SimulatorView {
        return this.state.view;
    }

    get shows(): Readonly<Record<SimulatorView, boolean>> {
        const { view } = this;
        return {
            call: view === 'call',
            drill: view === 'drill',
            load: view === 'load',
            mapping: view === 'mapping',
            code: view === 'code'
        };
    }

    get environmentName(): string {
        return this.environment === 'unknown' ? '' : ENVIRONMENT_NAMES[this.environment];
    }

    get isProduction(): boolean {
        return this.environment === 'production';
    }

    get isMappingUsed(): boolean {
        return this.overrides !== undefined;
    }

    handleReady(event: CustomEvent<ReadyCatalog>): void {
        this.ready = event.detail;
        this.openState();
    }

    handleView(event: Event): void {
        const tab = event.currentTarget;
        const view = SIMULATOR_VIEWS.find(
            (known) => tab instanceof HTMLElement && tab.dataset.view === known
        );
        if (view && view !== this.state.view) {
            this.go({ ...this.state, view });
            void this.updateLink(view === 'call' ? scenarioOfDraft(this.draft) : undefined);
        }
    }

    handleDraft(event: CustomEvent<{ draft: SimulationDraft }>): void {
        this.draft = event.detail.draft;
        void this.updateLink(scenarioOfDraft(this.draft));
    }

    handleLoad(event: CustomEvent<{ scenario: Scenario }>): void {
        void this.updateLink(event.detail.scenario);
    }

    handleUse(event: CustomEvent<{ overrides: OverrideEntries | undefined }>): void {
        this.overrides = event.detail.overrides;
    }

    handleExplain(event: CustomEvent<{ id: string }>): void {
        this[NavigationMixin.Navigate](explorerPage(event.detail.id, STATE_PREFIX));
    }

    handleSimulate(event: CustomEvent<{ id: string }>): void {
        this.go({ ...START_STATE, failure: event.detail.id });
        this.openState();
    }

    /** Shows what the address names, and dials it. */
    private openState(): void {
        const fault = scenarioFault(this.state);
        this.badLink = fault
            ? fillTemplate(LABELS.badLink, fault.where, fault.expected, fault.found)
            : '';
        const scenario = scenarioOf(this.state, this.draft.sdk);
        if (scenario && this.ready) {
            this.draft = adoptScenario(this.draft, scenario);
            this.load = scenario.trial.kind === 'load' ? scenario.trial.drill : this.load;
            void this.updateLink(scenario);
            void this.dial();
        }
    }

    private async dial(): Promise<void> {
        // The simulator takes the draft when it is drawn again.
        await Promise.resolve();
        await Promise.resolve();
        const simulator = this.template?.querySelector<Simulator>('c-call-simulator');
        simulator?.reset();
        simulator?.dial();
    }

    private go(state: SimulatorState): void {
        this.state = state;
        const page = this.address.leave(state);
        if (page) {
            this[NavigationMixin.Navigate](page);
        }
    }

    private async updateLink(scenario: Scenario | undefined): Promise<void> {
        this.link = '';
        if (scenario && this.address.isThere) {
            const page = this.address.pageOf(stateOfScenario(scenario));
            const path = await this[NavigationMixin.GenerateUrl](page);
            this.link = new URL(path, window.location.href).href;
        }
    }
}
