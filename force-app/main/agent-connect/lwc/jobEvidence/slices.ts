/** How far slow work has come. Between two of these the caller may let the page breathe. */
export interface SliceProgress {
    /** Rows read or judged. */
    readonly rows: number;
    /** Between 0 and 1. */
    readonly share: number;
}

/** Runs slow work in one go, for the terminal and for short texts. */
export function runToEnd<Result>(slices: Iterator<SliceProgress, Result>): Result {
    for (;;) {
        const { done, value } = slices.next();
        if (done === true) {
            return value;
        }
    }
}
