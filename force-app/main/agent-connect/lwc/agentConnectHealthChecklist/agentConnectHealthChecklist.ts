import { LightningElement, api, wire } from 'lwc';
import { CurrentPageReference, NavigationMixin } from 'lightning/navigation';
import type { PageReference } from 'lightning/navigation';
import { CHECK_IDS } from 'c/agentConnectChecks';
import type { CheckId } from 'c/agentConnectChecks';
import { MAY_VIEW_SETUP } from 'c/agentConnectOrg';
import type AgentConnectReader from 'c/agentConnectReader';
import type { OrgReading } from 'c/agentConnectReader';
import type { LiveReading, ReadingSettings } from 'c/agentConnectReading';
import type { AttestDetail, DecideDetail } from 'c/checkDecisions';
import type CheckLink from 'c/checkLink';
import type { ApplyDetail } from 'c/evidenceImport';
import type HealthBoard from 'c/healthBoard';
import {
    CHECK_PARAMETER,
    keepOverrides,
    readDrafts,
    readOverrides,
    watchDrafts
} from 'c/healthRunStore';
import type { HealthStore, Overrides } from 'c/healthRunStore';
import type HealthStoreReader from 'c/healthStoreReader';
import type { CheckStateRecord, HealthRun } from 'c/healthRun';
import type { ChangeView } from 'c/importPreview';
import { nextTurn } from 'c/taskTimer';
import { stateOf } from 'c/urlState';
import { viewProblems, viewRest } from './compactView';
import type { ProblemView } from './compactView';
import { changesWith, statesOn } from './desk';
import type { Desk } from './desk';
import { DeskKeeper, EMPTY_VIEW } from './keeper';
import type { DeskView } from './keeper';
import { LABELS } from './labels';
import { watchPrinting } from './printing';
import { jobsOf, listOf, namesOf, toSettings } from './settings';
import { viewStoreNotes } from './storeNotes';

const FULL_PAGE = {
    type: 'standard__navItemPage',
    attributes: { apiName: 'Agent_Connect_Health' }
} as const;

type Board = HTMLElement & Pick<HealthBoard, 'showCheck'>;
type Reader = HTMLElement & Pick<AgentConnectReader, 'refresh'>;
type StoreReader = HTMLElement & Pick<HealthStoreReader, 'refresh'>;

/** Are surveys still going out? If not, which of the known causes is it? A card for the home page, and a full page. */
export default class AgentConnectHealthChecklist extends NavigationMixin(LightningElement) {
    /** Title of the card. */
    @api heading: string = LABELS.title;
    /** `compact` for a card, `full` for everything. */
    @api layout: string = 'full';
    @api baseObject = 'Case';
    @api sendAtField = '';
    @api requestsObject = '';
    @api responsesObject = '';
    @api mappedObjects = '';
    @api enabledJobs = '';
    @api packageVersion = '';
    @api subdomain = '';
    @api thresholdMinutes = 30;

    readonly labels = LABELS;
    settings: ReadingSettings | undefined;
    changes: readonly ChangeView[] = [];
    openCheck: CheckId | undefined;
    fullPage = '';
    isPrinting = false;
    overrides: Overrides = {};
    private view = EMPTY_VIEW;
    private watches: readonly (() => void)[] = [];
    private readonly keeper = new DeskKeeper(
        (view) => {
            this.view = view;
        },
        async () => this.storeReader?.refresh()
    );

    override connectedCallback(): void {
        this.overrides = readOverrides();
        this.settings = toSettings(this, this.overrides);
        this.keeper.put({
            drafts: readDrafts(),
            mappedObjects: listOf(this.mappedObjects),
            enabledJobs: jobsOf(this.enabledJobs)
        });
        this.watches = [
            watchDrafts(() => {
                this.keeper.dropForgotten();
            }),
            watchPrinting((isPrinting) => {
                this.isPrinting = isPrinting;
            })
        ];
        void this.findFullPage();
    }

    override disconnectedCallback(): void {
        this.watches.forEach((stop) => {
            stop();
        });
    }

    get isFull(): boolean {
        return this.layout !== 'compact';
    }

    get report(): DeskView['report'] {
        return this.view.report;
    }

    get present(): DeskView['present'] {
        return this.view.present;
    }

    get failed(): DeskView['failed'] {
        return this.view.failed;
    }

    get messages(): DeskView['messages'] {
        return this.view.messages;
    }

    get isSaving(): boolean {
        return this.view.isSaving;
    }

    get isKept(): boolean {
        return this.view.isKept;
    }

