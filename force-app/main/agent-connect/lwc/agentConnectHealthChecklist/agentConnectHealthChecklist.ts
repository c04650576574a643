import { LightningElement, api, wire } from 'lwc';
import { CurrentPageReference, NavigationMixin } from 'lightning/navigation';
import type { PageReference } from 'lightning/navigation';
import type { CheckId } from 'c/agentConnectChecks';
import type AgentConnectReader from 'c/agentConnectReader';
import type { OrgReading, ReadingSettings } from 'c/agentConnectReading';
import { readSettingValues, settingsInEffect, toReadingSettings } from 'c/checklistSettings';
import type { SettingValues } from 'c/checklistSettings';
import type { ApplyDetail } from 'c/evidenceImport';
import type HealthBoard from 'c/healthBoard';
import { DeskKeeper, EMPTY_VIEW } from 'c/healthDesk';
import type { AttestDetail, DecideDetail, DeskView } from 'c/healthDesk';
import { keepSettings, readDrafts, readKeptSettings, watchDrafts } from 'c/healthRunStore';
import type { HealthStore } from 'c/healthRunStore';
import type HealthStoreReader from 'c/healthStoreReader';
import { nextTurn } from 'c/taskTimer';
import { checkAskedFor, fullPageAt } from './address';
import { LABELS } from './labels';

type Board = HTMLElement & Pick<HealthBoard, 'print' | 'showCheck'>;
type Reader = HTMLElement & Pick<AgentConnectReader, 'refresh'>;
type StoreReader = HTMLElement & Pick<HealthStoreReader, 'refresh'>;

/** Are surveys still going out? If not, which of the known causes is it? A card for the home page, and a full page. */
export default class AgentConnectHealthChecklist extends NavigationMixin(LightningElement) {
    /** Title of the card. */
    @api heading: string = LABELS.title;
    /** `compact` for a card, `full` for everything. */
    @api layout: string = 'full';
    @api baseObject = '';
    @api sendAtField = '';
    @api requestsObject = '';
    @api responsesObject = '';
    @api mappedObjects = '';
    @api enabledJobs = '';
    @api packageVersion = '';
    @api hostedIn = '';
    @api subdomain = '';
    @api thresholdMinutes: number | undefined;

    readonly labels = LABELS;
    view: DeskView = EMPTY_VIEW;
    readingSettings: ReadingSettings | undefined;
    pageSettings: SettingValues = {};
    keptSettings: SettingValues = {};
    /** Whether this browser refuses to keep settings. */
    keepsNothing = false;
    openCheck: CheckId | undefined;
    private stopWatching: (() => void) | undefined;
    private readonly keeper = new DeskKeeper(
        (view) => {
            this.view = view;
        },
        async () => this.storeReader?.refresh()
    );

    override connectedCallback(): void {
        this.pageSettings = readSettingValues(this);
        this.keptSettings = readKeptSettings();
        this.readingSettings = toReadingSettings(this.settings);
        this.keeper.put({ drafts: readDrafts(), settings: this.settings });
        this.stopWatching = watchDrafts(() => {
            this.keeper.dropForgotten();
        });
    }

    override disconnectedCallback(): void {
        this.stopWatching?.();
    }

    get isFull(): boolean {
        return this.layout !== 'compact';
    }

    /** A link may name the check to open. */
    @wire(CurrentPageReference)
    handlePage(page: PageReference | undefined): void {
        this.openCheck = checkAskedFor(page) ?? this.openCheck;
    }

    handleReading(event: CustomEvent<OrgReading>): void {
        this.keeper.put({ reading: event.detail });
    }

    handleStore(event: CustomEvent<HealthStore>): void {
        this.keeper.put({ store: event.detail });
    }

    handleOpen(event: CustomEvent<{ readonly check: CheckId | undefined }>): void {
        const { check } = event.detail;
        this.openCheck = check;
        if (check !== undefined) {
            this.board?.showCheck(check);
        }
        if (!this.isFull) {
            this[NavigationMixin.Navigate](fullPageAt(check));
        }
    }

    handleRefresh(): void {
        this.template?.querySelector<Reader>('c-agent-connect-reader')?.refresh();
        void this.storeReader?.refresh();
        this.keeper.dropForgotten();
    }

    handleRecord(): void {
        this.keeper.record([]);
    }

    handleRetry(): void {
        this.keeper.retry();
    }

    handleDiscard(): void {
        this.keeper.discard();
    }

    handleRecognise(event: CustomEvent<ApplyDetail>): void {
        const { facts, observedAt } = event.detail;
        this.keeper.preview(facts, observedAt);
    }

    handleApply(event: CustomEvent<ApplyDetail>): void {
        const { facts, observedAt } = event.detail;
        this.keeper.apply(facts, observedAt);
    }

    handleAttest(event: CustomEvent<AttestDetail>): void {
        this.keeper.attest(event.detail);
    }

    handleDecide(event: CustomEvent<DecideDetail>): void {
        this.keeper.decide(event.detail);
    }

    handleConfigure(event: CustomEvent<SettingValues>): void {
        this.keepsNothing = !keepSettings(event.detail);
        this.keptSettings = event.detail;
        this.keeper.put({ settings: this.settings });
        void this.readAnew();
    }

    handlePrint(): void {
        void this.board?.print();
    }

    private get board(): Board | null | undefined {
        return this.template?.querySelector<Board>('c-health-board');
    }

    private get settings(): SettingValues {
        return settingsInEffect(this.keptSettings, this.pageSettings);
    }

    private get storeReader(): StoreReader | null | undefined {
        return this.template?.querySelector<StoreReader>('c-health-store-reader');
    }

    /** A new reader, because the questions to the org follow from the settings. */
    private async readAnew(): Promise<void> {
        this.readingSettings = undefined;
        await nextTurn();
        this.readingSettings = toReadingSettings(this.settings);
    }
}
