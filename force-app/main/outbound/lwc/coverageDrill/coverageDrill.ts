import { LightningElement, api } from 'lwc';
import type { ErrorCatalog, PackId } from 'c/errorCatalog';
import { saveTextFile } from 'c/fileDownload';
import { numberText } from 'c/numberText';
import { coverageCsv, coverageMatrixCsv, coverageOf } from 'c/outboundCallMapping';
import type { CoverageReport, OverrideEntries } from 'c/outboundCallMapping';
import { fillTemplate } from 'c/textTemplate';
import { drillSummary, toGenericRows } from './drillView';
import type { GenericRow } from './drillView';
import { LABELS } from './labels';

const ALL = 'all';
const ROWS_A_PAGE = 50;
/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Runs whole packs through the mapping: which constants are reached, what falls into the generic error and why.
 * @fires simulate with the id of a code
 */
export default class CoverageDrill extends LightningElement {
    @api catalog: ErrorCatalog | undefined;
    /** The mapping that the person brought along, as overrides of ours. */
    @api overrides: OverrideEntries | undefined;

    readonly labels = LABELS;
    scope: PackId | typeof ALL = ALL;
    usesMine = true;
    onlyImprovable = false;
    private shown = ROWS_A_PAGE;

    get scopes(): readonly { readonly label: string; readonly value: string }[] {
        const packs = this.catalog?.packs.map(({ id, title }) => ({ label: title, value: id }));
        return [{ label: LABELS.allPacks, value: ALL }, ...(packs ?? [])];
    }

    get report(): CoverageReport | undefined {
        const overrides = this.usesMine && this.overrides ? new Map(this.overrides) : undefined;
        return this.catalog && coverageOf(this.scope, this.catalog, overrides);
    }

    get summary(): string {
        return this.report ? drillSummary(this.report, LABELS.summary) : '';
    }

    get reached(): string {
        const unreached = this.report?.unreached ?? [];
        return unreached.length === 0
            ? LABELS.everyReached
            : fillTemplate(LABELS.unreached, unreached.join(', '));
    }

    get improvable(): string {
        return fillTemplate(LABELS.improvable, numberText(this.report?.improvable.length ?? 0));
    }

    get matrixRows(): CoverageReport['rows'] {
        return this.report?.rows ?? [];
    }

    get rows(): readonly GenericRow[] {
        return toGenericRows(this.listed.slice(0, this.shown), LABELS.simulate);
    }

    get hasRows(): boolean {
        return this.rows.length > 0;
    }

    get moreLabel(): string {
        const left = this.listed.length - this.shown;
        return left > 0 ? fillTemplate(LABELS.more, Math.min(left, ROWS_A_PAGE)) : '';
    }

    handleScope(event: CustomEvent<{ value: string }>): void {
        const pack = this.catalog?.packs.find(({ id }) => id === event.detail.value);
        this.scope = pack?.id ?? ALL;
        this.shown = ROWS_A_PAGE;
    }

    handleMine(event: CustomEvent<{ checked: boolean }>): void {
        this.usesMine = event.detail.checked;
    }

    handleOnly(event: CustomEvent<{ checked: boolean }>): void {
        this.onlyImprovable = event.detail.checked;
        this.shown = ROWS_A_PAGE;
    }

    handleMore(): void {
        this.shown += ROWS_A_PAGE;
    }

    handleSimulate(event: Event): void {
        const button = event.currentTarget;
        if (button instanceof HTMLElement) {
            const detail = { id: button.dataset.id ?? '' };
            this.dispatchEvent(new CustomEvent<{ id: string }>('simulate', { detail }));
        }
    }

    handleExport(): void {
        if (this.report) {
            saveTextFile('outbound-drill.csv', BYTE_ORDER_MARK + coverageCsv(this.report));
        }
    }

    handleExportMatrix(): void {
        if (this.report) {
            saveTextFile('outbound-matrix.csv', BYTE_ORDER_MARK + coverageMatrixCsv(this.report));
        }
    }

    private get listed(): CoverageReport['generic'] {
        return (this.onlyImprovable ? this.report?.improvable : this.report?.generic) ?? [];
    }
}
