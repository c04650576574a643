import { BUILT_IN_PACK_IDS } from 'c/errorCatalog';
import { READINGS } from '../../../../../../test/catalog/shippedPacks';
import { CUSTOM_PACK_URL, PACK_URLS, RELATIONS_URL } from '../urls';

describe('the static resources of the catalog', () => {
    it.each(BUILT_IN_PACK_IDS)('hold the pack %s where its URL says', (id) => {
        const shipped = READINGS.find(({ pack }) => pack?.id === id);

        expect(PACK_URLS[id]).toBe(shipped?.name);
    });

    it('are all different', () => {
        const urls = [...Object.values(PACK_URLS), CUSTOM_PACK_URL, RELATIONS_URL];

        expect(new Set(urls).size).toBe(urls.length);
    });
});
