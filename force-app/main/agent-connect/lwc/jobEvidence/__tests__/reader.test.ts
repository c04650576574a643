import { TextDecoder, TextEncoder } from 'node:util';
import * as fc from 'fast-check';
import { fixedZone, readEvidence, readEvidenceInSlices, runToEnd } from '../jobEvidence';
import type { EvidenceOptions, EvidenceResult } from '../jobEvidence';

// Every browser has it, jsdom does not.
Object.assign(globalThis, { TextDecoder });

const JOB_HEADER =
    'Action\tSubmitted Date\tJob Type\tStatus\tStatus Detail\tTotal Batches\tBatches Processed\tFailures\tSubmitted By\tCompletion Date\tApex Class\tApex Method\tApex Job ID';
const JOB_ROW =
    '\t11/19/2026, 10:05\u202fAM\tBatch Apex\tCompleted\t\t1\t1\t0\tLovelace, Ada\t11/19/2026, 10:06\u00a0AM\tExampleSenderBatch\t\t707XX0000000001';
const CRON_TABLE =
    'Action\tJob Name \u2191\tSubmitted By\tSubmitted\tStarted\tNext Scheduled Run\tType\tCron Trigger ID\n' +
    'Manage | Del\tAgent Connect Request Sender\tLovelace, Ada\t11/1/2026, 9:00 AM\t11/19/2026, 10:00 AM\t11/19/2026, 10:05 AM\tScheduled Apex\t08eXX0000000001';
const RECORD = {
    attributes: { type: 'AsyncApexJob', url: '/x' },
    Id: '707XX0000000001AAA',
    ApexClass: {
        attributes: { type: 'ApexClass' },
        Name: 'ExampleSenderBatch',
        NamespacePrefix: 'StellaConnect'
    },
    JobType: 'BatchApex',
    Status: 'Completed',
    ExtendedStatus: null,
    TotalJobItems: 1,
    JobItemsProcessed: 1,
    NumberOfErrors: 0,
    CreatedDate: '2026-11-19T10:05:00.000+0000',
    CompletedDate: '2026-11-19T12:06:00.000+0200',
    CreatedBy: { Name: 'Ada Lovelace' },
    CronTriggerId: null
};
const CSV =
    'Id,ApexClass.Name,ApexClass.NamespacePrefix,JobType,Status,ExtendedStatus,TotalJobItems,JobItemsProcessed,NumberOfErrors,CreatedDate,CompletedDate,CronTriggerId\r\n' +
    '707XX0000000001AAA,ExampleSenderBatch,StellaConnect,BatchApex,Completed,"First error: FIELD_CUSTOM_VALIDATION_EXCEPTION, ""Reason"" is\nmissing: [Reason__c]",1,0,1,2026-11-19T10:05:00.000+0000,2026-11-19T10:05:03.000+0000,\r\n' +
    '707XX0000000002AAA,,,ScheduledApex,Queued,,0,0,0,2026-11-19T10:00:00.000+0000,,08eXX0000000001AAA\r\n';
const TEN_PAST_TEN = Date.UTC(2026, 10, 19, 10, 5);

type Understood = Extract<EvidenceResult, { jobs: unknown }>;

function read(input: string | Uint8Array, options: EvidenceOptions = {}): Understood {
    const result = readEvidence(input, { clock: fixedZone('UTC', 0), ...options });
    if (!('jobs' in result)) {
        throw new Error(`${JSON.stringify(result)} for ${String(input).slice(0, 200)}`);
    }
    return result;
}

