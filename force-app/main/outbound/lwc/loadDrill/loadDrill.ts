import { LightningElement, api } from 'lwc';
import { simulateLoad } from 'c/callSimulation';
import type { CallConditions, LoadDrill as Drill, LoadResult, Scenario } from 'c/callSimulation';
import { toCsv } from 'c/csvText';
import type { ErrorCatalog } from 'c/errorCatalog';
import { saveTextFile } from 'c/fileDownload';
import { numberText } from 'c/numberText';
import type { OverrideEntries } from 'c/outboundCallMapping';
import { judgePhoneNumber } from 'c/phoneNumbers';
import { FIRST_DRAFT } from 'c/simulationDraft';
import type { SimulationDraft } from 'c/simulationDraft';
import { OUTCOME_NAMES } from 'c/simulatorLabels';
import { nextTurn } from 'c/taskTimer';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';
import { FIRST_DRILL, loadFault, loadFields, loadSummary, toOutcomeRows } from './loadView';
import type { LoadField, OutcomeRow } from './loadView';

const ROW_TEXTS = { names: OUTCOME_NAMES, noError: LABELS.noError };

/**
 * Many calls at a rate under conditions: their outcomes over time, the same for the same seed.
 * @fires draft with the draft when its conditions or its seed change
 * @fires load with the scenario when it is run
 */
export default class LoadDrill extends LightningElement {
    @api catalog: ErrorCatalog | undefined;
    @api draft: SimulationDraft = FIRST_DRAFT;
    @api overrides: OverrideEntries | undefined;
    /** An address that opens the load. */
    @api link = '';

    readonly labels = LABELS;
    readonly arrivals = [
        { label: LABELS.arrivalsEven, value: 'even' },
        { label: LABELS.arrivalsRandom, value: 'random' }
    ];
    edited: Drill = FIRST_DRILL;
    isRunning = false;
    result: LoadResult | undefined;

    /** The load to begin with. */
    @api
    get drill(): Drill | undefined {
        return this.edited;
    }
    set drill(value: Drill | undefined) {
        this.edited = value ?? FIRST_DRILL;
    }

    get scenario(): Scenario {
        const { name, seed, sdk, conditions, magicNumbers } = this.draft;
        const trial = { kind: 'load', drill: this.edited, conditions, magicNumbers } as const;
        return { name, seed, sdk, trial };
    }

    get fault(): string {
        const fault = loadFault(this.scenario);
        return fault ? fillTemplate(LABELS.invalid, fault.where, fault.expected, fault.found) : '';
    }

    get isIdle(): boolean {
        return !this.isRunning;
    }

    get isNotRunnable(): boolean {
        return this.isRunning || this.fault !== '';
    }

    get fields(): readonly LoadField[] {
        return loadFields(this.edited, LABELS);
    }

    get numbersText(): string {
        return this.edited.numbers.join('\n');
    }

    get rows(): readonly OutcomeRow[] {
        const { catalog, result } = this;
        const overrides = this.overrides && new Map(this.overrides);
        const { conditions, sdk } = this.draft;
        return catalog && result
            ? toOutcomeRows(result, ROW_TEXTS, { catalog, conditions, sdk, overrides })
            : [];
    }

    get summary(): string {
        return this.result ? loadSummary(this.result, LABELS.result) : '';
    }

    get late(): string {
        const late = this.result?.failedAfterResolving ?? 0;
        return late > 0 ? fillTemplate(LABELS.late, numberText(late)) : '';
    }

    handleField(event: CustomEvent<{ value: string }>): void {
        const input = event.currentTarget;
        if (input instanceof HTMLElement) {
            const value = Number(event.detail.value);
            this.edited = { ...this.edited, [input.dataset.name ?? '']: value };
        }
    }

    handleArrivals(event: CustomEvent<{ value: string }>): void {
        const arrivals = event.detail.value === 'even' ? 'even' : 'random';
        this.edited = { ...this.edited, arrivals };
    }

    handleNumbers(event: CustomEvent<{ value: string }>): void {
        const lines = event.detail.value.split('\n').map((line) => line.trim());
        this.edited = { ...this.edited, numbers: lines.filter((line) => line !== '') };
    }

    handleSeed(event: CustomEvent<{ value: string }>): void {
        this.tell({ ...this.draft, seed: Number(event.detail.value) });
    }

    handleConditions(event: CustomEvent<{ conditions: CallConditions }>): void {
        this.tell({ ...this.draft, conditions: event.detail.conditions });
    }

    handleRun(): void {
        void this.run();
    }

    handleExport(): void {
        const header = [LABELS.outcome, LABELS.count, LABELS.share, LABELS.told];
        const rows = this.rows.map(({ name, count, share, told }) => [name, count, share, told]);
        saveTextFile('outbound-load.csv', toCsv([header, ...rows]));
    }

    private async run(): Promise<void> {
        const { draft, edited } = this;
        const { conditions, seed, magicNumbers } = draft;
        this.isRunning = true;
        const detail = { scenario: this.scenario };
        this.dispatchEvent(new CustomEvent<typeof detail>('load', { detail }));
        await nextTurn();
        this.result = simulateLoad(
            { ...edited, conditions, seed },
            { judge: judgePhoneNumber, magicNumbers }
        );
        this.isRunning = false;
    }

    private tell(draft: SimulationDraft): void {
        const detail = { draft };
        this.dispatchEvent(new CustomEvent<typeof detail>('draft', { detail }));
    }
}
