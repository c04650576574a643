import { LightningElement, api } from 'lwc';
import type { MapDetail } from 'c/columnMapping';
import type { EmptyQuery, Recognition, RecognitionOptions } from 'c/evidenceRecognition';
import type { ChangeView } from 'c/healthDesk';
import { DATE_ORDER_NAMES } from 'c/healthLabels';
import type { DateOrder } from 'c/jobEvidence';
import { fillTemplate } from 'c/textTemplate';
import { viewImport } from './importView';
import { LABELS } from './labels';
import type { ImportView } from './viewModel';

/** What a person says of evidence that does not tell by itself. */
export type AnswerDetail = Pick<
    RecognitionOptions,
    'dateOrder' | 'classNames' | 'columns' | 'emptyOf'
>;

const CLASSES_OFFERED = 10;

interface Option {
    readonly label: string;
    readonly value: string;
}

/**
 * What was recognised in evidence, and what it will change.
 * @fires answer with an AnswerDetail when a person says what the evidence does not tell
 */
export default class ImportPreview extends LightningElement {
    @api recognition: Recognition | undefined;
    @api changes: readonly ChangeView[] = [];
    @api chosenClasses: readonly string[] = [];

    readonly labels = LABELS;
    readonly queries: readonly Option[] = [
        { label: LABELS.queryOfSchedules, value: 'schedule' },
        { label: LABELS.queryOfJobs, value: 'job' }
    ];

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

    get hasChanges(): boolean {
        return this.changes.length > 0;
    }

    get noChange(): string {
        if ((this.recognition?.facts.length ?? 0) > 0) {
            return LABELS.noStatusChange;
        }
        return this.view?.question || this.view?.asksForQuery
            ? LABELS.answerFirst
            : LABELS.provesNothing;
    }

    get question(): string {
        const sample = this.view?.question?.sample ?? '';
        return fillTemplate(LABELS.dateQuestion, sample);
    }

    get orders(): readonly Option[] {
        const question = this.view?.question;
        const option = (value: DateOrder, reading: string): Option => {
            const label = `${DATE_ORDER_NAMES[value]}: ${reading}`;
            const isUsual = question?.suggestion === value;
            return { label: isUsual ? fillTemplate(LABELS.asYourLocale, label) : label, value };
        };
        return question
            ? [option('day-first', question.dayFirst), option('month-first', question.monthFirst)]
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
            // A job without a class, such as one that is only scheduled, has no name to choose by.
            ...(judged?.otherClasses ?? []).map(({ name }) => name).filter((name) => name !== '?')
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

    handleOrder({ detail }: CustomEvent<{ readonly value: DateOrder }>): void {
        this.answer({ dateOrder: detail.value });
    }

    handleClasses({ detail }: CustomEvent<{ readonly value: readonly string[] }>): void {
        this.answer({ classNames: detail.value });
    }

    handleQuery({ detail }: CustomEvent<{ readonly value: EmptyQuery }>): void {
        this.answer({ emptyOf: detail.value });
    }

    handleMap({ detail }: CustomEvent<MapDetail>): void {
        this.answer({ columns: { [detail.header]: detail.column } });
    }

    private answer(detail: AnswerDetail): void {
        this.dispatchEvent(new CustomEvent<AnswerDetail>('answer', { detail }));
    }
}