describe('records of the sf CLI', () => {
    const records = [RECORD];
    const result = { records, totalSize: 1, done: true };

    it.each([
        ['--json', JSON.stringify({ status: 0, result, warnings: [] })],
        ['--json, indented', JSON.stringify({ status: 0, result, warnings: [] }, null, 2)],
        ['--result-format json --output-file', JSON.stringify(result)],
        ['a bare list', JSON.stringify(records)],
        ['a list under result', JSON.stringify({ status: 0, result: records })],
        [
            'warnings of the CLI in front',
            ` \u203a   Warning: update available\n${JSON.stringify({ status: 0, result }, null, 2)}`
        ],
        [
            'warnings inside',
            JSON.stringify({ warnings: [{ a: '{"records": [' }], status: 0, result })
        ],
        ['one record a line', `${JSON.stringify(RECORD)}\n`],
        [
            'a bulk result',
            JSON.stringify({
                status: 0,
                result: { done: true, records, totalSize: 1, id: '750XX0000000001' }
            })
        ],
        ['lists of a collector', JSON.stringify({ version: 1, jobs: { result }, schedules: [] })]
    ])('are read from %s', (_, text) => {
        const { jobs, outcome, format } = read(text);

        expect({ outcome, format }).toEqual({ outcome: 'understood', format: 'sf-json' });
        expect(jobs).toEqual([
            {
                kind: 'job',
                row: 1,
                id: '707XX0000000001AAA',
                jobType: 'BatchApex',
                status: 'Completed',
                statusDetail: '',
                totalBatches: 1,
                batchesProcessed: 1,
                failures: 0,
                submittedBy: 'Ada Lovelace',
                submittedAt: TEN_PAST_TEN,
                completedAt: TEN_PAST_TEN + 60_000,
                apexClass: 'ExampleSenderBatch',
                namespace: 'StellaConnect',
                apexMethod: null,
                cronTriggerId: null
            }
        ]);
    });

    it('are read as schedules where they are', () => {
        const schedule = {
            attributes: { type: 'CronTrigger' },
            Id: '08eXX0000000001AAA',
            CronJobDetail: { Name: 'Agent Connect Request Sender', JobType: '7' },
            State: 'WAITING',
            NextFireTime: '2026-11-19T10:05:00.000+0000',
            PreviousFireTime: null,
            StartTime: '2026-11-01T09:00:00.000+0000',
            TimesTriggered: 12,
            CronExpression: '0 5 * * * ?',
            TimeZoneSidKey: 'Europe/Berlin',
            CreatedBy: { Name: 'Ada Lovelace', IsActive: false }
        };

        expect(read(JSON.stringify([schedule])).schedules).toEqual([
            {
                kind: 'schedule',
                row: 1,
                id: '08eXX0000000001AAA',
                name: 'Agent Connect Request Sender',
                jobType: '7',
                state: 'WAITING',
                submittedBy: 'Ada Lovelace',
                submitterIsActive: false,
                submittedAt: null,
                previousRunAt: null,
                nextRunAt: TEN_PAST_TEN,
                hasNextRunColumn: true,
                timesTriggered: 12,
                cronExpression: '0 5 * * * ?',
                timeZone: 'Europe/Berlin'
            }
        ]);
    });

    it('give what stands before the cut where the text is cut off', () => {
        const many = Array.from({ length: 10 }, (_, index) => ({
            ...RECORD,
            Id: `707XX000000000${index}AAA`
        }));
        const text = JSON.stringify({
            status: 0,
            result: { records: many, totalSize: 10, done: true }
        });
        const cut = text.slice(0, text.lastIndexOf('"Status"'));

        const { outcome, jobs, notes } = read(cut);

        expect(outcome).toBe('partly-understood');
        expect(jobs).toHaveLength(9);
        expect(notes).toEqual([{ kind: 'cut-off' }]);
    });

    it.each(['say \\"}\\" now', 'ends in a backslash \\\\', '{[', '\\\\\\"]'])(
        'may hold %s',
        (escaped) => {
            const text = `[{"Id":"707XX0000000001","Status":"Failed","ExtendedStatus":"${escaped}"},${JSON.stringify({ ...RECORD, Id: '707XX0000000002' })}]`;

            expect(read(text).jobs.map(({ statusDetail }) => statusDetail)).toEqual([
                JSON.parse(`"${escaped}"`),
                ''
            ]);
        }
    );

    it('skip a broken one and go on', () => {
        const text = `[{"Id": 'no'},${JSON.stringify(RECORD)}]`;

        const { jobs, faults } = read(text);

        expect(jobs).toHaveLength(1);
        expect(faults).toEqual([
            {
                kind: 'broken-record',
                row: 1,
                found: '{"Id": \'no\'},' + JSON.stringify(RECORD).slice(0, 47)
            }
        ]);
    });

    it('say that rows are missing', () => {
        const text = JSON.stringify({ status: 0, result: { ...result, totalSize: 4_000 } });

        expect(read(text).notes).toEqual([{ kind: 'rows-missing', expected: 4_000, found: 1 }]);
    });

    it.each([
        [
            'an error',
            { name: 'INVALID_TYPE', message: 'No such object', exitCode: 1, status: 1 },
            'No such object'
        ],
        [
            'a REST error',
            [{ errorCode: 'INVALID_SESSION_ID', message: 'Session expired' }],
            'Session expired'
        ]
    ])('tell %s of the tool', (_, error, message) => {
        expect(readEvidence(JSON.stringify(error))).toMatchObject({
            outcome: 'not-understood',
            reason: 'tool-error',
            message
        });
    });

    it('of another object are refused', () => {
        const text = JSON.stringify([
            { attributes: { type: 'Case' }, Id: '500XX0000000001', Status: 'New' }
        ]);

        expect(readEvidence(text)).toMatchObject({
            outcome: 'not-understood',
            reason: 'wrong-columns'
        });
    });

    it('that are not there yet name the bulk job', () => {
        const text = JSON.stringify({
            status: 0,
            result: { done: false, records: [], totalSize: 0, id: '750XX0000000001' }
        });

        expect(readEvidence(text)).toMatchObject({
            outcome: 'no-rows',
            notes: [{ kind: 'bulk-not-finished', jobId: '750XX0000000001' }]
        });
    });
});

