import { decimalText, numberText } from 'c/numberText';

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

    it.each([
        [0.04, '0.0'],
        [1, '1.0'],
        [1234.56, '1,234.6']
    ])('%d with one decimal place is %s', (value, text) => {
        expect(decimalText(value)).toBe(text);
    });
});
