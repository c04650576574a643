import { readFileSync } from 'node:fs';
import type { ErrorCatalog } from 'c/errorCatalog';
import { ErrorReader } from 'c/errorRecognition';
import type { Finding, Recognition } from 'c/errorRecognition';
import { formatTicket, lineNumberer } from 'c/payloadReport';
import { readEntryTexts } from './entryTexts';
import type { Terminal } from './terminal';
import { readPayloadTexts } from './payloadTexts';

/** One finding as JSON, as the app sees it, with its line for people. */
type FindingJson = Finding & { readonly line: number };

const NOTHING =
    'No error code found. Looked for Finesse errors, SIP status lines and Reason headers, Q.850 causes, HTTP responses, ' +
    'codes of the known vendors and codes named in sentences. For a question in words leave --recognize away.';

function recognizeAll(text: string, catalog: ErrorCatalog): Recognition {
    const reader = new ErrorReader(text, catalog);
    let more = reader.readSlice();
    while (more) {
        more = reader.readSlice();
    }
    return reader.recognition();
}

/**
 * Finds the codes in a file and says which one is the cause, as the app does with a pasted text. Nothing is masked: the text
 * stays at the terminal it came from.
 * @param file its path, or `-` for standard input
 * @param asJson prints {findings}, the primary one first
 * @returns whether anything was found
 * @throws Error where the file cannot be read
 */
export async function recognize(
    file: string,
    catalog: ErrorCatalog,
    asJson: boolean,
    terminal: Terminal
): Promise<boolean> {
    const text = file === '-' ? await terminal.readInput() : readFileSync(file, 'utf8');
    const recognition = recognizeAll(text, catalog);
    if (asJson) {
        const lineOf = lineNumberer(text);
        const findings = recognition.findings.map((finding): FindingJson => ({
            ...finding,
            line: lineOf(finding.start)
        }));
        terminal.print(JSON.stringify({ findings }, undefined, 2));
    } else if (recognition.primary) {
        const texts = readPayloadTexts();
        terminal.print(formatTicket(text, recognition, catalog, texts, readEntryTexts(), false));
    }
    if (!recognition.primary) {
        terminal.complain(NOTHING);
    }
    return recognition.primary !== undefined;
}
