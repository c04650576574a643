import fc from 'fast-check';
import { lineCount, lineNumberer } from '../lines';

describe('lines', () => {
    it.each([
        ['', 0],
        ['a', 1],
        ['a\n', 1],
        ['a\nb', 2],
        ['\n\n', 2]
    ])('of %j are counted', (text, expected) => {
        expect(lineCount(text)).toBe(expected);
    });

    it('are numbered for every place as counting tells', () => {
        fc.assert(
            fc.property(
                fc.array(fc.constantFrom('a', '\n', '\r\n', 'bc')),
                fc.nat(),
                (parts, n) => {
                    const text = parts.join('');
                    const place = text.length === 0 ? 0 : n % text.length;

                    expect(lineNumberer(text)(place)).toBe(text.slice(0, place).split('\n').length);
                }
            )
        );
    });
});
