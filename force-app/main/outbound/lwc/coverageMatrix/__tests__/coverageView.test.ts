import { coverageOf } from 'c/outboundCallMapping';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { coverageColumns, toCoverageRows } from '../coverageView';

const TEXTS = { notFailure: 'none', cell: '{0} of {1}: {2}' };
const { rows } = coverageOf('all', SHIPPED_CATALOG);

describe('the coverage matrix', () => {
    it('counts every code once', () => {
        const counts = toCoverageRows(rows, SHIPPED_CATALOG, TEXTS)
            .flatMap(({ cells }) => cells)
            .map(({ count }) => (count === '·' ? 0 : Number(count)));

        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(SHIPPED_CATALOG.entries.length);
    });

    it('shades by the share of the row, and leaves empty cells blank', () => {
        const [row] = toCoverageRows(rows, SHIPPED_CATALOG, TEXTS);
        const shades = row?.cells.map(({ count, className }) => [count === '·', className]);

        expect(shades?.every(([empty, name]) => empty === (name === 'cell shade-0'))).toBe(true);
    });

    it('has a column for each constant and one for the rest', () => {
        expect(coverageColumns(TEXTS)).toHaveLength(12);
    });
});
