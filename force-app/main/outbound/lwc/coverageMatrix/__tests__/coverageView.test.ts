import { OUTBOUND_ERROR_TYPES } from 'c/errorCatalog';
import { coverageOf } from 'c/outboundCallMapping';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { coverageColumns, toCoverageRows } from '../coverageView';

const TEXTS = { notFailure: 'no failed call', cell: '{0} of {1}: {2}' };
const { rows } = coverageOf('all', SHIPPED_CATALOG);
const COUNTED = toCoverageRows(rows, SHIPPED_CATALOG, TEXTS);

describe('the coverage matrix', () => {
    it('counts every code once', () => {
        const counts = COUNTED.flatMap(({ cells }) => cells).map(({ count }) => count);

        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(SHIPPED_CATALOG.entries.length);
    });

    it('has a cell for each column in each row', () => {
        const keys = coverageColumns(TEXTS).map(({ key }) => key);

        expect(COUNTED.map(({ cells }) => cells.map(({ column }) => column))).toEqual(
            rows.map(() => keys)
        );
    });

    it('names a row by the title of its source, and says what a cell holds', () => {
        const [row] = toCoverageRows(
            [{ ...rows[0]!, pack: 'sip', notFailures: 1200 }],
            SHIPPED_CATALOG,
            TEXTS
        );
        const title = SHIPPED_CATALOG.pack('sip')?.title;

        expect(row).toMatchObject({ key: 'sip', name: title });
        expect(row?.cells.at(-1)).toMatchObject({
            count: 1200,
            label: `1,200 of ${title}: no failed call`
        });
    });

    it('has a column for each constant and one for the rest', () => {
        expect(coverageColumns(TEXTS).map(({ name }) => name)).toEqual([
            ...OUTBOUND_ERROR_TYPES,
            'no failed call'
        ]);
    });
});
