/** Where a run reads and writes. */
export interface Terminal {
    /** All of standard input. */
    readonly readInput: () => Promise<string>;
    readonly print: (text: string) => void;
    readonly complain: (text: string) => void;
}
