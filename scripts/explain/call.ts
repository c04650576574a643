import { parseArgs } from 'node:util';

const DEFAULT_LIMIT = 5;

/** What is said to a call that cannot be taken. */
export const USAGE = `Usage: npm run explain -- [options] <code, message or symptom>
  --json          prints {query, results} as JSON
  --limit N       at most N results (default ${DEFAULT_LIMIT}; 1 in plain text)
  --batch FILE    a query a line, or - for standard input; with --json a JSON object a line
  --recognize FILE  finds the codes in a log or message, or - for standard input; with --json {findings}
  --custom FILE   an organization's error pack to merge in
  --diagnose FILE classifies an error text or e-mail about the survey integration; - for standard input`;

/** What a call asks for. */
export interface Call {
    readonly asJson: boolean;
    readonly limit: number;
    readonly batch: string | undefined;
    readonly recognize: string | undefined;
    readonly custom: string | undefined;
    readonly query: string;
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
 * Reads the words of the command line, without the program.
 * @throws Error where they are off
 */
export function readCall(words: readonly string[]): Call {
    const { values, positionals } = parseArgs({
        args: asOperands(words),
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
