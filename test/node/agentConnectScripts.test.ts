import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { recognise } from 'c/evidenceRecognition';
import { sfCall } from '../../scripts/collect/sfCli';
import { ROOT } from '../../scripts/project/bundles';

interface Outcome {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
}

function runScript(
    script: string,
    words: readonly string[],
    options: { readonly input?: string; readonly path?: string; readonly folder?: string } = {}
): Outcome {
    const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--import', 'tsx', path.join(ROOT, 'scripts', script), ...words],
        {
            cwd: ROOT,
            encoding: 'utf8',
            input: options.input ?? '',
            env: { ...process.env, PATH: options.path ?? process.env['PATH'] }
        }
    );
    return { status, stdout, stderr };
}

const CRON = {
    attributes: { type: 'CronTrigger' },
    Id: '08e000000000001AAA',
    CronJobDetail: { Name: 'Agent Connect Request Sender', JobType: '7' },
    State: 'WAITING',
    NextFireTime: '2099-11-19T10:10:00.000+0000'
};
const JOB = {
    attributes: { type: 'AsyncApexJob' },
    Id: '707000000000001AAA',
    ApexClass: { Name: 'Sender', NamespacePrefix: 'StellaConnect' },
    JobType: 'BatchApex',
    Status: 'Completed',
    ExtendedStatus: 'First error: Apex CPU time limit exceeded',
    TotalJobItems: 1,
    JobItemsProcessed: 0,
    NumberOfErrors: 1,
    CreatedDate: '2026-11-19T10:05:00.000+0000'
};

