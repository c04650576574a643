import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { knowledgeOf } from '../knowledge';
import { scanText } from '../scan';
import { FieldSurroundings } from '../surroundings';

const { names, numbers } = knowledgeOf(CATALOG);

function fieldOf(text: string, key: string) {
    const scan = scanText(text, names, numbers);
    const field = scan.fields.find((item) => item.key === key);
    if (!field) {
        throw new Error(`No ${key} in ${text}`);
    }
    return { field, around: new FieldSurroundings(scan) };
}

describe('what stands around a field', () => {
    it.each([
        ['{"code":503,"message":"down"}', true],
        ['{"code":503,"status":400}', true],
        ['{"code":503,"body":"down"}', true],
        ['{"code":503,"price":4}', false]
    ])('makes %s an error: %s', (text, expected) => {
        const { field, around } = fieldOf(text, 'code');

        expect(around.isError(field)).toBe(expected);
    });

    it('gives the value of the nearest member of a kind', () => {
        const { field, around } = fieldOf(
            '{"status":"busy"}, after that {"detail":"restricted","status":"rejected"}',
            'detail'
        );

        expect(around.valueOf(field, 'status')).toBe('rejected');
        expect(around.valueOf(field, 'cause')).toBeUndefined();
    });

    it('gives the phrase behind a status', () => {
        const { field, around } = fieldOf('{"status":486,"reason":"Busy Here"}', 'status');

        expect(around.phrase(field)).toBe('Busy Here');
    });

    it('knows codes of other things', () => {
        const { field, around } = fieldOf('{"zip code": 30004}', 'code');

        expect(around.isOtherCode(field)).toBe(true);
    });

    it('sees nothing of an object that is far away', () => {
        const { field, around } = fieldOf(
            `{"code":503}${' '.repeat(600)}{"message":"down"}`,
            'code'
        );

        expect(around.isError(field)).toBe(false);
    });
});
