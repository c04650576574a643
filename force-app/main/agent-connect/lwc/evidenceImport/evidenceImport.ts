import { LightningElement, api } from 'lwc';
import { userClock, USER_LOCALE } from 'c/agentConnectOrg';
import type { Facts, Instant } from 'c/agentConnectChecks';
import { recogniseInSlices } from 'c/evidenceRecognition';
import type { Recognition, RecognitionOptions } from 'c/evidenceRecognition';
import type { ChangeView } from 'c/importPreview';
import { inSlices } from 'c/taskTimer';
import { LABELS } from './labels';

/** Evidence that a person applies. */
export interface ApplyDetail {
    readonly facts: readonly Facts[];
    readonly observedAt: Instant;
}

type DateOrder = RecognitionOptions['dateOrder'];

/**
 * Takes what a person brings, pasted or as a file, and shows what it is. Nothing counts before it is applied, and the text
 * is never kept.
 * @fires recognise with an ApplyDetail: what would count, so that the page can say what it changes
 * @fires apply with an ApplyDetail
 */
export default class EvidenceImport extends LightningElement {
    /** What the recognised evidence would change. */
    @api changes: readonly ChangeView[] = [];

    readonly labels = LABELS;
    text = '';
    recognition: Recognition | undefined;
    isWorking = false;
    progress = 0;
    spoken = '';
    classNames: readonly string[] = [];
    private input: string | Uint8Array = '';
    private html = '';
    private takenAt: Instant = 0;
    private dateOrder: DateOrder;
    private run = 0;

    get isEmpty(): boolean {
        return this.text.trim() === '' && this.html === '';
    }

    get mayNotApply(): boolean {
        return (this.recognition?.facts.length ?? 0) === 0;
    }

    /** A table keeps its cells only as HTML. It is read as text and never becomes part of the page. */
    handlePaste(event: ClipboardEvent): void {
        const html = event.clipboardData?.getData('text/html') ?? '';
        this.html = /<t[dr]\b/i.test(html) ? html : '';
    }

    handleText(event: CustomEvent<{ readonly value: string }>): void {
        this.text = event.detail.value;
        if (this.text === '') {
            this.html = '';
        }
    }

    handleRecognise(): void {
        this.begin(this.html === '' ? this.text : this.html, Date.now());
    }

    handleFile(event: CustomEvent<{ readonly files?: FileList | null }>): void {
        const file = event.detail.files?.[0];
        if (file) {
            void this.readFile(file);
        }
    }

    handleOrder(event: CustomEvent<{ readonly order: NonNullable<DateOrder> }>): void {
        this.dateOrder = event.detail.order;
        void this.recognise();
    }

    handleClasses(event: CustomEvent<{ readonly classes: readonly string[] }>): void {
        this.classNames = event.detail.classes;
        void this.recognise();
    }

    handleApply(): void {
        this.tell('apply');
        this.handleDiscard();
        this.spoken = LABELS.applied;
    }

    handleDiscard(): void {
        this.run += 1;
        this.text = '';
        this.html = '';
        this.input = '';
        this.recognition = undefined;
        this.isWorking = false;
        this.tell('recognise');
    }

    private async readFile(file: File): Promise<void> {
        const bytes = new Uint8Array(await file.arrayBuffer());
        this.begin(bytes, Math.min(file.lastModified, Date.now()));
    }

    private begin(input: string | Uint8Array, takenAt: Instant): void {
        this.input = input;
        this.takenAt = takenAt;
        this.dateOrder = undefined;
        this.classNames = [];
        void this.recognise();
    }

    private async recognise(): Promise<void> {
        this.run += 1;
        const { run } = this;
        this.isWorking = true;
        this.progress = 0;
        const slices = recogniseInSlices(this.input, {
            now: this.takenAt,
            locale: USER_LOCALE,
            clock: userClock(),
            dateOrder: this.dateOrder,
            classNames: this.classNames
        });
        let found: Recognition | undefined;
        await inSlices(() => {
            const { done, value } = slices.next();
            if (done === true) {
                found = value;
            } else {
                this.progress = Math.round(value.share * 100);
            }
            // A later text makes this one moot.
            return done !== true && run === this.run;
        });
        if (run === this.run) {
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
