import { ENTRY_TEXTS } from 'c/catalogLabels';
import type { CountRow } from 'c/countMatrix';
import { OUTBOUND_ERROR_TYPES } from 'c/errorCatalog';
import { NO_MAPPING } from 'c/errorFacets';
import { mappingColumns, toMappingRows } from '../mappingRows';

function rowWith(genericShare: number): CountRow {
    const cells = [
        { mapping: 'TIMEOUT_ERROR', count: 3 },
        { mapping: NO_MAPPING, count: 1 }
    ] as const;
    const [row] = toMappingRows(
        [{ vendor: 'SIP', total: 4, cells, genericShare }],
        ENTRY_TEXTS,
        '{0} of {1}: {2}'
    );
    return row!;
}

describe('a column of the mapping matrix', () => {
    it('is called like its constant, and in words where there is none', () => {
        expect(mappingColumns(ENTRY_TEXTS).map(({ name }) => name)).toEqual([
            ...OUTBOUND_ERROR_TYPES,
            'c.Catalog_NoMapping'
        ]);
    });
});

describe('a row of the mapping matrix', () => {
    it('says how many codes of whom each cell holds', () => {
        expect(rowWith(0)).toMatchObject({
            key: 'SIP',
            name: 'SIP',
            cells: [
                { column: 'TIMEOUT_ERROR', count: 3, label: '3 of SIP: TIMEOUT_ERROR' },
                { column: NO_MAPPING, count: 1, label: '1 of SIP: c.Catalog_NoMapping' }
            ]
        });
    });

    it.each([
        [0, '0 %', false],
        [0.594, '59 %', false],
        [0.6, '60 %', true],
        [1, '100 %', true]
    ])('with a generic share of %d says %s', (share, text, isWarning) => {
        expect(rowWith(share).note).toEqual({ text, isWarning });
    });
});
