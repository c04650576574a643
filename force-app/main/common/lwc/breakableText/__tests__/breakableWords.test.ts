import * as fc from 'fast-check';
import { breakableWords } from '../breakableWords';

describe('the pieces of a text', () => {
    it.each([
        ['CAN_NOT_START_THE_CALL', ['CAN_', 'NOT_', 'START_', 'THE_', 'CALL']],
        ['No failed call', ['No failed call']],
        ['Posts ERROR CALL_THROTTLED', ['Posts ERROR CALL_', 'THROTTLED']],
        ['__proto__', ['__', 'proto__']],
        ['', []]
    ])('of "%s" end after underscores', (text, pieces) => {
        expect(breakableWords(text).map((word) => word.text)).toEqual(pieces);
    });

    it('are the text together, each with a key of its own', () => {
        fc.assert(
            fc.property(fc.array(fc.constantFrom('_', 'A', ' ', 'é')), (letters) => {
                const words = breakableWords(letters.join(''));

                expect(words.map(({ text }) => text).join('')).toBe(letters.join(''));
                expect(new Set(words.map(({ key }) => key)).size).toBe(words.length);
            })
        );
    });
});
