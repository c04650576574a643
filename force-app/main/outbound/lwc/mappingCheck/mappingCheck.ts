import { LightningElement, api } from 'lwc';
import type { ErrorCatalog, PackId } from 'c/errorCatalog';
import {
    LARGEST_MAPPING_FILE,
    lintMapping,
    overridesOf,
    readMappingFile,
    resolveRows
} from 'c/outboundCallMapping';
import type { MappingReading, OverrideEntries } from 'c/outboundCallMapping';
import { fileProblemText, readTextFile } from 'c/pickedFile';
import { FINDING_TEXTS } from 'c/simulatorLabels';
import { numberText } from 'c/numberText';
import { fillTemplate } from 'c/textTemplate';
import { toFindingRows } from './findingView';
import type { FindingRow } from './findingView';
import { LABELS } from './labels';

const NO_PACK = '';
const ROWS_A_PAGE = 100;

/**
 * Checks the mapping that a connector uses today. The text is read, never run, and stays here.
 * @fires use with the mapping as overrides for drills; undefined takes them back
 */
export default class MappingCheck extends LightningElement {
    @api catalog: ErrorCatalog | undefined;
    /** Whether drills use the mapping. */
    @api isUsed = false;

    readonly labels = LABELS;
    readonly longest = LARGEST_MAPPING_FILE;
    text = '';
    pack: PackId | undefined;
    fault = '';
    private reading: MappingReading | undefined;
    private findings: readonly FindingRow[] = [];
    private shown = ROWS_A_PAGE;

    get packs(): readonly { readonly label: string; readonly value: string }[] {
        const packs = this.catalog?.packs.map(({ id, title }) => ({ label: title, value: id }));
        return [{ label: LABELS.packNone, value: NO_PACK }, ...(packs ?? [])];
    }

    get packValue(): string {
        return this.pack ?? NO_PACK;
    }

    get rows(): readonly FindingRow[] {
        return this.findings.slice(0, this.shown);
    }

    get hasRows(): boolean {
        return this.findings.length > 0;
    }

    get summary(): string {
        if (!this.reading) {
            return LABELS.start;
        }
        const { length } = this.reading.rows;
        return this.hasRows
            ? fillTemplate(LABELS.summary, numberText(length), numberText(this.findings.length))
            : fillTemplate(LABELS.clean, numberText(length));
    }

    get moreLabel(): string {
        const left = this.findings.length - this.shown;
        return left > 0 ? fillTemplate(LABELS.more, Math.min(left, ROWS_A_PAGE)) : '';
    }

    get isUsable(): boolean {
        return this.reading !== undefined && this.reading.rows.length > 0;
    }

    get useLabel(): string {
        return this.isUsed ? LABELS.used : LABELS.use;
    }

    handleText(event: CustomEvent<{ value: string }>): void {
        this.check(event.detail.value);
    }

    handlePack(event: CustomEvent<{ value: string }>): void {
        this.pack = this.catalog?.packs.find(({ id }) => id === event.detail.value)?.id;
        this.check(this.text);
    }

    handleFile(event: CustomEvent<{ files?: ArrayLike<unknown> }>): void {
        void this.readFile(event.detail.files?.[0]);
    }

    handleMore(): void {
        this.shown += ROWS_A_PAGE;
    }

    handleUse(): void {
        this.tell(this.isUsed ? undefined : this.overrides());
    }

    private overrides(): OverrideEntries | undefined {
        const { catalog, reading, pack } = this;
        return catalog && reading
            ? [...overridesOf(resolveRows(reading, catalog, pack), catalog, LABELS.used)]
            : undefined;
    }

    private check(text: string): void {
        const { catalog, pack } = this;
        this.text = text;
        this.fault = '';
        this.shown = ROWS_A_PAGE;
        const reading = text.trim() === '' ? undefined : readMappingFile(text);
        this.reading = reading;
        this.findings =
            reading && catalog
                ? toFindingRows(reading, lintMapping(reading, catalog, pack), FINDING_TEXTS)
                : [];
        if (this.isUsed) {
            this.tell(this.overrides());
        }
    }

    private async readFile(file: unknown): Promise<void> {
        const reading = await readTextFile(file, LARGEST_MAPPING_FILE);
        if ('problem' in reading) {
            this.fault = fileProblemText(reading, LARGEST_MAPPING_FILE);
        } else {
            this.check(reading.text);
        }
    }

    private tell(overrides: OverrideEntries | undefined): void {
        const detail = { overrides };
        this.dispatchEvent(new CustomEvent<typeof detail>('use', { detail }));
    }
}
