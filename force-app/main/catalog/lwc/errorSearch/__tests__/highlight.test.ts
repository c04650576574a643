import * as fc from 'fast-check';
import { highlight } from '../highlight';

function matches(text: string, marks: readonly string[]): string[] {
    return highlight(text, marks)
        .filter(({ isMatch }) => isMatch)
        .map((part) => part.text);
}

describe('what is marked', () => {
    it.each([
        ['The called line is busy.', ['busy'], ['busy']],
        ['BUSY Busy', ['busy'], ['BUSY', 'Busy']],
        ['Calls are rejected', ['call', 'reject'], ['Calls', 'rejected']],
        ['CF_RESOURCE_BUSY', ['busy'], ['BUSY']],
        ['Línea ocupada', ['linea'], ['Línea']],
        ['Code 13036 and 130', ['130'], ['13036', '130']],
        ['Code 13036', ['13'], []],
        ['busyness', ['busy'], []],
        ['<b>busy</b>', ['b'], ['b', 'b']],
        ['nothing', [], []],
        ['a.c abc', ['a.c', '.*'], []]
    ])('in %j for %j', (text, marks, marked) => {
        expect(matches(text, marks)).toEqual(marked);
    });
});

describe('the parts of a text', () => {
    it('are one where nothing is marked', () => {
        expect(highlight('Busy', [])).toEqual([{ key: 0, text: 'Busy', isMatch: false }]);
        expect(highlight('', ['busy'])).toEqual([{ key: 0, text: '', isMatch: false }]);
    });

    it('have keys in their order', () => {
        expect(highlight('is busy now', ['busy']).map(({ key }) => key)).toEqual([0, 1, 2]);
    });

    it('put together are the text, whatever it is', () => {
        const unit = fc.oneof(
            fc.constantFrom('busy', 'Call', ' ', '\u0301', '🙂', '486', '<', 'ß', 'İ', '\u202E'),
            fc.string({ unit: 'binary', maxLength: 3 })
        );
        fc.assert(
            fc.property(
                fc.array(unit).map((units) => units.join('')),
                fc.array(fc.oneof(fc.constantFrom('busy', 'call', '486', ''), fc.string())),
                (text, marks) => {
                    const parts = highlight(text, marks);

                    expect(parts.map((part) => part.text).join('')).toBe(text);
                    expect(parts.slice(1).filter((part) => part.text === '')).toEqual([]);
                }
            )
        );
    });
});