void describe('collect:agent-connect', () => {
    let folder = '';

    before(() => {
        folder = mkdtempSync(path.join(tmpdir(), 'collect-'));
    });
    after(() => {
        rmSync(folder, { recursive: true });
    });

    /** Puts an `sf` on the path that answers a query by the object in it. */
    function fakeCli(answers: Readonly<Record<string, unknown>>): string {
        const file = path.join(folder, 'sf');
        writeFileSync(
            file,
            `#!${process.execPath}
const words = process.argv.slice(2);
const soql = words[words.indexOf('--query') + 1];
const object = /FROM (\\w+)/.exec(soql)[1];
require('node:fs').appendFileSync(${JSON.stringify(path.join(folder, 'calls'))}, JSON.stringify(words) + '\\n');
const answer = ${JSON.stringify(answers)}[object];
process.stdout.write(JSON.stringify(answer));
process.exitCode = answer.status;
`
        );
        chmodSync(file, 0o755);
        return `${folder}${path.delimiter}${process.env['PATH'] ?? ''}`;
    }

    function answerOf(...records: readonly unknown[]): unknown {
        return { status: 0, result: { records, totalSize: records.length, done: true } };
    }

    function collect(search: string): Outcome & { readonly file: string } {
        const file = path.join(folder, 'evidence.json');
        rmSync(file, { force: true });
        const words = ['--target-org', 'demo', '--output-file', file];
        return { file, ...runScript('collect-agent-connect.ts', words, { path: search }) };
    }

    void it('writes one file that the checklist recognises', () => {
        const search = fakeCli({ CronTrigger: answerOf(CRON), AsyncApexJob: answerOf(JOB) });

        const { status, stdout, file } = collect(search);

        assert.equal(status, 0);
        assert.match(stdout, /1\/2 reading scheduled jobs/);
        const recognition = recognise(readFileSync(file, 'utf8'), { now: Date.now() });
        assert.equal(recognition.kind, 'jobs');
        assert.deepEqual(
            recognition.facts.map(({ about }) => about),
            ['scheduled-jobs', 'apex-jobs']
        );
    });

    void it('asks for the org by its alias, and only reads', () => {
        const calls = readFileSync(path.join(folder, 'calls'), 'utf8').trim().split('\n');

        assert.equal(calls.length, 2);
        for (const call of calls) {
            assert.match(call, /"data","query","--json","--target-org","demo"/);
            assert.match(call, /"SELECT /);
        }
    });

    void it('keeps an empty schedule as the finding that it is', () => {
        const search = fakeCli({ CronTrigger: answerOf(), AsyncApexJob: answerOf(JOB) });

        const { file } = collect(search);

        const { facts } = recognise(readFileSync(file, 'utf8'), { now: Date.now() });
        assert.deepEqual(facts[0], { about: 'scheduled-jobs', jobs: [] });
    });

    for (const [name, error, expected] of [
        [
            'not logged in',
            { name: 'NamedOrgNotFoundError', message: 'No org demo' },
            /sf org login web --alias demo/
        ],
        [
            'no View Setup',
            {
                name: 'INVALID_TYPE',
                message: "sObject type 'AsyncApexJob' is not supported."
            },
            /View Setup/
        ],
        ['any other refusal', { name: 'MALFORMED_QUERY', message: 'unexpected' }, /unexpected/]
    ] as const) {
        void it(`says what to do: ${name}`, () => {
            const failed = { status: 1, ...error };
            const search = fakeCli({ CronTrigger: answerOf(CRON), AsyncApexJob: failed });

            const { status, stderr, file } = collect(search);

            assert.equal(status, 1);
            assert.match(stderr, expected);
            assert.equal(existsSync(file), false);
        });
    }

    void it('says that there are more rows than were asked for', () => {
        const many = Array.from({ length: 2_000 }, (_, index) => ({ ...CRON, Id: String(index) }));
        const search = fakeCli({ CronTrigger: answerOf(...many), AsyncApexJob: answerOf(JOB) });

        const { status, stderr } = collect(search);

        assert.equal(status, 0);
        assert.match(stderr, /only 2000 are read/);
    });

    void it('calls the CLI without a shell, and on Windows with every word in quotation marks', () => {
        const words = ['data', 'query', '--query', "SELECT Id FROM X WHERE Y = '7' & more"];

        assert.deepEqual(sfCall('linux', words), { program: 'sf', words, shell: false });
        assert.deepEqual(sfCall('win32', words), {
            program: 'sf.cmd',
            words: words.map((word) => `"${word}"`),
            shell: true
        });
        for (const word of ['a"b', '%PATH%', 'a\nb', '!x!']) {
            assert.throws(() => sfCall('win32', [word]), /cannot be handed/);
        }
    });

    void it('says that there is no CLI', () => {
        const { status, stderr } = collect(path.join(folder, 'nowhere'));

        assert.equal(status, 1);
        assert.match(stderr, /sf CLI was not found/);
    });

    void it('wants an org', () => {
        const { status, stderr } = runScript('collect-agent-connect.ts', []);

        assert.equal(status, 2);
        assert.match(stderr, /--target-org ALIAS/);
    });
});

void describe('explain --diagnose', () => {
    void it('prints the category and what follows from it as JSON', () => {
        const { status, stdout } = runScript('explain.ts', ['--diagnose', '-', '--json'], {
            input: 'First error: Apex CPU time limit exceeded'
        });

        const answer: unknown = JSON.parse(stdout);
        assert.equal(status, 0);
        assert.ok(typeof answer === 'object' && answer !== null);
        assert.equal(Reflect.get(answer, 'category'), 'CPU_LIMIT');
        assert.equal(Reflect.get(answer, 'title'), 'Apex CPU time limit exceeded');
        assert.equal(Reflect.get(answer, 'disablesIntegration'), true);
        assert.deepEqual(Reflect.get(answer, 'steps'), [6, 8]);
    });

    void it('says in words what to do', () => {
        const { stdout } = runScript('explain.ts', ['--diagnose=-'], {
            input: 'Job object is locked and currently processing'
        });

        assert.match(stdout, /^JOB_LOCKED: Job object is locked /);
        assert.match(stdout, /1\. /);
    });

    void it('reads a file as Windows writes it, and refuses what is no text', () => {
        const folder = mkdtempSync(path.join(tmpdir(), 'diagnose-'));
        const mail = path.join(folder, 'mail.txt');
        const binary = path.join(folder, 'jobs.xlsx');
        writeFileSync(mail, '\ufeffFirst error: Job object is locked', 'utf16le');
        writeFileSync(binary, Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0]));

        const text = runScript('explain.ts', ['--diagnose', mail]);
        const none = runScript('explain.ts', ['--diagnose', binary]);
        rmSync(folder, { recursive: true });

        assert.match(text.stdout, /^JOB_LOCKED/);
        assert.equal(none.status, 2);
        assert.match(none.stderr, /no text file/);
    });

    void it('tells a text that fits nothing by the exit code', () => {
        const { status } = runScript('explain.ts', ['--diagnose', '-'], { input: 'hello world' });

        assert.equal(status, 1);
    });

    void it('tells a wrong call', () => {
        const { status, stderr } = runScript('explain.ts', ['--diagnose', '/does/not/exist']);

        assert.equal(status, 2);
        assert.match(stderr, /--diagnose FILE/);
    });
});
