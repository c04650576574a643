import { LightningElement, api } from 'lwc';
import { checkOf } from 'c/agentConnectChecks';
import type { Check, CheckLink as Link, CheckResult } from 'c/agentConnectChecks';
import type CheckLink from 'c/checkLink';
import type { CheckStateRecord } from 'c/healthRun';
import { fillTemplate } from 'c/textTemplate';
import { viewItem } from './itemView';
import type { EvidenceView, ItemView } from './itemView';
import { LABELS } from './labels';

type KeyedCheck = Omit<Check, 'links'> & { readonly links: readonly (Link & { key: number })[] };

/**
 * One check: its state and evidence; opened, what it means, what to do, and what one can decide. The slot takes records.
 * @fires toggle with `{ check }` when it is opened or closed
 * @fires bring when evidence is to be brought
 * @fires attest with an AttestDetail
 * @fires decide with a DecideDetail
 */
export default class HealthCheckItem extends LightningElement {
    @api result: CheckResult | undefined;
    /** What was decided about it. */
    @api decided: CheckStateRecord | undefined;
    @api linkContext: CheckLink['context'];
    @api isOpen = false;
    @api maySave = false;
    /** The user who looks. */
    @api userId = '';

    readonly labels = LABELS;

    get view(): ItemView | undefined {
        return this.result && this.decided && viewItem(this.result, this.decided);
    }

    get check(): KeyedCheck | undefined {
        const check = this.result && checkOf(this.result.check);
        return check && { ...check, links: check.links.map((link, key) => ({ ...link, key })) };
    }

    get firstEvidence(): EvidenceView | undefined {
        return this.view?.evidence[0];
    }

    get accepts(): string {
        return fillTemplate(LABELS.accepts, this.view?.accepts ?? '');
    }

    get takesImport(): boolean {
        return this.check?.accepts.some(({ kind }) => kind === 'imported') === true;
    }

    get isClosed(): boolean {
        return !this.isOpen;
    }

    get expandedText(): string {
        return String(this.isOpen);
    }

    get chevron(): string {
        return this.isOpen ? 'utility:chevrondown' : 'utility:chevronright';
    }

    /** Puts the focus on its heading. */
    @api
    focusHeading(): void {
        this.template?.querySelector<HTMLElement>('.toggle')?.focus();
    }

    handleToggle(): void {
        this.dispatchEvent(new CustomEvent('toggle', { detail: { check: this.result?.check } }));
    }

    handleBring(): void {
        this.dispatchEvent(new CustomEvent('bring'));
    }

    /** What the form asks for is the page's to do. */
    handlePass(event: CustomEvent<unknown>): void {
        this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
    }
}
