/**
 * Runs in the page before anything else: notes when results first stand there, and how long each key takes to be seen.
 * The class of a result is put in by the benchmark.
 */
declare const RESULT_CLASS: string;

/** One key, from the press. In milliseconds. */
export interface KeyTime {
    /** Until the page has searched and changed its elements. */
    readonly work: number;
    /** Until the second animation frame after it: what it changed has been painted. */
    readonly painted: number;
}

export interface Recorder {
    /** Milliseconds from the start of the navigation until results were painted. */
    usable: number | undefined;
    /** The next key that is typed. */
    nextKey: () => Promise<KeyTime>;
}

declare global {
    interface Window {
        benchRecorder: Recorder;
    }
}

// Both taken now: later on the page's own functions do not see into components.
const results = document.getElementsByClassName(RESULT_CLASS);
const target = Object.getOwnPropertyDescriptor(Event.prototype, 'target');
let waiting: ((time: KeyTime) => void) | undefined;
let pressed = 0;

const recorder: Recorder = {
    usable: undefined,
    nextKey: () =>
        new Promise((resolve) => {
            waiting = resolve;
        })
};
window.benchRecorder = recorder;

function afterPaint(act: () => void): void {
    requestAnimationFrame(() => requestAnimationFrame(act));
}

function lookForResults(): void {
    if (results.length > 0) {
        afterPaint(() => {
            recorder.usable = performance.now();
        });
    } else {
        requestAnimationFrame(lookForResults);
    }
}
requestAnimationFrame(lookForResults);

window.addEventListener(
    'keydown',
    (event) => {
        pressed = event.timeStamp;
    },
    true
);
window.addEventListener(
    'input',
    (event) => {
        const start = pressed;
        const done = waiting;
        waiting = undefined;
        if (!done) {
            return;
        }
        let worked = 0;
        // After the listeners of the component, and after the microtasks in which it renders.
        const input: unknown = target?.get?.call(event);
        if (input instanceof EventTarget) {
            input.addEventListener(
                'input',
                () => {
                    worked = performance.now();
                },
                { once: true }
            );
        }
        afterPaint(() => {
            const painted = performance.now() - start;
            done({ work: worked === 0 ? painted : worked - start, painted });
        });
    },
    true
);
