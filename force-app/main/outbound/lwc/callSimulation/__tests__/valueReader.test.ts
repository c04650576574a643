import { ScenarioRefusal, ValueReader } from '../valueReader';

function at(value: unknown): ValueReader {
    return new ValueReader(value, 'here');
}

describe('a place in a value', () => {
    it('gives what it proves', () => {
        expect(at('abc').text(3)).toBe('abc');
        expect(at(true).flag()).toBe(true);
        expect(at(2.5).number(0, 3)).toBe(2.5);
        expect(at(3).wholeNumber(0, 3)).toBe(3);
        expect(at('b').oneOf(['a', 'b'])).toBe('b');
        expect(at(null).orNull((place) => place.flag())).toBeNull();
        expect(at([1, 2]).list(2, (place) => place.number(0, 9))).toEqual([1, 2]);
        expect(at({ a: 1 }).fields(['a'])('a').where).toBe('here.a');
    });

    it.each([
        ['a long text', (): unknown => at('abcd').text(3), 'a text of 1 to 3 characters'],
        ['a word for a flag', (): unknown => at('true').flag(), 'true or false'],
        ['no number', (): unknown => at(Number.NaN).number(0, 3), 'a number from 0 to 3'],
        ['a fraction', (): unknown => at(2.5).wholeNumber(0, 3), 'a whole number from 0 to 3'],
        ['a strange word', (): unknown => at('c').oneOf(['a', 'b']), 'a or b'],
        ['a long list', (): unknown => at([1, 2]).list(1, () => 0), 'a list of at most 1'],
        ['a list for an object', (): unknown => at([]).fields(['a']), 'an object'],
        [
            'a further field',
            (): unknown => at({ z: 1 }).fields(['a']),
            'an object without the field "z"'
        ],
        ['a kind of a prototype', (): unknown => at(Object.create({ kind: 'a' })).kind(['a']), 'a']
    ])('refuses %s', (_, read, expected) => {
        expect(read).toThrow(ScenarioRefusal);
        expect(read).toThrow(`should be ${expected}`);
    });

    it('names the place of an item', () => {
        const read = (): unknown => at([1, 'x']).list(2, (place) => place.number(0, 9));

        expect(read).toThrow('here[1]: should be a number from 0 to 9, is "x"');
    });
});
