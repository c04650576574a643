import fc from 'fast-check';
import { decodeBase64Url, encodeBase64Url } from '../base64Url';

describe('base64url', () => {
    it('writes as Node does', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
                expect(encodeBase64Url(text)).toBe(Buffer.from(text).toString('base64url'));
                expect(decodeBase64Url(encodeBase64Url(text))).toBe(text);
            })
        );
    });

    it.each([['a+b/'], ['ab=='], ['ä'], ['gICA']])('refuses %s', (text) => {
        expect(decodeBase64Url(text)).toBeUndefined();
    });
});
