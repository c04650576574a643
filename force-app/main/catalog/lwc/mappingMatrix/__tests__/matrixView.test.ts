import * as fc from 'fast-check';
import { ENTRY_TEXTS } from 'c/catalogLabels';
import { NO_MAPPING } from 'c/errorFacets';
import type { MatrixRow } from 'c/errorFacets';
import { columnName, toMatrixView } from '../matrixView';
import type { MatrixViewRow } from '../matrixView';

const CELL_LABEL = '{0} of {1}: {2}';

function rowWith(counts: readonly number[], genericShare = 0): MatrixRow {
    return {
        vendor: 'SIP',
        total: counts.reduce((sum, count) => sum + count, 0),
        cells: counts.map((count, index) => ({
            mapping: index === 0 ? 'TIMEOUT_ERROR' : NO_MAPPING,
            count
        })),
        genericShare
    };
}

function viewOf(row: MatrixRow): MatrixViewRow {
    const [view] = toMatrixView([row], ENTRY_TEXTS, CELL_LABEL);
    return view!;
}

describe('a column of the matrix', () => {
    it('is called like its constant', () => {
        expect(columnName('TIMEOUT_ERROR', ENTRY_TEXTS)).toBe('TIMEOUT_ERROR');
    });

    it('has a name in words where there is no constant', () => {
        expect(columnName(NO_MAPPING, ENTRY_TEXTS)).toBe('c.Catalog_NoMapping');
    });
});

describe('a cell of the matrix', () => {
    it('says how many codes of whom it holds', () => {
        const { cells } = viewOf(rowWith([3, 1]));

        expect(cells[0]).toMatchObject({
            vendor: 'SIP',
            mapping: 'TIMEOUT_ERROR',
            count: 3,
            isEmpty: false,
            label: '3 of SIP: TIMEOUT_ERROR'
        });
        expect(cells[1]?.label).toBe('1 of SIP: c.Catalog_NoMapping');
    });

    it.each([
        [0, 100, 'shade-0', true],
        [1, 99, 'shade-1', false],
        [25, 75, 'shade-1', false],
        [26, 74, 'shade-2', false],
        [100, 0, 'shade-4', false]
    ])('with %i codes beside %i is shaded %s', (count, others, shade, isEmpty) => {
        const [cell] = viewOf(rowWith([count, others])).cells;

        expect(cell?.className).toContain(shade);
        expect(cell?.isEmpty).toBe(isEmpty);
    });

    it('is never shaded less than one with fewer codes', () => {
        fc.assert(
            fc.property(fc.nat(500), fc.nat(500), (left, right) => {
                const shades = viewOf(rowWith([left, right])).cells.map(({ className }) =>
                    Number(className.split('shade-')[1])
                );

                expect(Math.sign(shades[0]! - shades[1]!) * Math.sign(left - right)).not.toBe(-1);
            })
        );
    });
});

describe('a row of the matrix', () => {
    it.each([
        [0, '0 %', false],
        [0.594, '59 %', false],
        [0.6, '60 %', true],
        [1, '100 %', true]
    ])('with a generic share of %d says %s', (share, generic, isMostlyGeneric) => {
        expect(viewOf(rowWith([1], share))).toMatchObject({ generic, isMostlyGeneric });
    });

    it('of a vendor without codes has only empty cells', () => {
        expect(viewOf(rowWith([0, 0])).cells.every(({ isEmpty }) => isEmpty)).toBe(true);
    });
});
