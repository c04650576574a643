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

/** Runs the CLI without a shell, so that nothing in an argument is taken for a command. */
function run(words: readonly string[]): Promise<Finished> {
    return new Promise((resolve) => {
        const program = process.platform === 'win32' ? 'sf.cmd' : 'sf';
        const child = spawn(program, [...words], { stdio: ['ignore', 'pipe', 'pipe'] });
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
    const { isMissing, output, complaints } = await run(words);
    if (isMissing) {
        return { status: 'failed', failure: 'no-cli', message: '' };
    }
    const answer = parse(output);
    const records = property(property(answer, 'result'), 'records');
    return property(answer, 'status') === 0 && Array.isArray(records)
        ? { status: 'answered', records }
        : failureOf(answer, complaints);
}
