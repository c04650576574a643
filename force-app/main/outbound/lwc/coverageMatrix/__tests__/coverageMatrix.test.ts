import CoverageMatrix from 'c/coverageMatrix';
import { coverageOf } from 'c/outboundCallMapping';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { clearDocument, find, findAll, render } from '../../../../../../test/components/render';

describe('the coverage matrix', () => {
    afterEach(clearDocument);

    it('has a row for each source, with nothing to choose', async () => {
        const { rows } = coverageOf('all', SHIPPED_CATALOG);
        const element = render('c-coverage-matrix', CoverageMatrix, {
            catalog: SHIPPED_CATALOG,
            rows
        });
        const matrix = find(element, 'c-count-matrix');

        expect(findAll(matrix, 'tbody tr')).toHaveLength(rows.length);
        expect(findAll(matrix, 'button')).toEqual([]);
        await expect(element).toBeAccessible();
    });

    it('is empty without a catalog', () => {
        const element = render('c-coverage-matrix', CoverageMatrix);

        expect(findAll(find(element, 'c-count-matrix'), 'tbody tr')).toEqual([]);
    });
});
