/** @adapter Reads a file that the user picked, dropped or pasted. What is in it goes nowhere else. */
import type { BytesReading, FileProblem, FileReading } from './model';

export { fileProblemText, megabytesText } from './fileProblems';
export { FILE_PROBLEMS } from './model';
export type { BytesReading, FileProblem, FileReading, UnusableFile } from './model';

/** How much of a file tells whether it is text, in characters. */
const SAMPLE = 65_536;
/** The share of characters that no text has, above which a file is none. */
const MOST_STRANGE = 0.05;
const NUL = '\0';
/** What a decoder puts where bytes are no UTF-8. */
const REPLACEMENT = '\uFFFD';
/** Logs of older Windows programs; every byte is a character in it, so that it never fails. */
const FALLBACK_ENCODING = 'windows-1252';

function readAs(file: Blob, encoding: string): Promise<string | undefined> {
    return new Promise((resolve) => {
        const reader = new FileReader();
        reader.addEventListener('load', () => {
            resolve(typeof reader.result === 'string' ? reader.result : undefined);
        });
        reader.addEventListener('error', () => {
            resolve(undefined);
        });
        reader.readAsText(file, encoding);
    });
}

function isControl(code: number): boolean {
    const isSpace = code === 9 || code === 10 || code === 12 || code === 13 || code === 27;
    return code < 32 && !isSpace;
}

/** Whether what was read is no text: archives, captures and pictures have characters that no text has. */
function isBinary(text: string): boolean {
    const sample = text.slice(0, SAMPLE);
    if (sample.includes(NUL)) {
        return true;
    }
    let strange = 0;
    for (let place = 0; place < sample.length; place++) {
        strange += isControl(sample.charCodeAt(place)) ? 1 : 0;
    }
    return strange > sample.length * MOST_STRANGE;
}

function problemOf(text: string | undefined): FileProblem | undefined {
    if (text === undefined) {
        return 'unreadable';
    }
    if (isBinary(text)) {
        return 'binary';
    }
    return text.trim() === '' ? 'empty' : undefined;
}

/**
 * Reads a text file: UTF-8, UTF-16 with its mark, else as Windows writes it. Never rejects.
 * @param file as an input, a drop or the clipboard gives it
 * @param largest more bytes than this are not read
 */
export async function readTextFile(file: unknown, largest: number): Promise<FileReading> {
    if (!(file instanceof File)) {
        return { problem: 'none', name: '', bytes: 0 };
    }
    const { name, size: bytes } = file;
    if (bytes > largest) {
        return { problem: 'too-large', name, bytes };
    }
    const text = await readAs(file, 'utf-8');
    const problem = problemOf(text);
    if (text === undefined || problem) {
        return { problem: problem ?? 'unreadable', name, bytes };
    }
    const other = text.includes(REPLACEMENT) ? await readAs(file, FALLBACK_ENCODING) : undefined;
    return { text: other ?? text, name };
}

/**
 * Reads a file whose encoding its content tells, such as a table that another program wrote. Never rejects.
 * @param largest more bytes than this are not read
 */
export async function readFileBytes(
    file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
    largest: number
): Promise<BytesReading> {
    const { name, size } = file;
    if (size > largest) {
        return { problem: 'too-large', name, bytes: size };
    }
    try {
        return { content: new Uint8Array(await file.arrayBuffer()), name };
    } catch {
        // Moved away meanwhile, a folder, or on a drive that is gone.
        return { problem: 'unreadable', name, bytes: size };
    }
}
