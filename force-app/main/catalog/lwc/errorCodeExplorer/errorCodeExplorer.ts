import { LightningElement, api, wire } from 'lwc';
import { CurrentPageReference, NavigationMixin } from 'lightning/navigation';
import type { PageReference } from 'lightning/navigation';
import type { ReadyCatalog } from 'c/catalogGate';
import { ENTRY_TEXTS } from 'c/catalogLabels';
import { STATE_PREFIX } from 'c/catalogResource';
import { entriesToCsv } from 'c/entryText';
import type ErrorBrowser from 'c/errorBrowser';
import type { ErrorEntry, VariableUpdateTable } from 'c/errorCatalog';
import { NO_SELECTION } from 'c/errorFacets';
import type { FacetSelection } from 'c/errorFacets';
import { findEntries } from 'c/explorerResults';
import type { ExplorerResults } from 'c/explorerResults';
import { isSameAddress, readExplorerState, START_STATE, writeExplorerState } from 'c/explorerState';
import type { ExplorerState, View } from 'c/explorerState';
import type ExplorerToolbar from 'c/explorerToolbar';
import { saveTextFile } from 'c/fileDownload';
import { numberText } from 'c/numberText';
import { NO_PAYLOAD } from 'c/payloadReport';
import type { Payload, VariableUpdateTexts } from 'c/payloadReport';
import { delayed } from 'c/taskTimer';
import { fillTemplate } from 'c/textTemplate';
import { stateOf } from 'c/urlState';
import { LABELS } from './labels';

/** Typing is written into the address once it rests, so that Back does not walk through letters. */
const ADDRESS_MILLISECONDS = 400;

type Browser = HTMLElement & Pick<ErrorBrowser, 'focusFirst' | 'open'>;
type Toolbar = HTMLElement & Pick<ExplorerToolbar, 'focusSearch'>;

/** Any code, log or symptom: what it means, why, how to fix it, and the Salesforce error the connector should raise. */
export default class ErrorCodeExplorer extends NavigationMixin(LightningElement) {
    /** Title above the search. */
    @api heading: string = LABELS.title;

    readonly labels = LABELS;
    state: ExplorerState = START_STATE;
    results: ExplorerResults | undefined;
    link = '';
    /** What was pasted, and the update of call variables in it: kept on this page only. */
    payload: Payload = NO_PAYLOAD;
    variableUpdate: VariableUpdateTexts | undefined;
    private ready: ReadyCatalog | undefined;
    private page: PageReference | undefined;
    /** What was written into the address and has not come back yet. */
    private written: ExplorerState | undefined;
    private readonly writeAddress = delayed(() => {
        this.writeState(true);
    }, ADDRESS_MILLISECONDS);

    @wire(CurrentPageReference)
    handlePage(page: PageReference | undefined): void {
        this.page = page;
        const state = readExplorerState(stateOf(page), STATE_PREFIX);
        // The echo of what was written must not undo what was typed since.
        const isEcho = this.written !== undefined && isSameAddress(state, this.written);
        this.written = undefined;
        if (!isEcho && !isSameAddress(state, this.state)) {
            this.adopt(state);
        }
    }

    override disconnectedCallback(): void {
        this.writeAddress.cancel();
    }

    get catalog(): ReadyCatalog['catalog'] | undefined {
        return this.ready?.catalog;
    }

    get summary(): string {
        return this.catalog
            ? fillTemplate(
                  LABELS.summary,
                  numberText(this.catalog.entries.length),
                  this.catalog.packs.length
              )
            : LABELS.loading;
    }

    get counts(): ExplorerResults['counts'] | undefined {
        return this.results?.counts;
    }

    get isNotReady(): boolean {
        return this.ready === undefined;
    }

    get isList(): boolean {
        return this.state.view === 'list';
    }

    get isAnalysis(): boolean {
        return this.state.view === 'analyze';
    }

    get isCatalogView(): boolean {
        return !this.isAnalysis;
    }

    get isMatrix(): boolean {
        return this.state.view === 'matrix';
    }