describe('CSV', () => {
    const rows = [
        {
            id: '707XX0000000001AAA',
            statusDetail:
                'First error: FIELD_CUSTOM_VALIDATION_EXCEPTION, "Reason" is\nmissing: [Reason__c]',
            failures: 1,
            submittedAt: TEN_PAST_TEN
        },
        {
            id: '707XX0000000002AAA',
            status: 'Queued',
            cronTriggerId: '08eXX0000000001AAA',
            completedAt: null
        }
    ];
    const utf16 = (text: string): Uint8Array =>
        new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    const swapped = (bytes: Uint8Array): Uint8Array => new Uint8Array(Buffer.from(bytes).swap16());

    it.each<[string, string | Uint8Array, string]>([
        ['text', CSV, 'text'],
        ['a byte order mark', `\ufeff${CSV}`, 'text'],
        ['UTF-8', new TextEncoder().encode(CSV), 'utf-8'],
        ['UTF-8 with mark', new TextEncoder().encode(`\ufeff${CSV}`), 'utf-8'],
        ['UTF-16 of PowerShell', utf16(CSV), 'utf-16le'],
        ['UTF-16 big endian', swapped(utf16(CSV)), 'utf-16be'],
        ['UTF-16 without mark', utf16(CSV).slice(2), 'utf-16le'],
        ['line feeds', CSV.replaceAll('\r\n', '\n'), 'text'],
        ['no last line end', CSV.trimEnd(), 'text']
    ])('is read with %s', (_, input, encoding) => {
        expect(read(input)).toMatchObject({
            outcome: 'understood',
            format: 'csv',
            encoding,
            jobs: rows
        });
    });

    it('is read with semicolons, as Excel writes it', () => {
        const text =
            'sep=;\r\nId;Status;JobType;NumberOfErrors\r\n707XX0000000001AAA;Failed;BatchApex;1\r\n';

        expect(read(text).jobs).toMatchObject([{ status: 'Failed', failures: 1 }]);
    });

    it('without rows is a finding, not a fault', () => {
        expect(readEvidence('CronJobDetail.Name,State,NextFireTime\n')).toMatchObject({
            outcome: 'no-rows',
            of: 'schedule'
        });
    });

    it.each(['', '\n', '\ufeff', ' \r\n'])('that is empty (%j) has no rows', (text) => {
        expect(readEvidence(text)).toEqual({
            outcome: 'no-rows',
            of: 'unknown',
            columns: [],
            notes: []
        });
    });

    it('with a quote that nothing ends keeps the other rows', () => {
        const text =
            'Id,Status,JobType,ExtendedStatus\n707XX0000000001AAA,Completed,BatchApex,"oops\n707XX0000000002AAA,Failed,BatchApex,\n';

        const { jobs, faults } = read(text);

        expect(jobs.map(({ id }) => id)).toEqual(['707XX0000000001AAA', '707XX0000000002AAA']);
        expect(faults.map(({ kind }) => kind)).toEqual(['broken-quotes']);
    });

    it('with other columns is refused with them', () => {
        expect(readEvidence('Case Number,Subject,Owner\n1,Hello,Ada\n')).toMatchObject({
            outcome: 'not-understood',
            reason: 'wrong-columns',
            columns: [
                [
                    { header: 'Case Number', column: null },
                    { header: 'Subject' },
                    { header: 'Owner' }
                ]
            ]
        });
    });

    it('can be mapped by hand', () => {
        const text = 'Kennung,Zustand,Klasse\n707XX0000000001,Completed,ExampleBatch\n';
        const columns = { Kennung: 'jobId', Zustand: 'status', Klasse: 'apexClass' } as const;

        expect(read(text, { columns }).jobs).toMatchObject([
            { apexClass: 'ExampleBatch', status: 'Completed' }
        ]);
    });

    it('reads back whatever is quoted after the rules', () => {
        const details = fc.array(
            fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r\n', ' ', 'é') }),
            { minLength: 1, maxLength: 8 }
        );

        fc.assert(
            fc.property(details, fc.constantFrom(',', ';', '|'), (texts, delimiter) => {
                const header = ['Id', 'Status', 'JobType', 'ExtendedStatus'].join(delimiter);
                const lines = texts.map((text, index) =>
                    [
                        `707XX00000000${index + 10}`,
                        'Completed',
                        'BatchApex',
                        `"${text.replaceAll('"', '""')}"`
                    ].join(delimiter)
                );
                const { jobs } = read([header, ...lines].join('\r\n'));
                expect(jobs.map(({ statusDetail }) => statusDetail)).toEqual(texts);
            })
        );
    });
});

