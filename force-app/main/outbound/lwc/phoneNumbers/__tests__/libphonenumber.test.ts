import { isSupportedCountry, parsePhoneNumberWithError } from '../libphonenumber';

describe('what is used of libphonenumber-js', () => {
    it('knows countries', () => {
        expect(isSupportedCountry('DE')).toBe(true);
        expect(isSupportedCountry('XX')).toBe(false);
    });

    it('reads numbers', () => {
        expect(parsePhoneNumberWithError('030 901820', 'DE').number).toBe('+4930901820');
    });
});
