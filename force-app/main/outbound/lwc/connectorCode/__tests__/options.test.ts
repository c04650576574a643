import { SPECIFIC_OUTBOUND_ERROR_TYPES } from 'c/errorCatalog';
import { DEFAULT_CODE_OPTIONS, optionFault } from '../options';
import type { ConnectorCodeOptions } from '../options';

const SOUND: ConnectorCodeOptions = { ...DEFAULT_CODE_OPTIONS, packs: ['sip'] };

describe('optionFault', () => {
    it.each([
        [{}],
        [{ deadlineMilliseconds: 1 }],
        [{ labelNamespace: 'acme_voice' }],
        [{ labelPrefix: 'X' }],
        [{ labelPrefix: 'a'.repeat(40) }]
    ])('takes %j', (changes) => {
        expect(optionFault({ ...SOUND, ...changes })).toBeUndefined();
    });

    it.each([
        ['packs', []],
        ['deadlineMilliseconds', 0],
        ['deadlineMilliseconds', 1.5],
        ['deadlineMilliseconds', Number.NaN],
        ['deadlineMilliseconds', 600_001],
        ['labelNamespace', ''],
        ['labelNamespace', 'a'.repeat(16)],
        ['labelNamespace', 'a_'],
        ['labelNamespace', "c'"],
        ['labelPrefix', ''],
        ['labelPrefix', '1st'],
        ['labelPrefix', 'a__b'],
        ['labelPrefix', 'a'.repeat(41)],
        ['labelPrefix', 'a\n']
    ])('refuses %s: %j', (name, value) => {
        expect(optionFault({ ...SOUND, [name]: value })).toBe(name);
    });

    it('leaves room for the longest constant in the 80 characters of a label’s name', () => {
        const longest = Math.max(...SPECIFIC_OUTBOUND_ERROR_TYPES.map(({ length }) => length));

        expect(longest + 40).toBeLessThanOrEqual(80);
    });
});