describe('a copied table of Setup', () => {
    it('is read with its spaces, dates and words', () => {
        const { outcome, jobs, dateOrder } = read(`${JOB_HEADER}\n${JOB_ROW}\n`);

        expect({ outcome, dateOrder }).toEqual({
            outcome: 'understood',
            dateOrder: { order: 'month-first', source: 'proven' }
        });
        expect(jobs).toMatchObject([
            {
                id: '707XX0000000001',
                jobType: 'BatchApex',
                status: 'Completed',
                submittedBy: 'Lovelace, Ada',
                submittedAt: TEN_PAST_TEN,
                completedAt: TEN_PAST_TEN + 60_000,
                apexClass: 'ExampleSenderBatch'
            }
        ]);
    });

    it('of scheduled jobs is read', () => {
        expect(read(CRON_TABLE).schedules).toMatchObject([
            {
                id: '08eXX0000000001',
                name: 'Agent Connect Request Sender',
                state: null,
                nextRunAt: TEN_PAST_TEN,
                previousRunAt: TEN_PAST_TEN - 300_000
            }
        ]);
    });

    it('is read among the other words of the page, and together with another table', () => {
        const text = `Apex Jobs\nView: All | Create New View\n${JOB_HEADER}\n${JOB_ROW}\nShow me fewer records per list page\n\nAll Scheduled Jobs\n${CRON_TABLE}`;

        const { jobs, schedules } = read(text);

        expect([jobs.length, schedules.length]).toEqual([1, 1]);
    });

    it.each([
        ['a lost first cell', JOB_ROW.slice(1)],
        [
            'a row over two lines',
            JOB_ROW.replace('\t\t1\t1', '\tFirst error: Read\ntimed out\t1\t1')
        ],
        [
            'a tab in the status detail',
            JOB_ROW.replace('\t\t1\t1', '\tFirst error: Read\ttimed out\t1\t1')
        ],
        ['an empty cell at the end', `${JOB_ROW}\t`],
        ['Windows line ends', `${JOB_ROW}\r`]
    ])('survives %s', (_, row) => {
        const second = JOB_ROW.replace('707XX0000000001', '707XX0000000002');

        const { jobs } = read([JOB_HEADER, row, second].join('\n'));

        expect(jobs).toMatchObject([
            {
                id: '707XX0000000001',
                totalBatches: 1,
                failures: 0,
                apexClass: 'ExampleSenderBatch'
            },
            { id: '707XX0000000002', totalBatches: 1, statusDetail: '' }
        ]);
    });

    it('that is cut off keeps what half a row says, and says so', () => {
        const half = JOB_ROW.split('\t').slice(0, 9).join('\t');

        const { jobs, faults } = read([JOB_HEADER, JOB_ROW, half].join('\n'));

        expect(jobs).toHaveLength(2);
        expect(jobs[1]).toMatchObject({ status: 'Completed', apexClass: null, id: null });
        expect(faults).toMatchObject([{ kind: 'too-few-cells', row: 2 }]);
    });

    it.each([
        [
            'German',
            'Aktion\tÜbermittlungsdatum\tAuftragstyp\tStatus\tFehler\tAbschlussdatum\tApex-Klasse\tApex-Auftrags-ID',
            '\t19.11.2026, 10:05\tBatch-Apex\tAbgeschlossen\t0\t19.11.2026, 10:06\tExampleSenderBatch\t707XX0000000001'
        ],
        [
            'French',
            'Action\tDate de soumission\tType de tâche\tStatut\tÉchecs\tDate d\u2019achèvement\tClasse Apex\tID de la tâche Apex',
            '\t19/11/2026 10:05\tApex par lot\tTerminé\t0\t19/11/2026 10:06\tExampleSenderBatch\t707XX0000000001'
        ],
        [
            'Japanese',
            'アクション\t送信日\tジョブ種別\t状況\t失敗\t完了日\tApex クラス\tApex ジョブ ID',
            '\t2026/11/19 10:05\tApex 一括処理\t完了\t0\t2026/11/19 10:06\tExampleSenderBatch\t707XX0000000001'
        ]
    ])('is read in %s', (_, header, row) => {
        expect(read(`${header}\n${row}`)).toMatchObject({
            outcome: 'understood',
            jobs: [
                {
                    status: 'Completed',
                    jobType: 'BatchApex',
                    failures: 0,
                    submittedAt: TEN_PAST_TEN,
                    completedAt: TEN_PAST_TEN + 60_000
                }
            ]
        });
    });

    it('reports words and counts that it does not know, and keeps the row', () => {
        const row = JOB_ROW.replace('Completed', 'Paused?')
            .replace('\t1\t1\t0', '\tone\t1\t0')
            .replace('11/19/2026, 10:06\u00a0AM', 'soon');

        const { outcome, jobs, faults } = read(`${JOB_HEADER}\n${row}`);

        expect(outcome).toBe('partly-understood');
        expect(jobs).toMatchObject([
            { status: null, totalBatches: null, completedAt: null, batchesProcessed: 1 }
        ]);
        expect(faults.map(({ kind, found }) => [kind, found])).toEqual([
            ['unknown-status', 'Paused?'],
            ['no-count', 'one'],
            ['no-date', 'soon']
        ]);
    });

    it('counts a row once that is there twice', () => {
        const { jobs, notes } = read([JOB_HEADER, JOB_ROW, JOB_ROW].join('\n'));

        expect([jobs.length, notes]).toEqual([1, [{ kind: 'duplicate-rows', count: 1 }]]);
    });

    it('without header is read by the shape of its parts', () => {
        const text =
            '  11/19/2026, 10:05 AM  Batch Apex  Completed  First error: Read timed out  1  0  1  Lovelace, Ada  11/19/2026, 10:06 AM  ExampleSenderBatch  707XX0000000001\n' +
            'Manage | Del  Agent Connect Request Sender  Lovelace, Ada  11/1/2026, 9:00 AM  11/19/2026, 10:00 AM  11/19/2026, 10:05 AM  Scheduled Apex  08eXX0000000001';

        const { format, jobs, schedules, notes } = read(text);

        expect(format).toBe('loose-text');
        expect(jobs).toMatchObject([
            {
                statusDetail: 'First error: Read timed out',
                totalBatches: 1,
                batchesProcessed: 0,
                failures: 1,
                apexClass: 'ExampleSenderBatch',
                completedAt: TEN_PAST_TEN + 60_000
            }
        ]);
        expect(schedules).toMatchObject([
            { name: 'Agent Connect Request Sender', nextRunAt: TEN_PAST_TEN }
        ]);
        expect(notes).toEqual([{ kind: 'no-header' }]);
    });

    it('whose columns are gaps of spaces is read although empty cells do not show', () => {
        const loose = (line: string): string => line.replace(/^\t/, '').replaceAll(/\t+/g, '   ');

        const { jobs } = read(`${loose(JOB_HEADER)}\n${loose(JOB_ROW)}`);

        expect(jobs).toMatchObject([
            { status: 'Completed', totalBatches: 1, failures: 0, id: '707XX0000000001' }
        ]);
    });
});

