import { LiteralReader } from '../literal';
import { tokenize } from '../tokens';

function read(text: string) {
    const reader = new LiteralReader(tokenize(text));
    return { value: reader.value(), faults: reader.faults.map(({ kind, line }) => [kind, line]) };
}

describe('the reader of literals', () => {
    it('reads objects, lists, names and numbers as written', () => {
        const { value, faults } = read('{ a: [1, "b"], [2]: Constants.X as const, \'c\': null }');

        expect(faults).toEqual([]);
        expect(value).toMatchObject({
            kind: 'object',
            fields: [
                { key: 'a', value: { kind: 'list' } },
                { key: '2', value: { kind: 'names', names: ['Constants', 'X'] } },
                { key: 'c', value: { kind: 'names', names: ['null'] } }
            ]
        });
    });

    it.each([
        ['{ a: "open', 'not-closed'],
        ['{ [f()]: 1 }', 'computed'],
        ['{ ...rest }', 'computed'],
        ['['.repeat(40), 'too-deep']
    ])('tells the kind and the line of a fault in %s', (text, kind) => {
        expect(read(`\n${text}`).faults).toContainEqual([kind, 2]);
    });

    it('goes on after what it cannot read', () => {
        const { value } = read('{ ...rest, a: "A" }');

        expect(value).toMatchObject({ fields: [{ key: 'a' }] });
    });
});
