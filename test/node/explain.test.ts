import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../../scripts/project/bundles';

interface Run {
    readonly code: number | null;
    readonly output: string;
    readonly complaint: string;
}

/** Runs the script as `npm run explain` does. */
function run(words: readonly string[], input = ''): Run {
    const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--import', 'tsx', 'scripts/explain.ts', ...words],
        { cwd: ROOT, input, encoding: 'utf8' }
    );
    return { code: status, output: stdout, complaint: stderr };
}

interface Answer {
    readonly query: string;
    readonly results: readonly Record<string, unknown>[];
}

function isAnswer(value: unknown): value is Answer {
    return typeof value === 'object' && value !== null && 'query' in value && 'results' in value;
}

function parse(text: string): Answer {
    const value: unknown = JSON.parse(text);
    assert.ok(isAnswer(value), text);
    return value;
}

function temporaryFile(name: string, text: string): string {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'explain-')), name);
    writeFileSync(file, text);
    return file;
}

void describe('npm run explain', () => {
    void it('prints an entry as a person wants to read it', () => {
        const { code, output } = run(['13036']);

        assert.equal(code, 0);
        assert.match(output, /^Cisco UCCE 13036: PERERR_GW_E_JTAPIOBJ_PERFORMANSWERCALL/);
        assert.match(output, /\nHow to fix it:\n {2}1\. /);
        assert.match(output, /\nSalesforce outbound-call error: Not an outbound-call failure\n/);
    });

    void it('prints what else it may be, as far as asked', () => {
        const one = run(['--limit', '1', '404']).output;
        const three = run(['--limit', '3', '404']).output;

        assert.doesNotMatch(one, /It may also be/);
        assert.equal(three.split('It may also be:\n')[1]?.trim().split('\n').length, 2);
    });

    void it('prints JSON, best first', () => {
        const { code, output } = run(['--json', '--limit', '2', 'q850', 'cause', '34']);

        const { query, results } = parse(output);

        assert.equal(code, 0);
        assert.equal(query, 'q850 cause 34');
        assert.equal(results.length, 2);
        const [first = {}] = results;
        for (const field of ['id', 'pack', 'code', 'name', 'family', 'meaning', 'cause', 'fix']) {
            assert.ok(first[field], field);
        }
        assert.equal(first.id, 'q850:34');
        assert.equal(first.salesforce, 'CAN_NOT_START_THE_CALL');
    });

    void it('says null for what is no failed outbound call', () => {
        const { results } = parse(run(['--json', 'sip 200']).output);

        assert.equal(results[0]?.salesforce, null);
    });

    void it('knows ids with slashes and spaces', () => {
        const id = 'finesse:MAKE_CALL/400/Invalid Destination';

        const { results } = parse(run(['--json', id]).output);

        assert.equal(results[0]?.id, id);
    });

    void it('takes a code with a minus for a code', () => {
        assert.match(run(['-1']).output, /PERERR_UNKNOWN/);
    });

    void it('answers a file of queries in its order, an object a line', () => {
        const file = temporaryFile('queries.txt', 'sip 486\nnobody picked up\r\n13036\n');

        const { code, output } = run(['--json', '--batch', file, '--limit', '1']);
        const answers = output.trimEnd().split('\n').map(parse);

        assert.equal(code, 0);
        assert.deepEqual(
            answers.map(({ query }) => query),
            ['sip 486', 'nobody picked up', '13036']
        );
        assert.equal(answers[0]?.results[0]?.id, 'sip:486');
    });

    void it('answers standard input, and exits with 1 where a line finds nothing', () => {
        const { code, output, complaint } = run(['--json', '--batch', '-'], '486\nzzqqxx\n');

        assert.equal(code, 1);
        assert.deepEqual(parse(output.split('\n')[1] ?? '').results, []);
        assert.match(complaint, /Nothing found for "zzqqxx"/);
    });

    void it('exits with 1 and a helpful line where nothing is found', () => {
        const { code, output, complaint } = run(['zzqqxx']);

        assert.equal(code, 1);
        assert.equal(output, '');
        assert.match(complaint, /Try the code alone/);
    });

    void it('answers for a family, and says so', () => {
        const { output } = run(['cpaas', '2299']);

        assert.match(output, /No pack lists this code\. This answer is for its family: 22xx/);
    });

    void it('merges the pack of an organization, and names what is wrong in it', () => {
        const pack = {
            formatVersion: 1,
            pack: 'custom',
            title: 'Ours',
            vendor: 'Acme',
            layer: 'contact-center',
            spellings: [],
            sources: [],
            families: [],
            entries: [
                { pack: 'sip', code: '486', cause: 'Our lunch break.' },
                { pack: 'sip', code: '487', cause: 5 }
            ]
        };
        const file = temporaryFile('ours.json', JSON.stringify(pack));

        const { output, complaint } = run(['--custom', file, 'sip 486']);

        assert.match(output, /Why it happens: Our lunch break\./);
        assert.match(complaint, /entries\[1\] 487\.cause: should be a text, is 5/);
    });

    void it('explains its use where the call is wrong', () => {
        for (const words of [
            [],
            ['--limit', 'many', '486'],
            ['--unknown'],
            ['--batch', 'no-such-file']
        ]) {
            const { code, complaint } = run(words);

            assert.equal(code, 2);
            assert.match(complaint, /Usage: npm run explain/);
        }
    });
});