describe('a copied table as HTML', () => {
    const toRow = (cells: string, name: string): string =>
        `<tr>${cells
            .split('\t')
            .map((cell) => `<${name} class="x>y">${cell}</${name}>`)
            .join('')}</tr>`;
    const html = (row: string): string =>
        `<html><body><!--StartFragment--><table><tr><td><table>${toRow(JOB_HEADER, 'th')}${toRow(row, 'td')}</table></td></tr></table></body></html>`;

    it('is read like its text', () => {
        expect(read(html(JOB_ROW)).jobs).toEqual(read(`${JOB_HEADER}\n${JOB_ROW}`).jobs);
    });

    it('keeps markup in cells as text, and runs nothing', () => {
        const row = JOB_ROW.replace(
            '\t\t1\t1',
            '\t&lt;img src=x onerror=alert(1)&gt; <b>a &amp; b</b><script>alert(2)</script>\t1\t1'
        );

        expect(read(html(row)).jobs[0]?.statusDetail).toBe('<img src=x onerror=alert(1)> a & b');
    });

    it('without its end tags is read too', () => {
        const open = (cells: string): string =>
            `<tr>${cells
                .split('\t')
                .map((cell) => `<td>${cell}`)
                .join('')}`;

        const { jobs, notes } = read(`<table>${open(JOB_HEADER)}${open(JOB_ROW)}`);

        expect(jobs).toHaveLength(1);
        expect(notes).toEqual([{ kind: 'cut-off' }]);
    });
});

