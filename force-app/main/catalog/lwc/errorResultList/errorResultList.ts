import { LightningElement, api } from 'lwc';
import { ENTRY_TEXTS } from 'c/catalogLabels';
import type { ErrorCatalog, ErrorEntry } from 'c/errorCatalog';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';
import { toRows } from './rows';
import type { ResultRow } from './rows';

/** What fits a screen with room to spare: 50 plain rows paint within two frames. */
const PAGE = 50;
const PAGE_KEY_ROWS = 8;

/**
 * The entries that a search found: as many as fit, more on demand. Arrow keys move, Enter opens.
 * @fires open with the id of the entry
 * @fires leave when the arrow key leaves the list upwards
 */
export default class ErrorResultList extends LightningElement {
    @api catalog: ErrorCatalog | undefined;
    /** Words to mark. */
    @api marks: readonly string[] = [];
    /** Id of the open entry. */
    @api selectedId: string | undefined;

    readonly labels = LABELS;
    private found: readonly ErrorEntry[] = [];
    private shown = PAGE;
    private activeId: string | undefined;

    /** The entries, best first. */
    @api
    get entries(): readonly ErrorEntry[] {
        return this.found;
    }
    set entries(value: readonly ErrorEntry[]) {
        this.found = value;
        this.shown = PAGE;
        this.activeId = undefined;
    }

    get rows(): readonly ResultRow[] {
        return this.catalog
            ? toRows(
                  this.catalog,
                  this.found.slice(0, this.shown),
                  this.marks,
                  this.selectedId,
                  this.activeId ?? this.selectedId,
                  ENTRY_TEXTS
              )
            : [];
    }

    get moreLabel(): string {
        const more = Math.min(PAGE, this.found.length - this.shown);
        return more <= 0 ? '' : fillTemplate(LABELS.showMore, more, this.found.length - this.shown);
    }

    /** Puts the focus on the first row. */
    @api
    focusFirst(): void {
        this.moveTo(0);
    }

    /** Puts the focus back on the row where it was, else on the first. */
    @api
    focusActive(): void {
        this.moveTo(
            Math.max(
                0,
                this.rows.findIndex(({ tabIndex }) => tabIndex === '0')
            )
        );
    }

    handleClick(event: Event): void {
        const row = event.currentTarget;
        if (row instanceof HTMLElement && row.dataset.id !== undefined) {
            this.activeId = row.dataset.id;
            this.open(row.dataset.id);
        }
    }

    handleFocus(event: Event): void {
        const row = event.currentTarget;
        this.activeId = row instanceof HTMLElement ? row.dataset.id : undefined;
    }

    handleKeyDown(event: KeyboardEvent): void {
        const rows = this.rows;
        const at = rows.findIndex(({ tabIndex }) => tabIndex === '0');
        const target: Readonly<Record<string, number>> = {
            ArrowDown: at + 1,
            ArrowUp: at - 1,
            Home: 0,
            End: rows.length - 1,
            PageDown: Math.min(at + PAGE_KEY_ROWS, rows.length - 1),
            PageUp: Math.max(at - PAGE_KEY_ROWS, 0)
        };
        const next = target[event.key];
        const active = rows[at];
        if (next !== undefined) {
            event.preventDefault();
            this.moveTo(next);
        } else if ((event.key === 'Enter' || event.key === ' ') && active) {
            event.preventDefault();
            this.open(active.id);
        }
    }

    handleMore(): void {
        this.shown += PAGE;
    }

    private moveTo(index: number): void {
        if (index < 0) {
            this.dispatchEvent(new CustomEvent('leave'));
            return;
        }
        const row = this.rows[index];
        if (row) {
            this.activeId = row.id;
            const rows = this.template?.querySelectorAll<HTMLElement>('.row') ?? [];
            [...rows][index]?.focus();
        }
    }

    private open(id: string): void {
        this.dispatchEvent(new CustomEvent<{ id: string }>('open', { detail: { id } }));
    }
}
