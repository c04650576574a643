import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decodeEvidence } from 'c/jobEvidence';
import { diagnosisToJson, diagnosisToLines } from 'c/salesforceErrors';
import { readCategoryTexts } from './categoryTexts';
import type { Terminal } from './terminal';

const FOUND = 0;
const NOTHING_FOUND = 1;
const WRONG_CALL = 2;

const USAGE = `Usage: npm run explain -- --diagnose FILE [--json]
  --diagnose FILE  classifies an error text or e-mail about the survey integration; - for standard input
  --json           prints {category, severity, rootCause, disablesIntegration, steps, …} as JSON`;

/** Whether a call asks for a diagnosis. */
export function asksForDiagnosis(words: readonly string[]): boolean {
    return words.some((word) => word === '--diagnose' || word.startsWith('--diagnose='));
}

interface Call {
    readonly file: string;
    readonly asJson: boolean;
}

/** @throws Error where the words of the call are off */
function readCall(words: readonly string[]): Call {
    const { values } = parseArgs({
        // A lone minus is standard input, which parseArgs takes for a word of its own.
        args: words.map((word) => (word === '-' ? '--stdin' : word)).flatMap(joinInput),
        options: { diagnose: { type: 'string' }, json: { type: 'boolean', default: false } }
    });
    if (values.diagnose === undefined || values.diagnose === '') {
        throw new Error('Say which file to diagnose.');
    }
    return { file: values.diagnose, asJson: values.json };
}

/** What was brought as text, in the encoding that it has. @throws Error where it is none */
function textOf(input: string | Uint8Array): string {
    const decoded = decodeEvidence(input);
    if (decoded.outcome !== 'text') {
        throw new Error('This is no text file.');
    }
    return decoded.text;
}

function joinInput(word: string, index: number, words: readonly string[]): string[] {
    if (word === '--diagnose' && words[index + 1] === '--stdin') {
        return ['--diagnose=-'];
    }
    return word === '--stdin' ? [] : [word];
}

/**
 * Classifies an error text at the terminal.
 * @param words the words of the command line, without the program
 * @returns the exit code: 0 where the text fits a category, 1 where it does not, 2 where the call is wrong
 */
export async function diagnose(words: readonly string[], terminal: Terminal): Promise<number> {
    let call: Call;
    let text: string;
    try {
        call = readCall(words);
        text = textOf(call.file === '-' ? await terminal.readInput() : readFileSync(call.file));
    } catch (error) {
        terminal.complain(error instanceof Error ? error.message : String(error));
        terminal.complain(USAGE);
        return WRONG_CALL;
    }
    const texts = readCategoryTexts();
    const diagnosis = diagnosisToJson(text, texts);
    terminal.print(
        call.asJson
            ? JSON.stringify(diagnosis, undefined, 2)
            : diagnosisToLines(text, texts).join('\n')
    );
    return diagnosis.category === 'UNKNOWN' ? NOTHING_FOUND : FOUND;
}