describe('dates', () => {
    const table = (...dates: string[]): string =>
        [
            'Apex Job ID\tSubmitted Date\tStatus',
            ...dates.map((date, index) => `707XX00000000${index + 10}\t${date}\tCompleted`)
        ].join('\n');

    it('that can be read both ways are a question, not a guess', () => {
        const { outcome, jobs, questions } = read(table('11/12/2026 10:05', '1/2/2026'), {
            locale: 'en-US'
        });

        expect(outcome).toBe('partly-understood');
        expect(jobs.map(({ submittedAt }) => submittedAt)).toEqual([null, null]);
        expect(questions).toEqual([
            {
                kind: 'date-order',
                sample: '11/12/2026',
                dayFirst: '2026-12-11',
                monthFirst: '2026-11-12',
                suggestion: 'month-first',
                rows: 2
            }
        ]);
    });

    it('follow the answer', () => {
        const { outcome, jobs, dateOrder } = read(table('11/12/2026 10:05'), {
            dateOrder: 'day-first'
        });

        expect({ outcome, dateOrder }).toEqual({
            outcome: 'understood',
            dateOrder: { order: 'day-first', source: 'answered' }
        });
        expect(jobs[0]?.submittedAt).toBe(Date.UTC(2026, 11, 11, 10, 5));
    });

    it('are settled by one that can be read one way only', () => {
        const { questions, jobs } = read(table('11/12/2026 10:05', '13/12/2026 10:05'));

        expect(questions).toEqual([]);
        expect(jobs[0]?.submittedAt).toBe(Date.UTC(2026, 11, 11, 10, 5));
    });

    it('of both orders in one table are a question, and only sure ones are used', () => {
        const { questions, jobs } = read(table('13/12/2026', '12/13/2026', '1/2/2026', '5/5/2026'));

        expect(questions).toEqual([{ kind: 'mixed-date-orders', rows: 3 }]);
        expect(jobs.map(({ submittedAt }) => submittedAt)).toEqual([
            Date.UTC(2026, 11, 13),
            Date.UTC(2026, 11, 13),
            null,
            Date.UTC(2026, 4, 5)
        ]);
    });

    it('that contradict the answer are reported', () => {
        const { faults } = read(table('13/12/2026'), { dateOrder: 'month-first' });

        expect(faults.map(({ kind }) => kind)).toEqual(['other-date-order']);
    });

    it('without an offset follow the clock that is given, or ask for it', () => {
        const text = table('2026-11-19 10:05');

        expect(read(text, { clock: fixedZone('New York', -300) }).jobs[0]?.submittedAt).toBe(
            TEN_PAST_TEN + 300 * 60_000
        );
        expect(readEvidence(text)).toMatchObject({ questions: [{ kind: 'time-zone', rows: 1 }] });
    });
});

