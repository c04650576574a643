import fc from 'fast-check';
import { recognise } from 'c/evidenceRecognition';

const NOW = Date.parse('2026-11-19T10:06:00Z');

const HEADERS =
    'Submitted Date\tJob Type\tStatus\tStatus Detail\tTotal Batches\tBatches Processed\tFailures\tCompletion Date\tApex Class\tApex Job ID';

function jobLine(detail: string, apexClass = 'StellaConnect.Sender'): string {
    return `11/19/2026, 10:05 AM\tBatch Apex\tCompleted\t${detail}\t1\t0\t1\t11/19/2026, 10:05 AM\t${apexClass}\t707000000000001`;
}

describe('what was brought', () => {
    it('is a table of Apex jobs', () => {
        const text = `${HEADERS}\n${jobLine('First error: Apex CPU time limit exceeded')}`;

        const { kind, facts } = recognise(text, { now: NOW });

        expect(kind).toBe('jobs');
        expect(facts).toMatchObject([
            { about: 'apex-jobs', examined: 1, failed: 1, errors: [{ category: 'CPU_LIMIT' }] }
        ]);
    });

    it('proves nothing where no job is the package’s, until a person says which is', () => {
        const text = `${HEADERS}\n${jobLine('', 'Foo.Bar')}`;

        const before = recognise(text, { now: NOW });
        const after = recognise(text, { now: NOW, classNames: ['Foo.Bar'] });

        expect(before.facts).toEqual([]);
        expect(after.facts).toMatchObject([{ about: 'apex-jobs', examined: 1 }]);
    });

    it('waits for the order of day and month', () => {
        const text = `${HEADERS}\n${jobLine('').replaceAll('11/19', '11/10')}`;

        const open = recognise(text, { now: NOW });
        const said = recognise(text, { now: NOW, dateOrder: 'month-first' });

        expect(open.facts).toEqual([]);
        expect(said.facts).toHaveLength(1);
    });

    it('is a file of the collector, whose empty schedule is the finding', () => {
        const text = JSON.stringify({
            collectedAt: '2026-11-19T09:00:00.000Z',
            queries: ['CronTrigger', 'AsyncApexJob'],
            status: 0,
            result: { records: [], totalSize: 0, done: true }
        });

        const recognition = recognise(text, { now: NOW });

        expect(recognition).toMatchObject({
            kind: 'jobs',
            collectedAt: Date.parse('2026-11-19T09:00:00.000Z'),
            facts: [{ about: 'scheduled-jobs', jobs: [] }]
        });
    });

    it.each([
        ['https://api.stellaconnect.net', { accepted: 1, retired: 0, refused: 0 }],
        ['https://sapi.stellaconnect.net', { accepted: 0, retired: 1, refused: 0 }],
        ['https://api.stellaconnect.net.evil.example', { accepted: 0, retired: 0, refused: 1 }]
    ])('is an endpoint: %s', (text, expected) => {
        expect(recognise(text, { now: NOW })).toMatchObject({
            kind: 'endpoints',
            facts: [{ about: 'endpoint', ...expected }]
        });
    });

    it('is an error that names an endpoint', () => {
        const text = 'Unauthorized endpoint, endpoint = https://sapi.stellaconnect.net/v1';

        expect(recognise(text, { now: NOW })).toMatchObject({
            kind: 'error-text',
            facts: [{ about: 'classified-error', category: 'LEGACY_ENDPOINT' }]
        });
    });

    it('is the API Status page', () => {
        const text = 'Employee not found\nDeactivated employee\nEmployee not found';

        expect(recognise(text, { now: NOW }).facts).toEqual([
            {
                about: 'status-page',
                invalid: 3,
                errors: [
                    { category: 'AC_EMPLOYEE_NOT_FOUND', count: 2 },
                    { category: 'AC_DEACTIVATED_EMPLOYEE', count: 1 }
                ]
            }
        ]);
    });

    it.each([
        ['', 'empty'],
        ['Name,Color,Size\na,b,c', 'not-understood'],
        ['hello world', 'error-text'],
        ["No such relation 'Foo' on entity 'AsyncApexJob'", 'error-text'],
        ['Object CronTrigger is not supported in UI API', 'error-text']
    ])('proves nothing: %j', (text, kind) => {
        expect(recognise(text, { now: NOW })).toMatchObject({ kind, facts: [] });
    });

    it('is no text at all', () => {
        const bytes = Uint8Array.from({ length: 400 }, (_, index) => (index * 7919) % 256);

        expect(recognise(bytes, { now: NOW })).toMatchObject({ kind: 'not-understood', facts: [] });
    });

    it('is an Apex exception e-mail, though it names a job', () => {
        const text = [
            "Subject: Developer script exception from ACME : 'StellaConnect.Sender' for job id '707000000000001' : Failed",
            "Failed to process batch for class 'StellaConnect.Sender' for job id '707000000000001'",
            'caused by: System.CalloutException: Read timed out'
        ].join('\n');

        expect(recognise(text, { now: NOW })).toMatchObject({
            kind: 'error-text',
            diagnosis: { recognized: { kind: 'apex-exception-email' } },
            facts: [{ about: 'classified-error', category: 'CALLOUT_TIMEOUT' }]
        });
    });

    it('is an e-mail of the package, though it links to a record', () => {
        const text =
            'Stella Connect Employee cannot be a Queue\nhttps://acme.my.salesforce.com/500000000000001';

        expect(recognise(text, { now: NOW })).toMatchObject({
            kind: 'error-text',
            facts: [{ category: 'EMPLOYEE_IS_QUEUE' }]
        });
    });

    it('is the page of the settings, though a label on it speaks of errors', () => {
        const text =
            'Error Notification Email\tada@example.com\nEndpoint\thttps://api.stellaconnect.net.evil.example/';

        expect(recognise(text, { now: NOW })).toMatchObject({
            kind: 'endpoints',
            facts: [{ about: 'endpoint', refused: 1 }]
        });
    });

    it('is no endpoint where a sentence links to somewhere', () => {
        const text = 'We wrote it down at https://wiki.example.com/surveys for everybody.';

        expect(recognise(text, { now: NOW })).toMatchObject({ kind: 'error-text', facts: [] });
    });

    it('tells with the version of the package that its host was another', () => {
        const text = 'https://api.stellaconnect.net';

        const recognition = recognise(text, { now: NOW, packageVersion: '1.48' });

        const notes =
            recognition.kind === 'endpoints'
                ? recognition.endpoints.flatMap(({ verdict }) => verdict.notes)
                : [];
        expect(notes).toContain('package-before-change');
    });

    it.each([
        ['us', 'right'],
        ['eu', 'wrong']
    ] as const)('judges an endpoint by the data center: %s', (dataCenter, verdict) => {
        const recognition = recognise('https://api.stellaconnect.net', { now: NOW, dataCenter });

        expect(recognition).toMatchObject({ endpoints: [{ verdict: { verdict, notes: [] } }] });
    });

    it('is a mail in a file of Windows', () => {
        const text = 'caused by: System.LimitException: Apex CPU time limit exceeded';
        const bytes = Uint8Array.from([
            0xff,
            0xfe,
            ...Array.from(text).flatMap((character) => [character.charCodeAt(0), 0])
        ]);

        expect(recognise(bytes, { now: NOW })).toMatchObject({
            kind: 'error-text',
            text,
            isCut: false,
            facts: [{ category: 'CPU_LIMIT' }]
        });
    });

    it('is a very long text, of which the beginning was read', () => {
        const bytes = new TextEncoder().encode('lorem ipsum dolor '.repeat(60_000));

        expect(recognise(bytes, { now: NOW })).toMatchObject({ kind: 'error-text', isCut: true });
    });

    it('is what a tool said instead of rows', () => {
        const text = '{"name":"NoOrgFound","message":"No such org","exitCode":1,"status":1}';

        expect(recognise(text, { now: NOW })).toMatchObject({
            kind: 'not-understood',
            result: { reason: 'tool-error', message: 'No such org' },
            facts: []
        });
    });

    it.each([
        ['JSON', '{"status":0,"result":{"records":[],"totalSize":0,"done":true}}'],
        ['an empty line', Uint8Array.of(13, 10)],
        ['an empty file', new Uint8Array()]
    ])('without rows is a finding once it is said what was asked: %s', (_, input) => {
        const open = recognise(input, { now: NOW });
        const jobs = recognise(input, { now: NOW, emptyOf: 'job' });
        const schedules = recognise(input, { now: NOW, emptyOf: 'schedule' });

        expect(open).toMatchObject({ kind: 'jobs', asksForQuery: true, facts: [] });
        expect(jobs.facts).toEqual([]);
        expect(schedules.facts).toEqual([{ about: 'scheduled-jobs', jobs: [] }]);
    });

    describe('with rows missing', () => {
        const record = (id: number, status: string): string =>
            `{"Id":"70700000000000${id}","JobType":"BatchApex","Status":"${status}","ApexClass":{"Name":"A","NamespacePrefix":"StellaConnect"}}`;

        it.each([
            ['cut off', `[${record(1, 'Completed')},${record(2, 'Completed').slice(0, 40)}`],
            ['less than the tool counted', `{"records":[${record(1, 'Completed')}],"totalSize":9}`],
            [
                'half a table',
                `${HEADERS}\n${jobLine('').replace('\t0\t1\t', '\t1\t0\t')}\n11/19/2026\tBatch`
            ]
        ])('does not prove that all is well: %s', (_, text) => {
            expect(recognise(text, { now: NOW })).toMatchObject({ isOnlyPart: true, facts: [] });
        });

        it('still proves a failure', () => {
            const text = `[${record(1, 'Failed')},${record(2, 'Completed').slice(0, 40)}`;

            expect(recognise(text, { now: NOW })).toMatchObject({
                isOnlyPart: false,
                facts: [{ about: 'apex-jobs', failed: 1 }]
            });
        });

        it('is not said because of stray lines', () => {
            const rows = [1, 2, 3].map((id) =>
                jobLine('').replace('\t0\t1\t', '\t1\t0\t').replace(/1$/, String(id))
            );
            const text = [HEADERS, ...rows, 'Weniger\tanzeigen'].join('\n');

            expect(recognise(text, { now: NOW })).toMatchObject({
                isOnlyPart: false,
                facts: [{ about: 'apex-jobs', failed: 0 }]
            });
        });
    });

    it('is a row of Setup without its header', () => {
        const cells = ['', '11/19/2026, 10:05 AM', 'Batch Apex', 'Failed'];
        const rest = ['Job object is locked', '1', '0', '1', 'Lovelace, Ada', ''];
        const row = [...cells, ...rest, 'StellaConnect.Sender', '', '707000000000001'].join('\t');

        expect(recognise(row, { now: NOW })).toMatchObject({
            kind: 'jobs',
            facts: [{ about: 'apex-jobs', examined: 1, errors: [{ category: 'JOB_LOCKED' }] }]
        });
    });

    it('never throws, whatever is brought', () => {
        fc.assert(
            fc.property(fc.oneof(fc.string(), fc.uint8Array(), fc.json()), (input) => {
                expect(Array.isArray(recognise(input, { now: NOW }).facts)).toBe(true);
            })
        );
    });
});
