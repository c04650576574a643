import CoverageMatrix from 'c/coverageMatrix';
import { coverageOf } from 'c/outboundCallMapping';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { clearDocument, findAll, render } from '../../../../../../test/components/render';

describe('the coverage matrix', () => {
    afterEach(clearDocument);

    it('has a row for each source', async () => {
        const { rows } = coverageOf('all', SHIPPED_CATALOG);
        const element = render('c-coverage-matrix', CoverageMatrix, {
            catalog: SHIPPED_CATALOG,
            rows
        });

        expect(findAll(element, 'tbody tr')).toHaveLength(rows.length);
        await expect(element).toBeAccessible();
    });

    it('is empty without a catalog', () => {
        expect(findAll(render('c-coverage-matrix', CoverageMatrix), 'tbody tr')).toEqual([]);
    });
});
