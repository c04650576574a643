/** @adapter Reads a file that the user chose or dropped, in this browser. */
import { LARGEST_PAYLOAD } from 'c/payloadReport';
import type { Payload } from 'c/payloadReport';

/** Why a file cannot be analyzed. */
export const FILE_PROBLEMS = ['too-large', 'binary', 'unreadable', 'empty'] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

export type FileReading =
    | { readonly payload: Payload }
    | { readonly problem: FileProblem; readonly name: string; readonly bytes: number };

/** How much of a file tells whether it is text, in characters. */
const SAMPLE = 65_536;
/** The share of characters that no text has, above which a file is none. */
const MOST_STRANGE = 0.05;
const NUL = '\0';
/** What a decoder puts where bytes are no UTF-8. */
const REPLACEMENT = '\uFFFD';
/** Logs of older Windows programs; every byte is a character in it, so that it never fails. */
const FALLBACK_ENCODING = 'windows-1252';

function readAs(file: File, encoding: string): Promise<string | undefined> {
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

/** Reads a text file: UTF-8, UTF-16 with its mark, else as Windows writes it. Never rejects. */
export async function readPayloadFile(file: File): Promise<FileReading> {
    const { name, size: bytes } = file;
    if (bytes > LARGEST_PAYLOAD) {
        return { problem: 'too-large', name, bytes };
    }
    const text = await readAs(file, 'utf-8');
    if (text === undefined) {
        return { problem: 'unreadable', name, bytes };
    }
    if (isBinary(text)) {
        return { problem: 'binary', name, bytes };
    }
    if (text.trim() === '') {
        return { problem: 'empty', name, bytes };
    }
    const other = text.includes(REPLACEMENT) ? await readAs(file, FALLBACK_ENCODING) : undefined;
    return { payload: { text: other ?? text, name } };
}