    get drafts(): Desk['drafts'] {
        return this.desk.drafts;
    }

    get pageSettings(): Overrides {
        return namesOf(this);
    }

    get live(): LiveReading | undefined {
        return this.desk.reading?.reading;
    }

    get states(): readonly CheckStateRecord[] {
        return statesOn(this.desk);
    }

    get runs(): readonly HealthRun[] {
        return this.desk.store.runs.records.map(({ run }) => run);
    }

    /** A store that cannot be read is not an empty one. */
    get isNeverRecorded(): boolean {
        const { isComplete, mayRead, runs } = this.desk.store;
        return isComplete && mayRead && runs.records.length === 0 && runs.messages.length === 0;
    }

    get storeNotes(): readonly string[] {
        return viewStoreNotes(this.desk.store);
    }

    get maySave(): boolean {
        return this.desk.store.maySave;
    }

    get lastRun(): { readonly at: number; readonly by: string } | undefined {
        const [last] = this.runs;
        return last && { at: last.at, by: last.by };
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

    /** What the org refused to answer: said, never taken for a failure of the integration. */
    get refused(): string {
        const messages = (this.live?.failed ?? []).flatMap((question) => question.messages);
        return messages.length > 0 ? `${LABELS.refused} ${messages.join(' ')}` : '';
    }

    get linkContext(): CheckLink['context'] {
        return {
            baseObject: this.settings?.baseObject ?? '',
            subdomain: this.subdomain,
            tabs: this.desk.reading?.org.tabs,
            mayViewSetup: MAY_VIEW_SETUP
        };
    }

    /** A link may name the check to open. */
    @wire(CurrentPageReference)
    handlePage(page: PageReference | undefined): void {
        const asked = stateOf(page)[CHECK_PARAMETER];
        this.openCheck = CHECK_IDS.find((id) => id === asked) ?? this.openCheck;
    }

    handleReading(event: CustomEvent<OrgReading>): void {
        this.keeper.put({ reading: event.detail });
    }

    handleStore(event: CustomEvent<HealthStore>): void {
        this.keeper.put({ store: event.detail });
    }

    handleOpen(event: CustomEvent<{ readonly check: CheckId | undefined }>): void {
        this.open(event.detail.check);
    }

    handleProblem({ currentTarget }: Event): void {
        const asked = currentTarget instanceof HTMLElement ? currentTarget.dataset.check : '';
        this.open(CHECK_IDS.find((id) => id === asked));
    }

    handleFullPage(event: MouseEvent): void {
        if (!event.metaKey && !event.ctrlKey && !event.shiftKey) {
            event.preventDefault();
            this[NavigationMixin.Navigate](FULL_PAGE);
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
        const evidence = this.keeper.imported(facts, observedAt);
        this.changes = facts.length > 0 ? changesWith(this.desk, evidence) : [];
    }

    handleApply(event: CustomEvent<ApplyDetail>): void {
        const { facts, observedAt } = event.detail;
        this.keeper.record(this.keeper.imported(facts, observedAt));
    }

    handleAttest(event: CustomEvent<AttestDetail>): void {
        this.keeper.attest(event.detail);
    }

    handleDecide(event: CustomEvent<DecideDetail>): void {
        this.keeper.decide(event.detail);
    }

    handleConfigure(event: CustomEvent<Overrides>): void {
        keepOverrides(event.detail);
        this.overrides = event.detail;
        void this.readAnew();
    }

    handlePrint(): void {
        void this.print();
    }

    private open(check: CheckId | undefined): void {
        this.openCheck = check;
        if (check !== undefined) {
            this.template?.querySelector<Board>('c-health-board')?.showCheck(check);
        }
        if (!this.isFull) {
            this[NavigationMixin.Navigate]({ ...FULL_PAGE, state: { [CHECK_PARAMETER]: check } });
        }
    }

    private get desk(): Desk {
        return this.view.desk;
    }

    private get storeReader(): StoreReader | null | undefined {
        return this.template?.querySelector<StoreReader>('c-health-store-reader');
    }

    /** A new reader, because the questions to the org follow from the settings. */
    private async readAnew(): Promise<void> {
        this.settings = undefined;
        await nextTurn();
        this.settings = toSettings(this, this.overrides);
    }

    private async print(): Promise<void> {
        this.isPrinting = true;
        await nextTurn();
        window.print();
    }

    private async findFullPage(): Promise<void> {
        this.fullPage = await this[NavigationMixin.GenerateUrl](FULL_PAGE);
    }
}
