import { LightningElement, api } from 'lwc';
import type { Check } from 'c/agentConnectChecks';
import type { AttestDetail, DecideDetail } from 'c/healthDesk';
import type { CheckStateRecord, DecisionName } from 'c/healthRun';
import { attestationChoices, longestAttestation, SNOOZE_CHOICES } from './choices';
import type { Choice } from './choices';
import { LABELS } from './labels';

type Changed = CustomEvent<{ readonly value: string }>;

/**
 * What a person states or decides about a check.
 * @fires attest with an AttestDetail
 * @fires decide with a DecideDetail
 */
export default class CheckDecisions extends LightningElement {
    @api check: Check | undefined;
    @api decided: CheckStateRecord | undefined;
    @api maySave = false;
    @api userId = '';

    readonly labels = LABELS;
    readonly snoozes = SNOOZE_CHOICES;
    private chosenSpan: string | undefined;
    private typedReason: string | undefined;
    private typedNote: string | undefined;

    get takesAttestation(): boolean {
        return this.check !== undefined && longestAttestation(this.check) > 0;
    }

    get spans(): readonly Choice[] {
        return this.check ? attestationChoices(this.check) : [];
    }

    get span(): string {
        return this.chosenSpan ?? this.spans.at(-1)?.value ?? '';
    }

    get mayNotSave(): boolean {
        return !this.maySave;
    }

    get isSnoozed(): boolean {
        return (this.decided?.decisions.snoozedUntil?.value ?? 0) > Date.now();
    }

    get assignee(): string {
        return this.decided?.decisions.assignee?.value ?? '';
    }

    get isMine(): boolean {
        return this.assignee !== '' && this.assignee === this.userId;
    }

    get dueDate(): string {
        const due = this.decided?.decisions.due?.value;
        return due === null || due === undefined ? '' : new Date(due).toISOString().slice(0, 10);
    }

    get reason(): string {
        return this.typedReason ?? this.decided?.decisions.notApplicable?.value ?? '';
    }

    get isReasonSame(): boolean {
        return this.reason === (this.decided?.decisions.notApplicable?.value ?? '');
    }

    get note(): string {
        return this.typedNote ?? this.decided?.decisions.note?.value ?? '';
    }

    get isNoteSame(): boolean {
        return this.note === (this.decided?.decisions.note?.value ?? '');
    }

    handleSpan(event: Changed): void {
        this.chosenSpan = event.detail.value;
    }

    handleInOrder(): void {
        this.attest('in-order');
    }

    handleProblem(): void {
        this.attest('problem');
    }

    handleSnooze(event: Changed): void {
        this.decide('snoozedUntil', Date.now() + Number(event.detail.value));
    }

    handleWake(): void {
        this.decide('snoozedUntil', null);
    }

    handleAssign(): void {
        this.decide('assignee', this.userId);
    }

    handleRelease(): void {
        this.decide('assignee', null);
    }

    handleAssignee(event: CustomEvent<{ readonly recordId: string | null }>): void {
        this.decide('assignee', event.detail.recordId);
    }

    handleDue(event: Changed): void {
        const due = Date.parse(event.detail.value);
        this.decide('due', Number.isNaN(due) ? null : due);
    }

    handleReason(event: Changed): void {
        this.typedReason = event.detail.value;
    }

    handleSaveReason(): void {
        this.decide('notApplicable', this.reason.trim() === '' ? null : this.reason.trim());
        this.typedReason = undefined;
    }

    handleNote(event: Changed): void {
        this.typedNote = event.detail.value;
    }

    handleSaveNote(): void {
        this.decide('note', this.note.trim() === '' ? null : this.note);
        this.typedNote = undefined;
    }

    private attest(answer: AttestDetail['answer']): void {
        if (this.check) {
            const detail: AttestDetail = { check: this.check.id, answer, span: Number(this.span) };
            this.dispatchEvent(new CustomEvent<AttestDetail>('attest', { detail }));
        }
    }

    private decide(name: DecisionName, value: DecideDetail['value']): void {
        if (this.check) {
            const detail: DecideDetail = { check: this.check.id, name, value };
            this.dispatchEvent(new CustomEvent<DecideDetail>('decide', { detail }));
        }
    }
}
