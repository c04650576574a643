import { LightningElement, api } from 'lwc';
import type { CheckId, CheckStatus } from 'c/agentConnectChecks';
import type { Recognition } from 'c/evidenceRecognition';
import { DATE_ORDER_NAMES } from 'c/healthLabels';
import { fillTemplate } from 'c/textTemplate';
import { viewImport } from './importView';
import type { ImportView } from './importView';
import { LABELS } from './labels';

/** A check that the evidence will change. */
export interface ChangeView {
    readonly check: CheckId;
    readonly title: string;
    readonly from: CheckStatus;
    readonly to: CheckStatus;
}

const CLASSES_OFFERED = 10;

interface Option {
    readonly label: string;
    readonly value: string;
}

/**
 * What was recognised in evidence, and what it will change.
 * @fires order with `{ order }` when the question of the date order is answered
 * @fires classes with `{ classes }` when it is said which classes belong to Agent Connect
 */
export default class ImportPreview extends LightningElement {
    @api recognition: Recognition | undefined;
    @api changes: readonly ChangeView[] = [];
    @api chosenClasses: readonly string[] = [];

    readonly labels = LABELS;

    get view(): ImportView | undefined {
        return this.recognition && viewImport(this.recognition);
    }

    get iconName(): string {
        return this.view?.isUnderstood ? 'utility:success' : 'utility:info';
    }

    get hasMarked(): boolean {
        return (this.view?.marked.length ?? 0) > 0;
    }

    get hasFix(): boolean {
        return (this.view?.fix.length ?? 0) > 0;
    }

    get hasFaults(): boolean {
        return (this.view?.faults.length ?? 0) > 0;
    }

    get hasSuspects(): boolean {
        return (this.view?.suspects.length ?? 0) > 0;
    }

    get hasMapping(): boolean {
        return (this.view?.mapping.length ?? 0) > 0;
    }

    get hasChanges(): boolean {
        return this.changes.length > 0;
    }

    get noChange(): string {
        return (this.recognition?.facts.length ?? 0) > 0
            ? LABELS.noStatusChange
            : LABELS.provesNothing;
    }

    get question(): string {
        const sample = this.view?.question?.sample ?? '';
        return fillTemplate(LABELS.dateQuestion, sample);
    }

    get orders(): readonly Option[] {
        const question = this.view?.question;
        return question
            ? [
                  {
                      label: `${DATE_ORDER_NAMES['day-first']}: ${question.dayFirst}`,
                      value: 'day-first'
                  },
                  {
                      label: `${DATE_ORDER_NAMES['month-first']}: ${question.monthFirst}`,
                      value: 'month-first'
                  }
              ]
            : [];
    }

    get hasClasses(): boolean {
        return this.classes.length > 0;
    }

    /** Only where no job was told to be the package's: then its classes have unusual names. */
    get classes(): readonly Option[] {
        const judged = this.recognition?.kind === 'jobs' ? this.recognition.judgement?.jobs : null;
        const isUnclear = judged?.ofPackage === 0 || this.chosenClasses.length > 0;
        const names = [
            ...this.chosenClasses,
            ...(judged?.otherClasses ?? []).map(({ name }) => name)
        ];
        return isUnclear
            ? [...new Set(names)]
                  .slice(0, CLASSES_OFFERED)
                  .map((name) => ({ label: name, value: name }))
            : [];
    }

    /** Puts the focus on its heading. */
    @api
    focusHeading(): void {
        this.template?.querySelector<HTMLElement>('h3')?.focus();
    }

    handleOrder(event: CustomEvent<{ readonly value: string }>): void {
        this.dispatchEvent(new CustomEvent('order', { detail: { order: event.detail.value } }));
    }

    handleClasses(event: CustomEvent<{ readonly value: readonly string[] }>): void {
        this.dispatchEvent(new CustomEvent('classes', { detail: { classes: event.detail.value } }));
    }
}
