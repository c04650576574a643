import * as fc from 'fast-check';
import { isLooseRow, readLooseCells, readLooseLine } from '../looseRows';

describe('readLooseLine', () => {
    it.each([
        [
            '2026-11-19 10:05 Scheduled Apex Queued 707XX0000000002',
            {
                jobId: '707XX0000000002',
                jobType: 'Scheduled Apex',
                status: 'Queued',
                submitted: '2026-11-19 10:05'
            }
        ],
        ['Failed 707XX0000000003AAA', { jobId: '707XX0000000003AAA', status: 'Failed' }],
        ['707XX0000000004', { jobId: '707XX0000000004' }],
        [
            'Completed 3 2 1 707XX0000000005',
            {
                jobId: '707XX0000000005',
                status: 'Completed',
                statusDetail: '',
                totalBatches: '3',
                batchesProcessed: '2',
                failures: '1'
            }
        ],
        [
            'Nightly job  08eXX0000000001',
            { cronTriggerId: '08eXX0000000001', jobName: 'Nightly job' }
        ],
        [
            'Del  Nightly job  11/19/2026, 10:05 AM  08eXX0000000001',
            {
                cronTriggerId: '08eXX0000000001',
                jobName: 'Nightly job',
                submitted: '11/19/2026, 10:05 AM'
            }
        ]
    ])('reads %j by its shape', (line, fields) => {
        expect(readLooseLine(line)).toEqual(fields);
    });

    it.each([
        '',
        'Batch Apex Completed 1 1 0',
        '500XX0000000001',
        '707XX00000000011111',
        "Failed for job id '707XX0000000001'"
    ])('finds no job in %j', (line) => {
        expect(readLooseLine(line)).toBeUndefined();
    });

    it.each([
        ['Batch Apex Failed 707XX0000000001', true],
        ['11/19/2026 Failed 707XX0000000001', true],
        ['Nightly job  11/19/2026, 10:05 AM  08eXX0000000001', true],
        ['Please look at 707XX0000000001', false],
        ['Nightly job 08eXX0000000001', false],
        ["Batch Apex Failed for job id '707XX0000000001'", false]
    ])('tells a row from a sentence: %j', (line, isRow) => {
        expect(isLooseRow(line)).toBe(isRow);
    });

    it('never throws', () => {
        const pieces = fc.constantFrom(
            '707XX0000000001',
            '08eXX0000000001',
            '1/2/2026',
            'Batch Apex',
            'Failed',
            '1 2 3',
            '  ',
            '|'
        );

        fc.assert(
            fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
                const line = parts.join(' ');
                const hasId = /\b(?:707|08e)XX0000000001\b/.test(line);
                expect(readLooseLine(line) !== undefined || !hasId).toBe(true);
            })
        );
    });
});

describe('readLooseCells', () => {
    const job = [
        '11/19/2026, 10:05 AM',
        'Batch Apex',
        'W toku',
        '',
        '1',
        '0',
        '0',
        'Lovelace, Ada',
        '',
        'StellaConnect.Sender',
        '',
        '707XX0000000001'
    ];
    const schedule = [
        'Agent Connect Request Sender',
        'Lovelace, Ada',
        '11/1/2026, 9:00 AM',
        '',
        '11/19/2026, 10:05 AM',
        'Scheduled Apex',
        '08eXX0000000001'
    ];

    it.each([
        ['as it stands', job],
        ['with its action', ['Abort', ...job]]
    ])('reads a row of Apex Jobs in the order of Setup, %s', (_, cells) => {
        expect(readLooseCells(cells)).toMatchObject({
            submitted: '11/19/2026, 10:05 AM',
            status: 'W toku',
            totalBatches: '1',
            submittedBy: 'Lovelace, Ada',
            apexClass: 'StellaConnect.Sender',
            jobId: '707XX0000000001'
        });
    });

    it('reads a row of Scheduled Jobs in the order of Setup', () => {
        expect(readLooseCells(schedule)).toEqual({
            jobName: 'Agent Connect Request Sender',
            submittedBy: 'Lovelace, Ada',
            submitted: '11/1/2026, 9:00 AM',
            nextRun: '11/19/2026, 10:05 AM',
            jobType: 'Scheduled Apex',
            cronTriggerId: '08eXX0000000001'
        });
    });

    it('goes by the shape where the order is another', () => {
        expect(readLooseCells(['707XX0000000001', 'Failed'])).toEqual({
            jobId: '707XX0000000001',
            status: 'Failed'
        });
    });
});
