import { numberText } from 'c/numberText';

describe('a number as text', () => {
    it.each([
        [0, '0'],
        [999, '999'],
        [1202, '1,202'],
        [1_000_000, '1,000,000'],
        [12.6, '13']
    ])('%d is %s', (value, text) => {
        expect(numberText(value)).toBe(text);
    });
});
