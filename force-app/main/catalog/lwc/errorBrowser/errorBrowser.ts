import { LightningElement, api } from 'lwc';
import type ErrorCodeDetail from 'c/errorCodeDetail';
import type { ErrorCatalog, ErrorEntry } from 'c/errorCatalog';
import type ErrorResultList from 'c/errorResultList';
import type { ExplorerResults } from 'c/explorerResults';
import { numberText } from 'c/numberText';
import { pinnedEntries, recentEntries, rememberEntry, togglePin } from 'c/rememberedEntries';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';

type List = HTMLElement & Pick<ErrorResultList, 'focusFirst' | 'focusActive'>;
type Detail = HTMLElement & Pick<ErrorCodeDetail, 'focusHeading'>;

/**
 * The list of entries beside the details of one; where there is room for one only, the list leads to the details and
 * back.
 * @fires open with the id of an entry
 * @fires back
 * @fires ask with an example to search for
 * @fires clear when the filters are to be cleared
 * @fires leave when the arrow key leaves the list upwards
 */
export default class ErrorBrowser extends LightningElement {
    @api catalog: ErrorCatalog | undefined;
    @api results: ExplorerResults | undefined;
    /** The entry whose details are shown. */
    @api entry: ErrorEntry | undefined;
    /** An address that opens the entry. */
    @api link = '';
    /** The id that was asked for where the catalog has no such entry. */
    @api missingId = '';
    /** What has the place where there is room for one only. */
    @api focusOn: 'start' | 'list' | 'detail' = 'start';

    readonly labels = LABELS;
    pinned = pinnedEntries();
    recent = recentEntries();
    /** Where the focus goes once the view is there: a reader follows what was opened. */
    private focusNext: 'none' | 'detail' | 'list' = 'none';

    override renderedCallback(): void {
        const target = this.focusNext;
        this.focusNext = 'none';
        if (target === 'detail') {
            this.focusDetail();
        } else if (target === 'list') {
            this.list?.focusActive();
        }
    }

    get splitClass(): string {
        return `split split_${this.focusOn}`;
    }

    get countText(): string {
        const count = this.results?.entries.length ?? 0;
        return count === 1 ? LABELS.result : fillTemplate(LABELS.results, numberText(count));
    }

    get hasEntries(): boolean {
        return this.results !== undefined && this.results.entries.length > 0;
    }

    get hasNearMisses(): boolean {
        return this.results !== undefined && this.results.nearMisses.length > 0;
    }

    get missingText(): string {
        return fillTemplate(LABELS.unknownEntryDetail, this.missingId);
    }

    get entryId(): string | undefined {
        return this.entry?.id;
    }

    get isPinned(): boolean {
        return this.entryId !== undefined && this.pinned.includes(this.entryId);
    }

    /** Puts the focus on the first result. */
    @api
    focusFirst(): void {
        this.list?.focusFirst();
    }

    /** Opens an entry, as a choice in the list does. */
    @api
    open(id: string): void {
        rememberEntry(id);
        this.recent = recentEntries();
        if (id === this.entryId && this.focusOn === 'detail') {
            // Nothing will change, so nothing will be rendered.
            this.focusDetail();
            return;
        }
        this.focusNext = 'detail';
        this.dispatchEvent(new CustomEvent<{ id: string }>('open', { detail: { id } }));
    }

    handleOpen(event: CustomEvent<{ id: string }>): void {
        this.open(event.detail.id);
    }

    handleBack(): void {
        this.focusNext = 'list';
        this.dispatchEvent(new CustomEvent('back'));
    }

    handlePin(): void {
        if (this.entryId !== undefined) {
            this.pinned = togglePin(this.entryId);
        }
    }

    handleAsk(event: CustomEvent<{ query: string }>): void {
        const { query } = event.detail;
        this.dispatchEvent(new CustomEvent<{ query: string }>('ask', { detail: { query } }));
    }

    handleClear(): void {
        this.dispatchEvent(new CustomEvent('clear'));
    }

    handleLeave(): void {
        this.dispatchEvent(new CustomEvent('leave'));
    }

    private focusDetail(): void {
        this.template?.querySelector<Detail>('c-error-code-detail')?.focusHeading();
    }

    private get list(): List | null | undefined {
        return this.template?.querySelector<List>('c-error-result-list');
    }
}