    /** The open entry, else the best one for a query, so that a code typed is a code explained. */
    get entry(): ErrorEntry | undefined {
        const { entryId, query } = this.state;
        if (entryId !== undefined) {
            return this.catalog?.answerById(entryId);
        }
        return query.trim() === '' || this.isAnalysis ? undefined : this.results?.entries[0];
    }

    /** What the address asks for and the catalog does not have. */
    get missingId(): string {
        return this.entry ? '' : (this.state.entryId ?? '');
    }

    get focusOn(): ErrorBrowser['focusOn'] {
        if (this.state.entryId !== undefined) {
            return 'detail';
        }
        return this.state.query.trim() === '' ? 'start' : 'list';
    }

    get variableUpdates(): VariableUpdateTable | undefined {
        return this.catalog?.pack('finesse')?.variableUpdates;
    }

    handleReady(event: CustomEvent<ReadyCatalog>): void {
        this.ready = event.detail;
        this.findEntries();
        void this.updateLink();
    }

    handleQuery(event: CustomEvent<{ query: string }>): void {
        const { query } = event.detail;
        this.adopt({ ...this.state, query, entryId: undefined, view: 'list' });
        this.writeAddress.call();
    }

    handleDown(): void {
        this.template?.querySelector<Browser>('c-error-browser')?.focusFirst();
    }

    handleEnter(): void {
        if (this.entry) {
            this.template?.querySelector<Browser>('c-error-browser')?.open(this.entry.id);
        }
    }

    handleLeave(): void {
        this.template?.querySelector<Toolbar>('c-explorer-toolbar')?.focusSearch();
    }

    handleAsk(event: CustomEvent<{ query: string }>): void {
        this.go({ ...START_STATE, query: event.detail.query });
    }

    handleOpen(event: CustomEvent<{ id: string }>): void {
        this.go({ ...this.state, entryId: event.detail.id });
    }

    handleBack(): void {
        this.go({ ...this.state, entryId: undefined });
    }

    handleView(event: CustomEvent<{ view: View }>): void {
        this.go({ ...this.state, view: event.detail.view });
    }

    handlePayload(event: CustomEvent<Payload>): void {
        this.payload = event.detail;
        const state: ExplorerState = { ...this.state, view: 'analyze', entryId: undefined };
        if (!isSameAddress(state, this.state)) {
            this.go(state);
        }
    }

    handleVariables(event: CustomEvent<VariableUpdateTexts>): void {
        this.variableUpdate = event.detail;
        this.go({ ...this.state, view: 'variables', entryId: undefined });
    }

    handleSelect(event: CustomEvent<{ selection: FacetSelection }>): void {
        this.go({ ...this.state, selection: event.detail.selection });
    }

    handleClear(): void {
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

    /** Shows a state, whatever the address says. */
    private adopt(state: ExplorerState): void {
        const { query, selection } = this.state;
        this.state = state;
        // The same question keeps its list as it is: how long it was made, and which row is active.
        if (!this.results || query !== state.query || selection !== state.selection) {
            this.findEntries();
        }
        void this.updateLink();
    }

    private findEntries(): void {
        if (this.ready) {
            const { catalog, search } = this.ready;
            this.results = findEntries(catalog, search, this.state.query, this.state.selection);
        }
    }

    /** Shows a state and makes it a step of the browser's history. */
    private go(state: ExplorerState): void {
        this.writeAddress.cancel();
        this.adopt(state);
        this.writeState(false);
    }

    private writeState(replace: boolean): void {
        // There is no page where the component stands outside Lightning Experience.
        if (this.page) {
            this.written = this.state;
            this[NavigationMixin.Navigate](this.pageOf(this.state), replace);
        }
    }

    private pageOf(state: ExplorerState): PageReference {
        const written = { ...stateOf(this.page), ...writeExplorerState(state, STATE_PREFIX) };
        return { type: '', ...this.page, state: written };
    }

    private async updateLink(): Promise<void> {
        if (this.page && this.entry) {
            const page = this.pageOf({ ...START_STATE, entryId: this.entry.id });
            const path = await this[NavigationMixin.GenerateUrl](page);
            this.link = new URL(path, window.location.href).href;
        }
    }
}
