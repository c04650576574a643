/** Why a file cannot be used. */
export const FILE_PROBLEMS = ['none', 'too-large', 'binary', 'unreadable', 'empty'] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** A file that cannot be used. */
export interface UnusableFile {
    readonly problem: FileProblem;
    /** Empty where it was no file. */
    readonly name: string;
    readonly bytes: number;
}

export type FileReading = { readonly text: string; readonly name: string } | UnusableFile;

export type BytesReading = { readonly content: Uint8Array; readonly name: string } | UnusableFile;
