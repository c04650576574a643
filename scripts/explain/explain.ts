import { readFileSync } from 'node:fs';
import { describeFault } from 'c/errorCatalog';
import { buildErrorSearch } from 'c/errorSearch';
import { readCatalog } from '../project/catalogFiles';
import { answer } from './answer';
import type { Explainer } from './answer';
import { readCall, USAGE } from './call';
import type { Call } from './call';
import { readEntryTexts } from './entryTexts';
import { recognize } from './recognize';
import type { Terminal } from './terminal';

const FOUND = 0;
const NOTHING_FOUND = 1;
const WRONG_CALL = 2;

/**
 * Runs one call.
 * @param words the words of the command line, without the program
 * @returns the exit code
 */
export async function explain(words: readonly string[], terminal: Terminal): Promise<number> {
    let call: Call;
    let lines: readonly string[];
    let explainer: Explainer;
    try {
        call = readCall(words);
        const text =
            call.batch === undefined
                ? call.query
                : call.batch === '-'
                  ? await terminal.readInput()
                  : readFileSync(call.batch, 'utf8');
        lines = call.batch === undefined ? [text] : text.replace(/\r?\n$/, '').split(/\r?\n/);
        const { catalog, customFaults } = readCatalog(call.custom);
        customFaults.forEach((fault) => {
            terminal.complain(describeFault(fault));
        });
        if (call.recognize !== undefined) {
            const hasFound = await recognize(call.recognize, catalog, call.asJson, terminal);
            return hasFound ? FOUND : NOTHING_FOUND;
        }
        explainer = { catalog, search: buildErrorSearch(catalog), texts: readEntryTexts() };
    } catch (error) {
        terminal.complain(error instanceof Error ? error.message : String(error));
        terminal.complain(USAGE);
        return WRONG_CALL;
    }
    const isBatch = call.batch !== undefined;
    let allFound = true;
    for (const [place, line] of lines.entries()) {
        if (isBatch && !call.asJson && place > 0) {
            terminal.print('');
        }
        const found = answer(explainer, line, call.limit, call.asJson, terminal, isBatch ? 0 : 2);
        allFound &&= found;
    }
    return allFound ? FOUND : NOTHING_FOUND;
}