describe('what is no evidence', () => {
    it.each<[string, string | Uint8Array, string]>([
        ['a text', 'Surveys are not going out since Monday.', 'no-table'],
        ['binary', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256), 'binary'],
        ['an Excel file', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'spreadsheet'],
        ['an old Excel file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]), 'spreadsheet'],
        ['an open bracket', '[{', 'broken-json'],
        ['JSON of something else', '{"a": [1, 2]}', 'no-table']
    ])('is refused with a reason: %s', (_, input, reason) => {
        expect(readEvidence(input)).toMatchObject({ outcome: 'not-understood', reason });
    });
});

const NOTHING_USED = { jobs: [], schedules: [], rows: 0, usedRows: 0, faults: [], faultCount: 0 };

describe('readEvidence', () => {
    const piece = fc.constantFrom(
        JOB_HEADER,
        JOB_ROW,
        CRON_TABLE,
        CSV,
        JSON.stringify(RECORD),
        '{"records":[',
        '[',
        ']',
        '{',
        '}',
        '"',
        ',',
        ';',
        '\t',
        '\n',
        '\r\n',
        '<table>',
        '<tr>',
        '<td',
        '>',
        '</td>',
        '&#xffffff;',
        '&amp',
        '\u0000',
        '\ufeff',
        '707XX0000000001',
        '\\',
        '__proto__',
        '"constructor":'
    );
    const texts = fc
        .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 20 })
        .map((all) => all.join(''));

    it('never throws, and counts what it uses', () => {
        fc.assert(
            fc.property(texts, (text) => {
                const result = readEvidence(text);
                const counts = 'jobs' in result ? result : NOTHING_USED;
                expect(counts.usedRows).toBe(counts.jobs.length + counts.schedules.length);
                expect(counts.usedRows).toBeLessThanOrEqual(counts.rows);
                expect(counts.faults.length).toBeLessThanOrEqual(counts.faultCount);
            }),
            { numRuns: 1000 }
        );
    });

    it('never throws for bytes', () => {
        fc.assert(
            fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
                expect(readEvidence(bytes).outcome).toMatch(/understood|no-rows/);
            })
        );
    });

    it('loses nothing of what stands before a cut, wherever it is', () => {
        const many = Array.from({ length: 5 }, (_, index) => ({
            ...RECORD,
            Id: `707XX000000000${index}AAA`
        }));
        const text = JSON.stringify({ result: { records: many } }, null, 2);

        fc.assert(
            fc.property(fc.integer({ min: 1, max: text.length }), (length) => {
                const cut = text.slice(0, length);
                const result = readEvidence(cut);
                const whole = many.filter(
                    ({ Id }) =>
                        cut.includes(`"Id": "${Id}"`) && /\n {6}\}/.test(cut.slice(cut.indexOf(Id)))
                ).length;
                expect('jobs' in result ? result.jobs.length : 0).toBe(whole);
            })
        );
    });

    it('works in slices that say how far they are', () => {
        const rows = Array.from({ length: 2000 }, (_, index) =>
            JOB_ROW.replace('0000000001', String(index).padStart(10, '0'))
        );
        const slices = readEvidenceInSlices([JOB_HEADER, ...rows].join('\n'));
        const shares: number[] = [];

        for (let next = slices.next(); next.done !== true; next = slices.next()) {
            shares.push(next.value.share);
        }

        expect(shares.length).toBeGreaterThan(10);
        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
        expect(shares.at(-1)).toBeLessThanOrEqual(1);
    });

    it.each([
        ['quotes', `Id,Status,JobType\n${'"a,""'.repeat(400_000)}`],
        ['brackets', '[{'.repeat(1_000_000)],
        ['tags', '<td><a<'.repeat(300_000)],
        ['open quotes in tags', `<table>${'<td a="'.repeat(300_000)}`],
        ['short rows', `${JOB_HEADER}\n${'a\tb\n'.repeat(300_000)}`],
        ['backslashes', `[{"a":"${'\\'.repeat(1_000_001)}`],
        ['one line', 'x'.repeat(3_000_000)],
        ['entities', `<table><tr><td>${'&#'.repeat(500_000)}`]
    ])('takes a moment for %s over and over', (_, text) => {
        const before = performance.now();

        runToEnd(readEvidenceInSlices(text));

        expect(performance.now() - before).toBeLessThan(4000);
    });
});

