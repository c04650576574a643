import { DEFAULT_OUTBOUND_ERROR_TYPE, OUTBOUND_ERROR_TYPES } from 'c/errorCatalog';
import { LABEL_TEXTS } from '../labelTexts';

describe('the texts of the labels', () => {
    it('are there for each constant but the default', () => {
        expect([DEFAULT_OUTBOUND_ERROR_TYPE, ...Object.keys(LABEL_TEXTS)].sort()).toEqual(
            [...OUTBOUND_ERROR_TYPES].sort()
        );
    });

    it.each(Object.entries(LABEL_TEXTS))('%s tells the rep in whole sentences', (_, text) => {
        expect(text).toMatch(/^[A-Z].*\.$/);
        expect(text.length).toBeLessThan(120);
    });
});
