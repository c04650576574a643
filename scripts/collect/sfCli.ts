import { spawn } from 'node:child_process';

/** Why a query gave nothing. */
export type CollectFailure =
    'no-cli' | 'not-logged-in' | 'no-view-setup' | 'org-refused' | 'not-understood';

/** What came of a query. */
export type QueryOutcome =
    | { readonly status: 'answered'; readonly records: readonly unknown[] }
    | { readonly status: 'failed'; readonly failure: CollectFailure; readonly message: string };

interface Finished {
    readonly isMissing: boolean;
    readonly output: string;
    readonly complaints: string;
}

/** How a program is called. */
export interface ProgramCall {
    readonly program: string;
    readonly words: readonly string[];
    readonly shell: boolean;
}

/** What the shell of Windows would take for more than a letter, even inside quotation marks. */
const UNSAFE_FOR_SHELL = /["%!^\r\n]/;

/**
 * How the sf CLI is called with these words. Without a shell, so that nothing in a word is taken for a command; only on
 * Windows the CLI is a script that Node.js runs by no other way, there every word stands in quotation marks.
 * @throws Error where a word could not be handed over safely
 */
export function sfCall(platform: NodeJS.Platform, words: readonly string[]): ProgramCall {
    if (platform !== 'win32') {
        return { program: 'sf', words, shell: false };
    }
    const unsafe = words.find((word) => UNSAFE_FOR_SHELL.test(word));
    if (unsafe !== undefined) {
        throw new Error(`"${unsafe}" cannot be handed to the sf CLI`);
    }
    return { program: 'sf.cmd', words: words.map((word) => `"${word}"`), shell: true };
}

function run({ program, words, shell }: ProgramCall): Promise<Finished> {
    return new Promise((resolve) => {
        const child = spawn(program, [...words], { shell, stdio: ['ignore', 'pipe', 'pipe'] });
        const output: Buffer[] = [];
        const complaints: Buffer[] = [];
        child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
        child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
        const finish = (isMissing: boolean): void => {
            resolve({
                isMissing,
                output: Buffer.concat(output).toString('utf8'),
                complaints: Buffer.concat(complaints).toString('utf8')
            });
        };
        child.on('error', () => {
            finish(true);
        });
        child.on('close', () => {
            finish(false);
        });
    });
}

function property(value: unknown, name: string): unknown {
    const inner: unknown =
        typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    return inner;
}

function parse(output: string): unknown {
    try {
        const value: unknown = JSON.parse(output);
        return value;
    } catch {
        return undefined;
    }
}

const FAILURES: readonly (readonly [CollectFailure, RegExp])[] = [
    [
        'not-logged-in',
        /NoDefaultEnv|NamedOrgNotFound|AuthInfo|No authorization|not (?:been )?(?:logged in|authenticated)|expired access|refresh token|INVALID_SESSION|NoOrgFound/i
    ],
    [
        'no-view-setup',
        /INSUFFICIENT_ACCESS|View Setup|sObject type '(?:AsyncApexJob|CronTrigger)' is not supported/i
    ]
];

function failureOf(answer: unknown, complaints: string): QueryOutcome {
    const name = property(answer, 'name');
    const message = property(answer, 'message');
    const text = [name, message, complaints].filter((part) => typeof part === 'string').join(' ');
    return {
        status: 'failed',
        failure:
            FAILURES.find(([, pattern]) => pattern.test(text))?.[0] ??
            (typeof message === 'string' ? 'org-refused' : 'not-understood'),
        message: typeof message === 'string' ? message : complaints.trim().slice(0, 500)
    };
}

/** Runs one query with the sf CLI of this computer. */
export async function querySf(targetOrg: string, soql: string): Promise<QueryOutcome> {
    const words = ['data', 'query', '--json', '--target-org', targetOrg, '--query', soql];
    const { isMissing, output, complaints } = await run(sfCall(process.platform, words));
    // A shell is always there: it is the one that says that the program is not.
    if (isMissing || /is not recognized as an internal or external command/i.test(complaints)) {
        return { status: 'failed', failure: 'no-cli', message: '' };
    }
    const answer = parse(output);
    const records = property(property(answer, 'result'), 'records');
    return property(answer, 'status') === 0 && Array.isArray(records)
        ? { status: 'answered', records }
        : failureOf(answer, complaints);
}
