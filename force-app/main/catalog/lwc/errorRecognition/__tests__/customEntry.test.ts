import { mergeCustomPack } from 'c/errorCatalog';
import { customEntrySkeleton } from '../customEntry';
import { recognizeErrors } from '../recognize';
import {
    BUILT_IN_PACKS,
    SHIPPED_CATALOG as CATALOG
} from '../../../../../../test/catalog/shippedCatalog';

describe('customEntrySkeleton', () => {
    it.each([
        ['{"error":{"code":"dial_denied","message":"no"}}', 'custom', 'dial_denied'],
        ['<peripheralErrorCode>13999</peripheralErrorCode>', 'pererr', '13999'],
        ['{"telnyx_error": {"error_code": "D38", "message": "x"}}', 'custom', 'D38']
    ])('makes an entry of the code in %s that the reader of packs takes', (text, pack, code) => {
        const finding = recognizeErrors(text, CATALOG).primary!;

        const { packs, faults } = mergeCustomPack(
            BUILT_IN_PACKS,
            customEntrySkeleton(finding),
            'own'
        );

        const entries = packs.find(({ id }) => id === pack)?.entries ?? [];
        expect(faults).toEqual([]);
        expect(entries.map((entry) => entry.code)).toContain(code);
    });
});
