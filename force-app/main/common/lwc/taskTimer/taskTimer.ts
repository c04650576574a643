/** @adapter The one place that waits. Everything else asks it, so that tests can steer time in one place. */

/** Something that was put off. */
export interface Delayed<Arguments extends readonly unknown[]> {
    /** Runs it after the delay; an earlier call that still waits is dropped. */
    call(...values: Arguments): void;
    cancel(): void;
}

/** Puts a task off until nobody has asked for it for so many milliseconds. */
export function delayed<Arguments extends readonly unknown[]>(
    task: (...values: Arguments) => void,
    milliseconds: number
): Delayed<Arguments> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    return {
        call(...values) {
            clearTimeout(timer);
            timer = setTimeout(() => {
                task(...values);
            }, milliseconds);
        },
        cancel() {
            clearTimeout(timer);
        }
    };
}

/** Lets the browser paint and answer first. */
export function nextTurn(): Promise<void> {
    return new Promise((resolve) => {
        setTimeout(resolve, 0);
    });
}

/**
 * Runs a long task in slices, so that the page answers in between.
 * @param step does a little and says whether there is more to do
 * @param milliseconds how long a slice may take
 */
export async function inSlices(step: () => boolean, milliseconds = 8): Promise<void> {
    const end = performance.now() + milliseconds;
    let more = step();
    while (more && performance.now() < end) {
        more = step();
    }
    if (more) {
        await nextTurn();
        await inSlices(step, milliseconds);
    }
}
