import { LightningElement, api, wire } from 'lwc';
import { CurrentPageReference, NavigationMixin } from 'lightning/navigation';
import type { PageReference } from 'lightning/navigation';
import { loadCatalog, prepareSearch, reloadCatalog, STATE_PREFIX } from 'c/catalogResource';
import type { CatalogLoad } from 'c/catalogResource';
import { ENTRY_TEXTS } from 'c/catalogLabels';
import { entriesToCsv } from 'c/entryText';
import type { ErrorCatalog, ErrorEntry, VariableUpdateTable } from 'c/errorCatalog';
import { NO_SELECTION, toggleValue } from 'c/errorFacets';
import type { Facet } from 'c/errorFacets';
import type ErrorResultList from 'c/errorResultList';
import type { ErrorSearch } from 'c/errorSearch';
import { findEntries } from 'c/explorerResults';
import type { ExplorerResults } from 'c/explorerResults';
import { readExplorerState, START_STATE, VIEWS, writeExplorerState } from 'c/explorerState';
import type { ExplorerState } from 'c/explorerState';
import { saveTextFile } from 'c/fileDownload';
import { pinnedEntries, recentEntries, rememberEntry, togglePin } from 'c/rememberedEntries';
import { delayed } from 'c/taskTimer';
import { fillTemplate } from 'c/textTemplate';
import { stateOf } from 'c/urlState';
import { LABELS } from './labels';
import {
    countText,
    isSameAddress,
    longQueryText,
    toFaultTexts,
    toPills,
    toViewButtons
} from './shell';

/** Typing is written into the address once it rests, so that Back does not walk through letters. */
const ADDRESS_MILLISECONDS = 400;

/** Any code, log or symptom: what it means, why, how to fix it, and the Salesforce error the connector should raise. */
export default class ErrorCodeExplorer extends NavigationMixin(LightningElement) {
    /** Title above the search. */
    @api heading: string = LABELS.title;

    readonly labels = LABELS;
    state: ExplorerState = START_STATE;
    results: ExplorerResults | undefined;
    catalog: ErrorCatalog | undefined;
    faults: CatalogLoad['faults'] = [];
    pinned = pinnedEntries();
    recent = recentEntries();
    showsFilters = false;
    link = '';
    private search: ErrorSearch | undefined;
    private page: PageReference | undefined;
    private readonly writeAddress = delayed(() => {
        this.writeState(true);
    }, ADDRESS_MILLISECONDS);

    @wire(CurrentPageReference)
    handlePage(page: PageReference | undefined): void {
        this.page = page;
        const state = readExplorerState(stateOf(page), STATE_PREFIX);
        if (!isSameAddress(state, this.state)) {
            this.adopt(state);
        }
    }

    override connectedCallback(): void {
        void this.load(loadCatalog());
    }

    override disconnectedCallback(): void {
        this.writeAddress.cancel();
    }

    get isLoading(): boolean {
        return this.results === undefined && !this.hasFailed;
    }

    get hasFailed(): boolean {
        return this.catalog?.entries.length === 0;
    }

    get isPartial(): boolean {
        return this.faults.length > 0 && !this.hasFailed;
    }

    get faultTexts(): ReturnType<typeof toFaultTexts> {
        return toFaultTexts(this.faults);
    }

    get summary(): string {
        const { catalog } = this;
        return catalog
            ? fillTemplate(LABELS.summary, catalog.entries.length, catalog.packs.length)
            : LABELS.loading;
    }

    get views(): ReturnType<typeof toViewButtons> {
        return toViewButtons(this.state.view);
    }

    get isList(): boolean {
        return this.state.view === 'list';
    }

    get isMatrix(): boolean {
        return this.state.view === 'matrix';
    }

    get pills(): ReturnType<typeof toPills> {
        return toPills(this.state.selection);
    }

    get filterVariant(): string {
        return this.showsFilters ? 'brand' : 'border-filled';
    }

    get longQuery(): string {
        return longQueryText(this.state.query);
    }

    get countText(): string {
        return this.results ? countText(this.results.entries.length) : '';
    }

    get hasEntries(): boolean {
        return this.results !== undefined && this.results.entries.length > 0;
    }

    get hasNearMisses(): boolean {
        return this.results !== undefined && this.results.nearMisses.length > 0;
    }

    /** The open entry, else the best one for a query, so that a code typed is a code explained. */
    get entry(): ErrorEntry | undefined {
        const { entryId, query } = this.state;
        if (entryId !== undefined) {
            return this.catalog?.answerById(entryId);
        }
        return query.trim() === '' ? undefined : this.results?.entries[0];
    }

    get selectedId(): string | undefined {
        return this.entry?.id;
    }

    get isPinned(): boolean {
        return this.selectedId !== undefined && this.pinned.includes(this.selectedId);
    }

