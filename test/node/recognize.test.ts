import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { explain } from '../../scripts/explain/explain';

const SIP = 'SIP/2.0 503 Service Unavailable\nReason: Q.850;cause=41;text="x"\n';

interface Run {
    readonly code: number;
    readonly output: string;
    readonly complaints: string;
}

/** Runs the program as the command line does. */
async function run(words: readonly string[], input = ''): Promise<Run> {
    const output: string[] = [];
    const complaints: string[] = [];
    const code = await explain(words, {
        readInput: () => Promise.resolve(input),
        print: (text) => output.push(text),
        complain: (text) => complaints.push(text)
    });
    return { code, output: output.join('\n'), complaints: complaints.join('\n') };
}

void describe('recognizing at the terminal', () => {
    let folder = '';
    let file = '';
    before(() => {
        folder = mkdtempSync(path.join(tmpdir(), 'recognize-'));
        file = path.join(folder, 'call.log');
        writeFileSync(file, SIP);
    });
    after(() => {
        rmSync(folder, { recursive: true });
    });

    void it('tells the cause, the chain and what to do', async () => {
        const { code, output } = await run(['--recognize', file]);

        assert.equal(code, 0);
        assert.match(output, /^Cause: Q\.850 41\n/);
        assert.match(output, /SIP 503 because Q\.850 41 in its Reason header\./);
        assert.match(output, /CAN_NOT_START_THE_CALL/);
    });

    void it('prints findings as JSON, the cause first', async () => {
        const { code, output } = await run(['--recognize', '-', '--json'], SIP);
        const parsed: unknown = JSON.parse(output);

        assert.equal(code, 0);
        assert.ok(typeof parsed === 'object' && parsed !== null && 'findings' in parsed);
        assert.ok(Array.isArray(parsed.findings));
        const text = JSON.stringify(parsed.findings[0]);
        for (const part of [
            '"id":"q850:41"',
            '"pack":"q850"',
            '"code":"41"',
            `"start":${SIP.indexOf('41')}`,
            `"end":${SIP.indexOf('41') + 2}`,
            '"evidence":"reason-header"',
            '"confidence":"high"',
            '"primary":true',
            '"tier":"certain"',
            '"known":"listed"',
            '"entryId":"q850:41"',
            '"line":2'
        ]) {
            assert.ok(text.includes(part), `${part} in ${text}`);
        }
        assert.ok(JSON.stringify(parsed.findings[1]).includes('"because":"q850:41"'));
    });

    void it('says what it looked for where nothing is found', async () => {
        const { code, output, complaints } = await run(['--recognize', '-', '--json'], 'hello');

        assert.equal(code, 1);
        assert.deepEqual(JSON.parse(output), { findings: [] });
        assert.match(complaints, /Looked for/);
        assert.equal((await run(['--recognize', '-'], 'hello')).output, '');
    });

    void it('says so where there is no such file', async () => {
        const { code, complaints } = await run(['--recognize', path.join(folder, 'none')]);

        assert.equal(code, 2);
        assert.match(complaints, /ENOENT[^]*--recognize FILE/);
    });
});
