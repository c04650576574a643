import fc from 'fast-check';
import { tokenize } from '../tokens';

function texts(text: string): readonly string[] {
    return tokenize(text).map((token) => `${token.kind} ${token.text}`);
}

describe('the tokens of a mapping', () => {
    it.each([
        ['486: "BUSY"', ['number 486', 'sign :', 'text BUSY']],
        ['// note\n/* more */ a', ['word a']],
        ["'it\\'s'", ["text it's"]],
        ['"\\u0041\\x42\\n"', ['text AB\n']],
        ['a => b ...c', ['word a', 'sign =>', 'word b', 'sign ...', 'word c']],
        ['0x1F 1_000n 2.5', ['number 0x1F', 'number 1_000n', 'number 2.5']],
        ['"open', ['broken "']],
        ['"\\', ['broken "', 'sign \\']]
    ])('of %j', (text, tokens) => {
        expect(texts(text)).toEqual(tokens);
    });

    it('know their line', () => {
        expect(tokenize('a\n\n/*\n*/ b').map(({ line }) => line)).toEqual([1, 4]);
    });

    it('are had of any text', () => {
        fc.assert(
            fc.property(fc.string(), (text) => {
                expect(Array.isArray(tokenize(text))).toBe(true);
            })
        );
    });
});
