import * as fc from 'fast-check';
import { readLooseLine } from '../looseRows';

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

    it.each(['', 'Batch Apex Completed 1 1 0', '500XX0000000001', '707XX00000000011111'])(
        'finds no job in %j',
        (line) => {
            expect(readLooseLine(line)).toBeUndefined();
        }
    );

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
