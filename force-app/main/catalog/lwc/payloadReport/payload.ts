/** A text to analyze. It lives on the page only: never stored, never part of an address. */
export interface Payload {
    readonly text: string;
    /** The name of the file that it comes from; empty for pasted text. */
    readonly name: string;
}

export const NO_PAYLOAD: Payload = { text: '', name: '' };

/** The largest text that is analyzed, in bytes of a file or characters of a paste. */
export const LARGEST_PAYLOAD = 10 * 1024 * 1024;

/** Longer than any code, message or symptom that somebody would search for. */
const LONGEST_QUERY = 200;
const LONGEST_FIRST_LINE = 120;

/** Whether a pasted text is more than a question: several lines, or a long one. */
export function isPayload(text: string): boolean {
    const content = text.trim();
    return content.length > LONGEST_QUERY || /[\r\n]/.test(content);
}

/** The first line that says something, as far as a search takes it. */
export function firstLine(text: string): string {
    const [line = ''] = text
        .trimStart()
        .slice(0, LONGEST_FIRST_LINE)
        .split(/[\r\n]/, 1);
    return line.trim();
}
