import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { collectorQueries } from './queries';
import { querySf } from './sfCli';
import type { CollectFailure } from './sfCli';

/** Where a run writes. */
export interface CollectTerminal {
    readonly print: (text: string) => void;
    readonly complain: (text: string) => void;
}

const WRITTEN = 0;
const NOT_ANSWERED = 1;
const WRONG_CALL = 2;

const USAGE = `Usage: npm run collect:agent-connect -- --target-org ALIAS [options]
  --target-org ALIAS  an org that the sf CLI is logged in to
  --output-file FILE  where to write (default agent-connect-evidence.json)
  --days N            how far back Apex jobs go, 1 to 30 (default 2)`;

const WHAT_TO_DO: Readonly<Record<CollectFailure, string>> = {
    'no-cli':
        'The sf CLI was not found on this computer. Install it: npm install --global @salesforce/cli',
    'not-logged-in':
        'The sf CLI is not logged in to this org. Log in: sf org login web --alias ALIAS',
    'no-view-setup':
        'This user may not read it. The permission View Setup and Configuration is needed.',
    'org-refused': 'The org refused the query.',
    'not-understood': 'The sf CLI gave an answer that could not be understood.'
};

interface Call {
    readonly targetOrg: string;
    readonly file: string;
    readonly days: number;
}

/** @throws Error where the words of the call are off */
function readCall(words: readonly string[]): Call {
    const { values } = parseArgs({
        args: [...words],
        options: {
            'target-org': { type: 'string', short: 'o' },
            'output-file': { type: 'string', default: 'agent-connect-evidence.json' },
            days: { type: 'string', default: '2' }
        }
    });
    const targetOrg = values['target-org'] ?? '';
    const days = Number(values.days);
    if (targetOrg.trim() === '') {
        throw new Error('Say which org: --target-org ALIAS');
    }
    // What begins with a minus would be an option of the CLI.
    if (targetOrg.startsWith('-')) {
        throw new Error(`"${targetOrg}" is no alias of an org`);
    }
    if (!Number.isSafeInteger(days) || days < 1 || days > 30) {
        throw new Error(`--days takes a whole number from 1 to 30, not "${values.days}"`);
    }
    return { targetOrg, file: values['output-file'], days };
}

/** The file: what was asked first, so that a reader knows that a list without rows is an answer. */
function toFile(
    collectedAt: string,
    queries: readonly string[],
    records: readonly unknown[]
): string {
    return JSON.stringify({
        collectedAt,
        queries,
        status: 0,
        result: { records, totalSize: records.length, done: true }
    });
}

async function collectInto(call: Call, terminal: CollectTerminal): Promise<number> {
    const queries = collectorQueries(call.days);
    const records: unknown[] = [];
    const collectedAt = new Date().toISOString();
    for (const [index, { title, soql, limit }] of queries.entries()) {
        terminal.print(`${index + 1}/${queries.length} reading ${title} …`);
        const outcome = await querySf(call.targetOrg, soql);
        if (outcome.status === 'failed') {
            const advice = WHAT_TO_DO[outcome.failure].replace('ALIAS', () => call.targetOrg);
            terminal.complain(`Could not read ${title}. ${advice}`);
            if (outcome.message !== '') {
                terminal.complain(`It says: ${outcome.message}`);
            }
            return NOT_ANSWERED;
        }
        terminal.print(`    ${outcome.records.length} rows`);
        if (outcome.records.length >= limit) {
            terminal.complain(`    There are more: only ${limit} are read. Ask for fewer --days.`);
        }
        records.push(...outcome.records);
    }
    const objects = queries.map(({ object }) => object);
    writeFileSync(call.file, toFile(collectedAt, objects, records));
    terminal.print(`Written: ${call.file}. Drop it on the Agent Connect health checklist.`);
    return WRITTEN;
}

/**
 * Runs one call. Nothing is written unless every query was answered.
 * @param words the words of the command line, without the program
 * @returns the exit code
 */
export async function collect(
    words: readonly string[],
    terminal: CollectTerminal
): Promise<number> {
    let call: Call;
    try {
        call = readCall(words);
    } catch (error) {
        terminal.complain(error instanceof Error ? error.message : String(error));
        terminal.complain(USAGE);
        return WRONG_CALL;
    }
    try {
        return await collectInto(call, terminal);
    } catch (error) {
        terminal.complain(
            `${call.file} could not be written: ${error instanceof Error ? error.message : String(error)}`
        );
        return NOT_ANSWERED;
    }
}