describe('what each column was taken for', () => {
    it('is told of the keys of records, and can be put right', () => {
        const text = JSON.stringify([
            { Id: '707XX0000000001', ApexClass: { Name: 'A' }, Stan: 'Failed' }
        ]);

        const before = readEvidence(text);
        const after = readEvidence(text, { columns: { Stan: 'status' } });

        expect(before).toMatchObject({
            columns: [
                [
                    { header: 'Id', column: 'id' },
                    { header: 'ApexClass.Name', column: 'apexClass' },
                    { header: 'Stan', column: null }
                ]
            ]
        });
        expect(after).toMatchObject({ jobs: [{ status: 'Failed' }] });
    });

    it('is open where the words of a header are not known, though the rows have their shape', () => {
        const header = ['Data', 'Typ zadania', 'Stan', 'Opis', 'Razem', 'Gotowe', 'Porażki'];
        const more = ['Kto', 'Koniec', 'Klasa', 'Metoda', 'Numer'];
        const row = ['19.11.2026 10:05', 'Batch Apex', 'Failed', '', '1', '0', '1'];
        const rest = ['Ada', '', 'StellaConnect.A', '', '707XX0000000001'];
        const text = `${[...header, ...more].join('\t')}\n${[...row, ...rest].join('\t')}`;

        expect(readEvidence(text)).toMatchObject({
            format: 'loose-text',
            columns: [expect.arrayContaining([{ header: 'Klasa', column: null }])],
            jobs: [{ apexClass: 'StellaConnect.A', status: 'Failed' }]
        });
    });

    it('is not asked of a row that has no header above it', () => {
        const row = ['19.11.2026 10:05', 'Batch Apex', 'Failed', '', '1', '0', '1'];
        const rest = ['Ada', '', 'StellaConnect.A', '', '707XX0000000001'];

        expect(readEvidence([...row, ...rest].join('\t'))).toMatchObject({ columns: [] });
    });
});
