import { LightningElement, api } from 'lwc';
import type { ErrorCatalog } from 'c/errorCatalog';
import type { RunStep, SimulatedRun } from 'c/simulatedRun';
import { ENDING_TEXTS } from 'c/simulatorLabels';
import { delayed } from 'c/taskTimer';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';

/** How long each step stands before the next one, when a run is played. */
const STEP_MILLISECONDS = 500;

/** Plays a simulated call step by step: the sequence, the rep's side and the log. */
export default class RunWatch extends LightningElement {
    @api catalog: ErrorCatalog | undefined;
    /** What the org shows for the constant, where it was recorded. */
    @api wording = '';

    readonly labels = LABELS;
    position = 0;
    isPlaying = false;
    private given: SimulatedRun | undefined;
    private readonly next = delayed(() => {
        this.advance();
    }, STEP_MILLISECONDS);

    /** The run; another one is played from its start, the same call on another SDK stays where it is. */
    @api
    get run(): SimulatedRun | undefined {
        return this.given;
    }
    set run(value: SimulatedRun | undefined) {
        this.given = value;
        this.position = Math.min(this.position, this.length);
    }

    override disconnectedCallback(): void {
        this.next.cancel();
    }

    /** Plays from the start. */
    @api
    play(): void {
        this.position = 1;
        this.setPlaying(true);
    }

    get length(): number {
        return this.given?.steps.length ?? 0;
    }

    get steps(): readonly RunStep[] {
        return this.given?.steps.slice(0, this.position) ?? [];
    }

    get isAtEnd(): boolean {
        return this.position >= this.length;
    }

    get positionText(): string {
        return fillTemplate(LABELS.position, this.position, this.length);
    }

    get playLabel(): string {
        return this.isPlaying ? LABELS.pause : LABELS.play;
    }

    get playIcon(): string {
        return this.isPlaying ? 'utility:pause' : 'utility:play';
    }

    get ending(): string {
        return this.given && this.isAtEnd ? ENDING_TEXTS[this.given.ending] : '';
    }

    get reachedRun(): SimulatedRun | undefined {
        return this.isAtEnd ? this.given : undefined;
    }

    get number(): string {
        return this.given?.number ?? '';
    }

    handlePlay(): void {
        if (this.isAtEnd) {
            this.play();
        } else {
            this.setPlaying(!this.isPlaying);
        }
    }

    handleStep(): void {
        this.setPlaying(false);
        this.position = Math.min(this.position + 1, this.length);
    }

    handleRepeat(): void {
        this.play();
    }

    handleAll(): void {
        this.setPlaying(false);
        this.position = this.length;
    }

    private setPlaying(playing: boolean): void {
        this.isPlaying = playing && !this.isAtEnd;
        if (this.isPlaying) {
            this.next.call();
        } else {
            this.next.cancel();
        }
    }

    private advance(): void {
        this.position = Math.min(this.position + 1, this.length);
        this.setPlaying(true);
    }
}
