import * as fc from 'fast-check';
import {
    columnOfHeader,
    countKnown,
    EVIDENCE_COLUMNS,
    kindOfColumns,
    mapColumns
} from '../columns';
import { HEADER_WORDS } from '../columnWords';

describe('columnOfHeader', () => {
    it.each(
        EVIDENCE_COLUMNS.flatMap((column) => HEADER_WORDS[column].map((header) => [header, column]))
    )('takes %j for %s', (header, column) => {
        expect(columnOfHeader(` ${header.toUpperCase()} \u25b2`)).toBe(column);
    });

    it.each(['Subject', '', '\u25b2', '__proto__', 'constructor'])('does not know %j', (header) => {
        expect(columnOfHeader(header)).toBeNull();
    });
});

describe('mapColumns', () => {
    it('lets what a person says come first, wherever that header stands', () => {
        expect(mapColumns(['Status', 'Stan', 'Id'], { Stan: 'status' })).toEqual([
            { header: 'Status', column: null },
            { header: 'Stan', column: 'status' },
            { header: 'Id', column: 'id' }
        ]);
    });

    it('takes a column once, and what a person says first', () => {
        const mapping = mapColumns(['Status', 'status', 'Zustand'], {
            Zustand: 'state',
            Status: null
        });

        expect(mapping.map(({ column }) => column)).toEqual([null, 'status', 'state']);
    });

    it('never knows more columns than there are headers', () => {
        fc.assert(
            fc.property(fc.array(fc.string({ unit: 'binary' })), (headers) => {
                expect(countKnown(mapColumns(headers))).toBeLessThanOrEqual(headers.length);
            })
        );
    });
});

describe('kindOfColumns', () => {
    it.each([
        [['jobId', 'status'], 'job'],
        [['jobName', 'nextRun', 'status'], 'schedule'],
        [['id', 'submitted'], undefined]
    ] as const)('%j are of %s', (columns, kind) => {
        expect(kindOfColumns(columns)).toBe(kind);
    });
});
