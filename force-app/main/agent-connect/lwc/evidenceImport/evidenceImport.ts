import { LightningElement, api } from 'lwc';
import { userClock, USER_LOCALE } from 'c/agentConnectOrg';
import type { Facts, Instant } from 'c/agentConnectChecks';
import { readDataCenter } from 'c/endpointAudit';
import type { Recognition, RecognitionOptions } from 'c/evidenceRecognition';
import type { ChangeView } from 'c/healthDesk';
import type { AnswerDetail } from 'c/importPreview';
import { readFileBytes } from 'c/pickedFile';
import { LARGEST_FILE, noteOnFile } from './fileNote';
import { LABELS } from './labels';
import { afterChange, EMPTY_BOX, pastedTable } from './pasteBox';
import type { PasteBox, PastedTable } from './pasteBox';
import { recogniseInBackground } from './recognising';

/** Evidence that a person applies. */
export interface ApplyDetail {
    readonly facts: readonly Facts[];
    readonly observedAt: Instant;
}

/** What a person said of what was brought, for as long as it is shown. */
type Answers = Pick<RecognitionOptions, 'dateOrder' | 'classNames' | 'columns' | 'emptyOf'>;

/** A box with more text than that would hold up the page: it is read without being shown. */
const MOST_SHOWN_CHARACTERS = 500_000;

/**
 * Takes what a person brings, pasted or as a file, and shows what it is. Nothing counts before it is applied, and the text
 * is never kept.
 * @fires recognise with an ApplyDetail: what would count, so that the page can say what it changes
 * @fires apply with an ApplyDetail
 */
export default class EvidenceImport extends LightningElement {
    /** What the recognised evidence would change. */
    @api changes: readonly ChangeView[] = [];

    /** Of the Agent Connect package, which tells the right endpoint. */
    @api packageVersion: string | undefined;

    /** Where the Agent Connect account is hosted, which tells it too. */
    @api hostedIn: string | undefined;

    readonly labels = LABELS;
    box: PasteBox = EMPTY_BOX;
    recognition: Recognition | undefined;
    isWorking = false;
    progress = 0;
    spoken = '';
    /** From which file it is, or why that could not be read. */
    fileNote = '';
    answers: Answers = {};
    private input: string | Uint8Array = '';
    private pasted: PastedTable | undefined;
    private takenAt: Instant = 0;
    private run = 0;

    get isEmpty(): boolean {
        return this.box.text.trim() === '' && this.box.html === '';
    }

    get mayNotApply(): boolean {
        return (this.recognition?.facts.length ?? 0) === 0;
    }

    get chosenClasses(): readonly string[] {
        return this.answers.classNames ?? [];
    }

    handlePaste(event: ClipboardEvent): void {
        const data = event.clipboardData;
        const pasted = pastedTable(
            data?.getData('text/plain') ?? '',
            data?.getData('text/html') ?? ''
        );
        if (pasted.plain.length > MOST_SHOWN_CHARACTERS) {
            event.preventDefault();
            this.begin(pasted.html || pasted.plain, Date.now());
        } else if (pasted.plain.trim() === '' && pasted.html !== '') {
            // The box shows plain text only, and there is none.
            this.box = { text: '', html: pasted.html };
        } else {
            this.pasted = pasted;
        }
    }

    handleText(event: CustomEvent<{ readonly value: string }>): void {
        this.box = afterChange(this.box, event.detail.value, this.pasted);
        this.pasted = undefined;
    }

    handleRecognise(): void {
        this.begin(this.box.html || this.box.text, Date.now());
    }

    handleFile(event: CustomEvent<{ readonly files?: FileList | null }>): void {
        void this.takeFiles(Array.from(event.detail.files ?? []));
    }

    /** Without it the browser would leave the page for the file. */
    handleDragOver(event: DragEvent): void {
        if (event.dataTransfer?.types.includes('Files')) {
            event.preventDefault();
        }
    }

    handleDrop(event: DragEvent): void {
        const files = Array.from(event.dataTransfer?.files ?? []);
        if (files.length > 0) {
            event.preventDefault();
            void this.takeFiles(files);
        }
    }

    handleAnswer(event: CustomEvent<AnswerDetail>): void {
        const { columns, ...said } = event.detail;
        this.answers = {
            ...this.answers,
            ...said,
            columns: { ...this.answers.columns, ...columns }
        };
        void this.recognise();
    }

    handleApply(): void {
        this.tell('apply');
        this.handleDiscard();
        this.spoken = LABELS.applied;
    }

    handleDiscard(): void {
        this.run += 1;
        this.box = EMPTY_BOX;
        this.input = '';
        this.fileNote = '';
        this.recognition = undefined;
        this.isWorking = false;
        this.tell('recognise');
        // The buttons are gone: the next thing to do is to bring something else.
        this.template?.querySelector<HTMLElement>('lightning-textarea')?.focus();
    }

    private async takeFiles(files: readonly File[]): Promise<void> {
        const [file] = files;
        if (!file) {
            return;
        }
        const brought = await readFileBytes(file, LARGEST_FILE);
        if ('content' in brought) {
            this.begin(brought.content, Math.min(file.lastModified, Date.now()));
        }
        this.fileNote = noteOnFile(brought, files.length);
    }

    private begin(input: string | Uint8Array, takenAt: Instant): void {
        this.input = input;
        this.takenAt = takenAt;
        this.answers = {};
        this.fileNote = '';
        void this.recognise();
    }

    private async recognise(): Promise<void> {
        this.run += 1;
        const { run } = this;
        this.isWorking = true;
        this.progress = 0;
        const found = await recogniseInBackground(
            this.input,
            {
                now: this.takenAt,
                locale: USER_LOCALE,
                clock: userClock(),
                packageVersion: this.packageVersion,
                dataCenter: readDataCenter(this.hostedIn),
                ...this.answers
            },
            {
                tell: (progress) => {
                    this.progress = progress;
                },
                isCurrent: () => run === this.run
            }
        );
        if (found) {
            this.isWorking = false;
            this.recognition = found;
            this.spoken = LABELS.recognised;
            this.tell('recognise');
        }
    }

    private tell(name: 'apply' | 'recognise'): void {
        const collectedAt =
            this.recognition?.kind === 'jobs' ? this.recognition.collectedAt : undefined;
        const detail: ApplyDetail = {
            facts: this.recognition?.facts ?? [],
            observedAt: Math.min(collectedAt ?? this.takenAt, Date.now())
        };
        this.dispatchEvent(new CustomEvent<ApplyDetail>(name, { detail }));
    }
}
