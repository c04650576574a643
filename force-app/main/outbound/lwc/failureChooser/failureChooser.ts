import { LightningElement, api } from 'lwc';
import type { Trigger } from 'c/callSimulation';
import { OBSERVED_CASES } from 'c/connectorContract';
import type { DialDraft } from 'c/dialForm';
import type { ErrorCatalog } from 'c/errorCatalog';
import type { ErrorSearch } from 'c/errorSearch';
import type { OutboundFailure } from 'c/outboundCallMapping';
import { DRAFT_KINDS, FIRST_DRAFT } from 'c/simulationDraft';
import type { SimulationDraft } from 'c/simulationDraft';
import { LABELS } from './labels';

/**
 * Chooses how a simulated call fails: by a code, a pasted error, a connector that errs, or conditions.
 * @fires edit with the draft as it should be
 */
export default class FailureChooser extends LightningElement {
    @api catalog: ErrorCatalog | undefined;
    @api search: ErrorSearch | undefined;
    @api draft: SimulationDraft = FIRST_DRAFT;

    readonly labels = LABELS;
    readonly kinds = [
        { label: LABELS.kindError, value: 'error' },
        { label: LABELS.kindPayload, value: 'payload' },
        { label: LABELS.kindCase, value: 'case' },
        { label: LABELS.kindDial, value: 'dial' }
    ];
    readonly cases = OBSERVED_CASES.map(({ number, title }) => ({
        label: `${number}. ${title}`,
        value: String(number)
    }));

    get isError(): boolean {
        return this.draft.kind === 'error';
    }

    get isPayload(): boolean {
        return this.draft.kind === 'payload';
    }

    get isCase(): boolean {
        return this.draft.kind === 'case';
    }

    get isDial(): boolean {
        return this.draft.kind === 'dial';
    }

    get isNotDial(): boolean {
        return !this.isDial;
    }

    get isVendorFailure(): boolean {
        return this.isError || this.isPayload;
    }

    get caseValue(): string {
        return String(this.draft.caseNumber);
    }

    handleKind(event: CustomEvent<{ value: string }>): void {
        const kind = DRAFT_KINDS.find((known) => known === event.detail.value);
        this.edit(kind ? { kind } : {});
    }

    handlePick(event: CustomEvent<{ ids: readonly string[] }>): void {
        this.edit({ ids: event.detail.ids });
    }

    handleRecognize(event: CustomEvent<{ failure: OutboundFailure | undefined }>): void {
        this.edit({ failure: event.detail.failure });
    }

    handleCase(event: CustomEvent<{ value: string }>): void {
        this.edit({ caseNumber: Number(event.detail.value) });
    }

    handleResolved(event: CustomEvent<{ checked: boolean }>): void {
        this.edit({ dialResolved: event.detail.checked });
    }

    handleTrigger(event: CustomEvent<{ trigger: Trigger }>): void {
        this.edit({ trigger: event.detail.trigger });
    }

    handleDial(event: CustomEvent<DialDraft>): void {
        this.edit(event.detail);
    }

    private edit(changes: Partial<SimulationDraft>): void {
        const detail = { draft: { ...this.draft, ...changes } };
        this.dispatchEvent(new CustomEvent<typeof detail>('edit', { detail }));
    }
}
