import * as fc from 'fast-check';
import { fillTemplate } from '../textTemplate';

describe('a template', () => {
    it.each<[string, readonly (string | number)[], string]>([
        ['Found {0} of {1}', [3, 1274], 'Found 3 of 1274'],
        ['{1} before {0}', ['a', 'b'], 'b before a'],
        ['{0} and {0}', ['a'], 'a and a'],
        ['{0}', [0], '0'],
        ['{0}', [''], ''],
        ['{0} {1}', ['a'], 'a {1}'],
        ['{} {x} {10} { 0 }', ['a'], '{} {x} {10} { 0 }'],
        ['plain', ['a'], 'plain'],
        ['', [], '']
    ])('%j filled with %j', (template, values, text) => {
        expect(fillTemplate(template, ...values)).toBe(text);
    });

    it.each(['$&', '$1', "$'", '{1}', '\\', '<b>'])('takes the value %s as it is', (value) => {
        expect(fillTemplate('a {0} b', value, 'never')).toBe(`a ${value} b`);
    });

    it('without values stays as it is', () => {
        fc.assert(
            fc.property(fc.string(), (template) => {
                expect(fillTemplate(template)).toBe(template);
            })
        );
    });

    it('holds any value between its own texts', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'binary' }), (value) => {
                expect(fillTemplate('({0})', value)).toBe(`(${value})`);
            })
        );
    });
});
