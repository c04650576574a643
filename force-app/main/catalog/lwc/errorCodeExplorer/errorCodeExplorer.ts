import { LightningElement, api, wire } from 'lwc';
import { CurrentPageReference, NavigationMixin } from 'lightning/navigation';
import type { PageReference } from 'lightning/navigation';
import type { ReadyCatalog } from 'c/catalogGate';
import { ENTRY_TEXTS } from 'c/catalogLabels';
import { STATE_PREFIX } from 'c/catalogResource';
import { entriesToCsv } from 'c/entryText';
import type ErrorBrowser from 'c/errorBrowser';
import { NO_SELECTION } from 'c/errorFacets';
import type { FacetSelection } from 'c/errorFacets';
import { findEntries } from 'c/explorerResults';
import type { ExplorerResults } from 'c/explorerResults';
import { readExplorerState, START_STATE, writeExplorerState } from 'c/explorerState';
import type { ExplorerState, View } from 'c/explorerState';
import type ExplorerToolbar from 'c/explorerToolbar';
import { saveTextFile } from 'c/fileDownload';
import { PageAddress } from 'c/pageAddress';
import { NO_PAYLOAD } from 'c/payloadReport';
import type { Payload, VariableUpdateTexts } from 'c/payloadReport';
import { delayed } from 'c/taskTimer';
import { viewExplorer } from './explorerView';
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
    view = viewExplorer(START_STATE, undefined, undefined);
    link = '';
    /** What was pasted, and the update of call variables in it: kept on this page only. */
    payload: Payload = NO_PAYLOAD;
    variableUpdate: VariableUpdateTexts | undefined;
    private ready: ReadyCatalog | undefined;
    private readonly address = new PageAddress<ExplorerState>({
        read: (state) => readExplorerState(state, STATE_PREFIX),
        write: (state) => writeExplorerState(state, STATE_PREFIX)
    });
    private readonly writeLater = delayed(() => {
        this.writeAddress(true);
    }, ADDRESS_MILLISECONDS);

    @wire(CurrentPageReference)
    handlePage(page: PageReference | undefined): void {
        const state = this.address.arrive(page, this.state);
        if (state) {
            this.show(state);
        }
    }

    override disconnectedCallback(): void {
        this.writeLater.cancel();
    }

    handleReady(event: CustomEvent<ReadyCatalog>): void {
        this.ready = event.detail;
        this.draw(this.findEntries());
    }

    handleQuery(event: CustomEvent<{ query: string }>): void {
        const { query } = event.detail;
        this.show({ ...this.state, query, entryId: undefined, view: 'list' });
        this.writeLater.call();
    }

    handleDown(): void {
        this.template?.querySelector<Browser>('c-error-browser')?.focusFirst();
    }

    handleEnter(): void {
        const { entry } = this.view;
        if (entry) {
            this.template?.querySelector<Browser>('c-error-browser')?.open(entry.id);
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
        if (!this.address.isSame(state, this.state)) {
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
        const { catalog, results } = this.view;
        if (catalog && results) {
            saveTextFile('error-codes.csv', entriesToCsv(catalog, results.entries, ENTRY_TEXTS));
        }
    }

    /** Shows a state, whatever the address says. */
    private show(state: ExplorerState): void {
        const { query, selection } = this.state;
        const isSameQuestion = query === state.query && selection === state.selection;
        this.state = state;
        // The same question keeps its list as it is: how long it was made, and which row is active.
        this.draw((isSameQuestion ? this.view.results : undefined) ?? this.findEntries());
    }

    private findEntries(): ExplorerResults | undefined {
        const { ready, state } = this;
        return ready && findEntries(ready.catalog, ready.search, state.query, state.selection);
    }

    private draw(results: ExplorerResults | undefined): void {
        this.view = viewExplorer(this.state, this.ready, results);
        void this.updateLink();
    }

    /** Shows a state and makes it a step of the browser's history. */
    private go(state: ExplorerState): void {
        this.writeLater.cancel();
        this.show(state);
        this.writeAddress(false);
    }

    private writeAddress(replace: boolean): void {
        const page = this.address.leave(this.state);
        if (page) {
            this[NavigationMixin.Navigate](page, replace);
        }
    }

    private async updateLink(): Promise<void> {
        const { entry } = this.view;
        if (entry && this.address.isThere) {
            const page = this.address.pageOf({ ...START_STATE, entryId: entry.id });
            const path = await this[NavigationMixin.GenerateUrl](page);
            this.link = new URL(path, window.location.href).href;
        }
    }
}