    get variableUpdates(): VariableUpdateTable | undefined {
        return this.catalog?.pack('finesse')?.variableUpdates;
    }

    /** On a phone there is room for one of the two. */
    get splitClass(): string {
        if (this.state.entryId !== undefined) {
            return 'split split_open';
        }
        return this.state.query.trim() === '' ? 'split split_start' : 'split';
    }

    handleQuery(event: CustomEvent<{ value: string }>): void {
        this.adopt({ ...this.state, query: event.detail.value, entryId: undefined, view: 'list' });
        this.writeAddress.call();
    }

    handleSearchKey(event: KeyboardEvent): void {
        const list = this.template?.querySelector<
            HTMLElement & Pick<ErrorResultList, 'focusFirst'>
        >('c-error-result-list');
        if (event.key === 'ArrowDown' && list) {
            event.preventDefault();
            list.focusFirst();
        } else if (event.key === 'Enter' && this.selectedId !== undefined) {
            this.open(this.selectedId);
        }
    }

    handleLeaveList(): void {
        this.template?.querySelector<HTMLElement>('lightning-input')?.focus();
    }

    handleAsk(event: CustomEvent<{ query: string }>): void {
        this.go({ ...START_STATE, query: event.detail.query });
    }

    handleOpen(event: CustomEvent<{ id: string }>): void {
        this.open(event.detail.id);
    }

    handleBack(): void {
        this.go({ ...this.state, entryId: undefined });
    }

    handlePin(): void {
        if (this.selectedId !== undefined) {
            this.pinned = togglePin(this.selectedId);
        }
    }

    handleView(event: Event): void {
        const button = event.currentTarget;
        const view = VIEWS.find(
            (known) => button instanceof HTMLElement && button.dataset.view === known
        );
        if (view) {
            this.go({ ...this.state, view });
        }
    }

    handleFilters(): void {
        this.showsFilters = !this.showsFilters;
    }

    handleChooseFilter(event: CustomEvent<{ facet: Facet; values: readonly string[] }>): void {
        const { facet, values } = event.detail;
        this.go({ ...this.state, selection: { ...this.state.selection, [facet]: values } });
    }

    handleRemovePill(event: CustomEvent<{ name: string }>): void {
        const pill = this.pills.find(({ key }) => key === event.detail.name);
        if (pill) {
            const { selection } = this.state;
            this.go({ ...this.state, selection: toggleValue(selection, pill.facet, pill.value) });
        }
    }

    handleClearFilters(): void {
        this.go({ ...this.state, selection: NO_SELECTION });
    }

    handleChooseCell(event: CustomEvent<{ vendor: string; mapping: string }>): void {
        const { vendor, mapping } = event.detail;
        const selection = { ...this.state.selection, vendor: [vendor], mapping: [mapping] };
        this.go({ ...this.state, selection, view: 'list', entryId: undefined });
    }

    handleExport(): void {
        if (this.catalog && this.results) {
            const csv = entriesToCsv(this.catalog, this.results.entries, ENTRY_TEXTS);
            saveTextFile('error-codes.csv', csv);
        }
    }

    handleRetry(): void {
        this.results = undefined;
        void this.load(reloadCatalog());
    }

    private async load(loading: Promise<CatalogLoad>): Promise<void> {
        const { catalog, faults } = await loading;
        this.catalog = catalog;
        this.faults = faults;
        this.search = await prepareSearch(catalog);
        this.adopt(this.state);
    }

    /** Shows a state, whatever the address says. */
    private adopt(state: ExplorerState): void {
        this.state = state;
        if (this.catalog && this.search) {
            this.results = findEntries(this.catalog, this.search, state.query, state.selection);
        }
        void this.updateLink();
    }

    /** Shows a state and makes it a step of the browser's history. */
    private go(state: ExplorerState): void {
        this.writeAddress.cancel();
        this.adopt(state);
        this.writeState(false);
    }

    private open(id: string): void {
        rememberEntry(id);
        this.recent = recentEntries();
        this.go({ ...this.state, entryId: id, view: 'list' });
    }

    private writeState(replace: boolean): void {
        if (this.page) {
            this[NavigationMixin.Navigate](this.pageOf(this.state), replace);
        }
    }

    private pageOf(state: ExplorerState): PageReference {
        const kept = stateOf(this.page);
        const written = writeExplorerState(state, STATE_PREFIX);
        return { type: '', ...this.page, state: { ...kept, ...written } };
    }

    private async updateLink(): Promise<void> {
        const entryId = this.selectedId;
        if (this.page && entryId !== undefined) {
            const page = this.pageOf({ ...START_STATE, entryId });
            const path = await this[NavigationMixin.GenerateUrl](page);
            this.link = new URL(path, window.location.href).href;
        }
    }
}
