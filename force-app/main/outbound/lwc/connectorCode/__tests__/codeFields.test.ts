import { CODE_FIELDS } from 'c/connectorCode';
import { PACK_IDS } from 'c/errorCatalog';

describe('the fields that carry codes', () => {
    it.each(PACK_IDS)('are known of %s, each once', (pack) => {
        const fields = CODE_FIELDS[pack];

        expect(fields.length).toBeGreaterThan(0);
        expect(new Set(fields).size).toBe(fields.length);
    });
});
