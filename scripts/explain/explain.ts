import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatEntry, retryText, sourceText } from 'c/entryText';
import type { EntryTexts } from 'c/entryText';
import { describeFault } from 'c/errorCatalog';
import type { ErrorCatalog, ErrorEntry } from 'c/errorCatalog';
import { vendorOf } from 'c/errorFacets';
import { buildErrorSearch } from 'c/errorSearch';
import type { ErrorSearch } from 'c/errorSearch';
import { readCatalog } from '../project/catalogFiles';
import { readEntryTexts } from './entryTexts';
import { recognize } from './recognize';

/** Where a run reads and writes. */
export interface Terminal {
    /** All of standard input. */
    readonly readInput: () => Promise<string>;
    readonly print: (text: string) => void;
    readonly complain: (text: string) => void;
}

const FOUND = 0;
const NOTHING_FOUND = 1;
const WRONG_CALL = 2;
const DEFAULT_LIMIT = 5;
const NEAR_MISSES = 5;

const USAGE = `Usage: npm run explain -- [options] <code, message or symptom>
  --json          prints {query, results} as JSON
  --limit N       at most N results (default ${DEFAULT_LIMIT}; 1 in plain text)
  --batch FILE    a query a line, or - for standard input; with --json a JSON object a line
  --recognize FILE  finds the codes in a log or message, or - for standard input; with --json {findings}
  --custom FILE   an organization's error pack to merge in
  --diagnose FILE classifies an error text or e-mail about the survey integration; - for standard input`;

/** One answer as JSON: everything that the app shows. */
interface ResultJson {
    readonly id: string;
    readonly pack: string;
    readonly code: string;
    readonly name: string;
    readonly vendor: string;
    readonly layer: string | undefined;
    readonly family: string;
    readonly meaning: string;
    readonly cause: string;
    readonly fix: readonly string[];
    readonly fixedBy: string;
    readonly channel: string;
    readonly retry: ErrorEntry['retry'];
    readonly finality: string;
    /** The constant, or null for what is no failed outbound call. */
    readonly salesforce: string | null;
    readonly outbound: ErrorEntry['outbound'];
    readonly origin: ErrorEntry['origin'];
    readonly source: string;
    readonly note: string | undefined;
    readonly equivalents: readonly string[];
    readonly sameCodeElsewhere: readonly string[];
}

function toJson(catalog: ErrorCatalog, entry: ErrorEntry): ResultJson {
    return {
        id: entry.id,
        pack: entry.pack,
        code: entry.code,
        name: entry.name,
        vendor: vendorOf(catalog, entry),
        layer: catalog.pack(entry.pack)?.layer,
        family: entry.family.name,
        meaning: entry.meaning,
        cause: entry.cause,
        fix: entry.fix,
        fixedBy: entry.fixedBy,
        channel: entry.channel,
        retry: entry.retry,
        finality: entry.finality,
        salesforce: entry.outbound.type,
        outbound: entry.outbound,
        origin: entry.origin,
        source: sourceText(entry),
        note: entry.note,
        equivalents: catalog.equivalents(entry).map(({ entry: { id } }) => id),
        sameCodeElsewhere: catalog.sameCodeElsewhere(entry).map(({ id }) => id)
    };
}

/** An entry in one line, for what else it may be. */
function shortLine(entry: ErrorEntry, texts: EntryTexts): string {
    return `  ${entry.id}  ${entry.name}: ${entry.meaning} [${retryText(entry.retry, texts)}]`;
}

interface Explainer {
    readonly catalog: ErrorCatalog;
    readonly search: ErrorSearch;
    readonly texts: EntryTexts;
}

function plainAnswer(
    { catalog, texts }: Explainer,
    found: readonly ErrorEntry[],
    limit: number
): string {
    const [first, ...others] = found;
    if (!first) {
        return '';
    }
    const rest = others.slice(0, Math.max(0, limit - 1));
    return [
        formatEntry(catalog, first, texts),
        ...(rest.length === 0
            ? []
            : ['', 'It may also be:', ...rest.map((entry) => shortLine(entry, texts))])
    ].join('\n');
}

function complainOf({ search, texts }: Explainer, query: string): string {
    const near = search.nearMisses(query, NEAR_MISSES);
    return [
        `Nothing found for "${query.slice(0, 80)}". Try the code alone, with its protocol (SIP 486), or the symptom in plain words.`,
        ...(near.length === 0
            ? []
            : ['Did you mean:', ...near.map((entry) => shortLine(entry, texts))])
    ].join('\n');
}

function answer(
    explainer: Explainer,
    query: string,
    limit: number,
    asJson: boolean,
    terminal: Terminal,
    indent: number
): boolean {
    const { catalog, search } = explainer;
    const found = search.search(query).hits.map(({ entry }) => entry);
    if (asJson) {
        const results = found.slice(0, limit).map((entry) => toJson(catalog, entry));
        terminal.print(JSON.stringify({ query, results }, undefined, indent));
    } else if (found.length > 0) {
        terminal.print(plainAnswer(explainer, found, limit));
    }
    if (found.length === 0) {
        terminal.complain(complainOf(explainer, query));
    }
    return found.length > 0;
}

interface Call {
    readonly asJson: boolean;
    readonly limit: number;
    readonly batch: string | undefined;
    readonly recognize: string | undefined;
    readonly custom: string | undefined;
    readonly query: string;
}

/** @throws Error where the words of the call are off */
function readCall(words: readonly string[]): Call {
    const { values, positionals } = parseArgs({
        args: [...words],
        allowPositionals: true,
        options: {
            json: { type: 'boolean', default: false },
            limit: { type: 'string' },
            batch: { type: 'string' },
            recognize: { type: 'string' },
            custom: { type: 'string' }
        }
    });
    const limit = values.limit === undefined ? DEFAULT_LIMIT : Number(values.limit);
    if (!Number.isSafeInteger(limit) || limit < 1) {
        throw new Error(`--limit takes a whole number from 1, not "${values.limit ?? ''}"`);
    }
    const query = positionals.join(' ');
    if (values.batch === undefined && values.recognize === undefined && query.trim() === '') {
        throw new Error('Say what to explain.');
    }
    const { json: asJson, batch, custom, recognize: file } = values;
    return { asJson, limit, batch, recognize: file, custom, query };
}

/** A lone number with a minus is a code, not an option. */
function asOperands(words: readonly string[]): string[] {
    return words.some((word) => /^-\d+$/.test(word))
        ? [
              ...words.filter((word) => !/^-\d+$/.test(word)),
              '--',
              ...words.filter((word) => /^-\d+$/.test(word))
          ]
        : [...words];
}

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
        call = readCall(asOperands(words));
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
