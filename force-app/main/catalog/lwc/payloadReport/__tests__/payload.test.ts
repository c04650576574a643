import { firstLine, isPayload } from '../payload';

describe('what is more than a question', () => {
    it.each([
        ['two lines', 'SIP/2.0 486\nReason: x', true],
        ['lines of an old Mac', 'a\rb', true],
        ['a long line', 'x'.repeat(201), true],
        ['a code with the line end it was copied with', 'SIP 486\r\n', false],
        ['a sentence', 'nobody picked up', false],
        ['the longest question', 'x'.repeat(200), false],
        ['nothing', ' \n ', false]
    ])('is decided for %s', (_, text, expected) => {
        expect(isPayload(text)).toBe(expected);
    });
});

describe('the first line', () => {
    it.each([
        ['the first that says something', '\n\n  Busy \nnext', 'Busy'],
        ['a part of a long one', 'y'.repeat(500), 'y'.repeat(120)],
        ['nothing of nothing', ' \n', '']
    ])('is %s', (_, text, expected) => {
        expect(firstLine(text)).toBe(expected);
    });
});
